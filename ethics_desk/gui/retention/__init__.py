"""The page of terms of keeping: what may be erased, what holds it back, and the erasure itself."""
