"""The questions behind the lists: flat rows by one SELECT each."""
