"""Officials and other persons: names, posts, sanctions, inquiries."""
