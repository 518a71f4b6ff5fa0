"""The page of reports: a period counted, read, printed and traced to its inquiries."""
