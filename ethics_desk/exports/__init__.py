"""Tables for others: rows and captions to bytes, one format a module."""
