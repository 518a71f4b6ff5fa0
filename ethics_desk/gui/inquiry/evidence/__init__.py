"""The evidence tab: files and things, taken in and kept whole."""
