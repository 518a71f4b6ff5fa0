"""The rule book as it is read, searched and printed, and the versions an office writes."""
