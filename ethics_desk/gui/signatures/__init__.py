"""Electronic signatures: signing a letter, checking a received PDF, the authorities relied on."""
