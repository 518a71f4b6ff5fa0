"""The journals an office keeps on paper, asked for and shown."""
