"""Decisions the law now in force would judge differently."""
