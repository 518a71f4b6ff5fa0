"""An office's own letters: their texts, their look, their words and enclosures as issued."""

import sqlalchemy as sa
from alembic import op

revision = "v0012"
down_revision = "v0011"


def upgrade() -> None:
    op.create_table(
        "letter_template",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("agency_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("based_on", sa.Text(), nullable=False),
        sa.Column("shipped_sha256", sa.Text(), nullable=False),
        sa.Column("needs", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("heading", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agency_id"], ["agency.id"], name=op.f("fk_letter_template_agency_id_agency")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter_template")),
        sa.UniqueConstraint("agency_id", "kind", name=op.f("uq_letter_template_agency_id_kind")),
    )
    op.create_index("ix_letter_template_agency_id", "letter_template", ["agency_id"])
    _create_look()
    _create_wording()
    op.execute("ALTER TABLE letter ADD COLUMN blank_number TEXT NOT NULL DEFAULT ''")


def _create_look() -> None:
    op.create_table(
        "letter_look",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("agency_id", sa.Text(), nullable=False),
        sa.Column("emblem", sa.Text(), nullable=False),
        sa.Column("picture", sa.LargeBinary(), nullable=False),
        sa.Column("numbered_blanks", sa.Boolean(), nullable=False),
        sa.Column("names", sa.Text(), nullable=False),
        sa.Column("left", sa.Integer(), nullable=False),
        sa.Column("right", sa.Integer(), nullable=False),
        sa.Column("top", sa.Integer(), nullable=False),
        sa.Column("bottom", sa.Integer(), nullable=False),
        sa.Column("family", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("official_use", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agency_id"], ["agency.id"], name=op.f("fk_letter_look_agency_id_agency")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter_look")),
        sa.UniqueConstraint("agency_id", name=op.f("uq_letter_look_agency_id")),
    )


def _create_wording() -> None:
    op.create_table(
        "letter_wording",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter_wording")),
    )
    op.create_table(
        "letter_enclosure",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("letter_id", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=True),
        sa.Column("evidence_id", sa.Text(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["letter_id"], ["letter.id"], name=op.f("fk_letter_enclosure_letter_id_letter")
        ),
        sa.ForeignKeyConstraint(
            ["evidence_id"], ["evidence.id"], name=op.f("fk_letter_enclosure_evidence_id_evidence")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter_enclosure")),
        sa.UniqueConstraint("letter_id", "place", name=op.f("uq_letter_enclosure_letter_id_place")),
    )
    for name in ("letter_id", "evidence_id"):
        op.create_index(f"ix_letter_enclosure_{name}", "letter_enclosure", [name])
