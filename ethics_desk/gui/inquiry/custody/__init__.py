"""The chain of custody: what is done with evidence, and what was done with it."""
