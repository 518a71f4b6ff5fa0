"""How long inquiries are kept, what stops their erasure, and the erasure by two members."""
