"""Decrees on days off: taken in, looked at, taken back, with the dates they moved."""
