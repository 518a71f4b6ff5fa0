"""The same services on a terminal."""
