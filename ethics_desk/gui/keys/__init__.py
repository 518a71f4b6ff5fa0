"""Passphrases, the recovery key and the lock of the window."""
