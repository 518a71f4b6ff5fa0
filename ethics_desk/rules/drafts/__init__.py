"""A version being written: its entries as forms, as text, and over the pack it changes."""
