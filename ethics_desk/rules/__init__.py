"""The law as data: what is allowed, required and due, and why."""
