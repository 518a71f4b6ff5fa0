"""Backups of the records: made, checked, kept in two places, put back."""
