"""Every list in the program: columns, short lists, long lists, and the view that shows them."""
