"""Reports of a period: what is counted and how it is printed."""
