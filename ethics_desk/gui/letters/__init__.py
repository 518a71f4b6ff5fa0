"""The outgoing register: every letter issued, and the answers to them."""
