"""Reports of a period: figures as tables and charts."""
