"""Taking over a register that was kept as a spreadsheet."""
