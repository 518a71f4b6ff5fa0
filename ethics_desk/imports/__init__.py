"""Registers from others, as frozen values with problems per row."""
