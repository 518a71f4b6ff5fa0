"""Paper: pure functions from values to PDF bytes. The only package that knows ReportLab."""
