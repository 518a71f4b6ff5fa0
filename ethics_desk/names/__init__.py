"""Names and identification numbers: folding, sort keys, IIN and BIN."""
