"""The chain of custody: every handling of a piece of evidence, each a line of the ledger."""
