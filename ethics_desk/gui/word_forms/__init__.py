"""Forms of words: those one letter uses, and those the office wrote."""
