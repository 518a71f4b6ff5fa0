"""The texts of letters: the shipped ones, and the copies an office has changed."""
