"""Electronic signatures: signed copies of issued papers, and what received ones are worth."""
