"""The register of preventive work: what was done so that less has to be inquired into."""
