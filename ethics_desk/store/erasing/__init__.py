"""Erasing the personal data of an inquiry for ever, while the ledger still proves the rest."""
