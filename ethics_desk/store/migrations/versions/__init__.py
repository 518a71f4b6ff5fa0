"""The steps, in order; upgrade only."""
