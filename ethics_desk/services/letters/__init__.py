"""Letters: what they say, how they are issued, and what came back."""
