"""Reading, printing and saving a PDF."""
