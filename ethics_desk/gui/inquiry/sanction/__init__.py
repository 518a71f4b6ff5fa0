"""The sanction tab: what the law allows, what was proposed and decided, and why."""
