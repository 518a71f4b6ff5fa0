"""What reports count: for each figure the labels and the inquiries behind them, by a SELECT.

Voided numbers never count. Every question answers one line per counted thing.
"""
