"""The records: one SQLite file, opened properly. The only package that knows SQLAlchemy."""
