"""Signs of a crime noted with an allegation, and what courts made of them."""

import sqlalchemy as sa
from alembic import op

revision = "v0005"
down_revision = "v0004"


def upgrade() -> None:
    _crime_sign()
    _court_outcome()


def _crime_sign() -> None:
    op.create_table(
        "crime_sign",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("inquiry_id", sa.Text(), nullable=False),
        sa.Column("allegation_id", sa.Text(), nullable=False),
        sa.Column("crime", sa.Text(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("seen", sa.Text(), nullable=False),
        sa.Column("noted_on", sa.Date(), nullable=False),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["allegation_id"],
            ["allegation.id"],
            name=op.f("fk_crime_sign_allegation_id_allegation"),
        ),
        sa.ForeignKeyConstraint(
            ["inquiry_id"], ["inquiry.id"], name=op.f("fk_crime_sign_inquiry_id_inquiry")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_crime_sign")),
    )
    op.create_index(
        op.f("ix_crime_sign_allegation_id"), "crime_sign", ["allegation_id"], unique=False
    )
    op.create_index(op.f("ix_crime_sign_inquiry_id"), "crime_sign", ["inquiry_id"], unique=False)


def _court_outcome() -> None:
    op.create_table(
        "court_outcome",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("inquiry_id", sa.Text(), nullable=False),
        sa.Column("crime_sign_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("final_on", sa.Date(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("punishment", sa.Text(), nullable=True),
        sa.Column("served_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["crime_sign_id"],
            ["crime_sign.id"],
            name=op.f("fk_court_outcome_crime_sign_id_crime_sign"),
        ),
        sa.ForeignKeyConstraint(
            ["inquiry_id"], ["inquiry.id"], name=op.f("fk_court_outcome_inquiry_id_inquiry")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_court_outcome")),
    )
    op.create_index(
        op.f("ix_court_outcome_crime_sign_id"), "court_outcome", ["crime_sign_id"], unique=False
    )
    op.create_index(
        op.f("ix_court_outcome_inquiry_id"), "court_outcome", ["inquiry_id"], unique=False
    )
