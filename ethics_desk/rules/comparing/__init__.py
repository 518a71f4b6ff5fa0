"""The same facts under another law, and two versions of a pack held side by side."""
