"""Like cases alike: the nearest decided inquiries and how far decisions scatter."""
