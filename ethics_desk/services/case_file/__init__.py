"""The case file of one inquiry: put together, written, checked, taken over by another office."""
