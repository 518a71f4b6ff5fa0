"""What taking in a matter and working on it have in common: persons, agencies, allegations."""
