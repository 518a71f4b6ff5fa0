"""Numbers, sums, days and counted things in words."""
