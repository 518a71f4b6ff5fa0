"""Redacted copies: layers over originals, what is proposed, handed over, checked."""
