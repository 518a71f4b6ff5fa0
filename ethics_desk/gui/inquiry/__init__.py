"""One inquiry on one page: its heading, its next step, and a tab for each side of the matter."""
