"""The letters tab: what was sent out about one inquiry."""
