"""What the office can do and ask: commands and questions."""
