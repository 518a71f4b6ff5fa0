"""What would change a result: each single fact whose change alters the outcome."""
