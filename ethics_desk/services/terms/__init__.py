"""Deadlines of an inquiry, the decrees that move them, and their control sheets."""
