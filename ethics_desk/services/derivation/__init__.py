"""Why the rules answer so: facts, evidence and who established them, in words and on paper."""
