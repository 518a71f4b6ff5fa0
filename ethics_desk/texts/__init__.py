"""Words outside widgets, in three languages."""
