"""The findings tab: what was established about each allegation."""
