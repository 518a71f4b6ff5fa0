"""Letters: from one page value to the PDF an agency head signs."""
