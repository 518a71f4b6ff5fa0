"""Which decided inquiries are alike, and how far a proposal departs from their range."""
