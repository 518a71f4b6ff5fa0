"""What an office writes into its reports, and which sections they have."""

import sqlalchemy as sa
from alembic import op

revision = "v0014"
down_revision = "v0013"


def upgrade() -> None:
    op.create_table(
        "report_text",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("agency_id", sa.Text(), nullable=True),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("section", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("published", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agency_id"], ["agency.id"], name=op.f("fk_report_text_agency_id_agency")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_text")),
    )
    op.create_index(op.f("ix_report_text_agency_id"), "report_text", ["agency_id"], unique=False)
    op.create_index("ix_report_text_period", "report_text", ["period"], unique=False)
    op.create_table(
        "report_layout",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("agency_id", sa.Text(), nullable=True),
        sa.Column("sections", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agency_id"], ["agency.id"], name=op.f("fk_report_layout_agency_id_agency")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_layout")),
    )
    op.create_index(
        op.f("ix_report_layout_agency_id"), "report_layout", ["agency_id"], unique=False
    )
