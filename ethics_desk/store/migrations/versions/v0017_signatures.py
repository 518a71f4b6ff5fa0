"""Electronic signatures: signed copies of papers, authorities the office relies on."""

import sqlalchemy as sa
from alembic import op

revision = "v0017"
down_revision = "v0016"


def upgrade() -> None:
    op.create_table(
        "signed_copy",
        *(_text(name) for name in ("id", "paper_id")),
        sa.Column("inquiry_id", sa.Text()),
        *(_text(name) for name in ("signer", "issuer", "signed_at", "sha256")),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["inquiry_id"], ["inquiry.id"], name=op.f("fk_signed_copy_inquiry_id_inquiry")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signed_copy")),
    )
    op.create_index("ix_signed_copy_inquiry_id", "signed_copy", ["inquiry_id"])
    op.create_index("ix_signed_copy_paper_id", "signed_copy", ["paper_id"])
    op.create_table(
        "signed_content",
        _text("id"),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signed_content")),
    )
    op.create_table(
        "trusted_certificate",
        *(_text(name) for name in ("id", "name", "fingerprint")),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        _text("note"),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trusted_certificate")),
        sa.UniqueConstraint("fingerprint", name=op.f("uq_trusted_certificate_fingerprint")),
    )


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)
