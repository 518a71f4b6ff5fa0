"""Many letters in one go: which, how far, and what became of each."""
