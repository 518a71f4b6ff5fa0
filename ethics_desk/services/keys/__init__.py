"""Encryption at rest as the office uses it: passphrases, the recovery key, encrypting records."""
