"""The editor of a version in work: entries in forms, the check as one types."""
