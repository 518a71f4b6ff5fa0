"""What the text of a letter may contain: facts, conditions and lists, and never code."""
