"""The window in which the texts of a kind of letter are edited."""
