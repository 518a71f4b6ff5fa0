"""What must be done before a sanction, and what may not be done meanwhile."""
