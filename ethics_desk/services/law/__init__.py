"""One act under two laws, and the decisions the law of today would judge differently."""
