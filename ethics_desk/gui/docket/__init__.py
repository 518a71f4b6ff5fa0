"""The first page: what is due, what waits, what is new."""
