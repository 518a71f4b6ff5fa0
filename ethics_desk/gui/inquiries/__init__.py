"""The register of inquiries: the list, taking in what arrives, handing over."""
