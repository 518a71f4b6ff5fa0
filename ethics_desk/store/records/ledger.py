"""The tables of the ledger: entries of the log, nodes of the tree over them, salts of rows."""

from sqlalchemy import Column, Integer, LargeBinary, PrimaryKeyConstraint, Table, Text

from ethics_desk.store.records.tables import metadata

ledger_entry = Table(
    "ledger_entry",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

ledger_node = Table(
    "ledger_node",
    metadata,
    Column("level", Integer, nullable=False),
    Column("place", Integer, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    PrimaryKeyConstraint("level", "place"),
)

row_salt = Table(
    "row_salt",
    metadata,
    Column("name", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("salt", LargeBinary),
    Column("half", LargeBinary),
    PrimaryKeyConstraint("name", "id"),
    sqlite_with_rowid=False,
)
"""The salt of each sealed row; `half` is the digest of what was erased together with the salt."""
