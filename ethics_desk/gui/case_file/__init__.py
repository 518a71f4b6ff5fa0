"""Case files in the window: writing one for an auditor, checking one, taking one over."""
