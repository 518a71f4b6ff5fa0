"""The ledger: entries of the log, and the nodes of the tree over them."""

import sqlalchemy as sa
from alembic import op

revision = "v0018"
down_revision = "v0017"


def upgrade() -> None:
    op.create_table(
        "ledger_entry",
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_ledger_entry")),
    )
    op.create_table(
        "ledger_node",
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("level", "place", name=op.f("pk_ledger_node")),
    )
