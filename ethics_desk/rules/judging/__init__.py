"""From facts to an answer: sanctions and last days with their derivation, clocks day by day."""
