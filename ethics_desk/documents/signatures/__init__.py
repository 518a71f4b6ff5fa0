"""Electronic signatures in PDF (PAdES, ETSI EN 319 142-1): adding one, checking those found.

National keys by GOST cannot be used here: no library at hand knows them.
"""
