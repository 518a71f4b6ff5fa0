"""Returns: figures of issued reports that came from other offices as files."""

import sqlalchemy as sa
from alembic import op

revision = "v0016"
down_revision = "v0015"


def upgrade() -> None:
    op.create_table(
        "report_return",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("agency_code", sa.Text(), nullable=False),
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("signed_by", sa.Text(), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("taken_in_on", sa.Date(), nullable=False),
        sa.Column("taken_in_by", sa.Text(), nullable=False),
        sa.Column("replaces_id", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["taken_in_by"], ["member.id"], name=op.f("fk_report_return_taken_in_by_member")
        ),
        sa.ForeignKeyConstraint(
            ["replaces_id"],
            ["report_return.id"],
            name=op.f("fk_report_return_replaces_id_report_return"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_return")),
        sa.UniqueConstraint("sha256", name=op.f("uq_report_return_sha256")),
    )
    for column in ("taken_in_by", "replaces_id"):
        op.create_index(op.f(f"ix_report_return_{column}"), "report_return", [column])
    op.create_table(
        "report_return_content",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_return_content")),
    )
