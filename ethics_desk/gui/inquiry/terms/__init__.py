"""The terms of an inquiry: every deadline with its days, its papers, its deeds."""
