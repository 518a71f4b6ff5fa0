"""The ledger: a log of which nothing can be changed or taken away without its head showing it.

Source: RFC 6962, section 2.1 (Merkle hash trees, audit paths, consistency proofs), with SHA-256.
"""
