"""What a pack holds: entries of every kind, dated and cited, its calendar and its words."""
