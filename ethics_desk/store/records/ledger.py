"""The tables of the ledger: entries of the log, and the nodes of the tree over them."""

from sqlalchemy import Column, Integer, LargeBinary, PrimaryKeyConstraint, Table

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
