"""Accounts in the window: who sits here, who keeps out of what, sealed sources."""
