"""How the law was applied: derivations, comparisons, control sheets."""
