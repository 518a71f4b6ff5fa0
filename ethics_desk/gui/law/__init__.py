"""The law of any day: one act under two laws, side by side."""
