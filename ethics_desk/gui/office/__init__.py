"""The office itself: the first start, and the page of settings."""
