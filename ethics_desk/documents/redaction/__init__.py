"""Redacted copies: originals read and drawn, copies burnt in, and the search for leaks."""
