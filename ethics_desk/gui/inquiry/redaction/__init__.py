"""Marking what a reader may not see of an original, and handing the copy over."""
