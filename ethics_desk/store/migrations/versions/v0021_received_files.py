"""What came with inquiries taken over from other offices, as it came."""

import sqlalchemy as sa
from alembic import op

revision = "v0021"
down_revision = "v0020"


def upgrade() -> None:
    op.create_table(
        "received_file",
        *(_text(name) for name in ("id", "inquiry_id")),
        sa.Column("place", sa.Integer(), nullable=False),
        *(_text(name) for name in ("office", "code", "received_at", "document", "ledger")),
        sa.ForeignKeyConstraint(
            ["inquiry_id"], ["inquiry.id"], name=op.f("fk_received_file_inquiry_id_inquiry")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_received_file")),
        sa.UniqueConstraint("inquiry_id", "place", name=op.f("uq_received_file_inquiry_id_place")),
    )
    op.create_index("ix_received_file_inquiry_id", "received_file", ["inquiry_id"])


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)
