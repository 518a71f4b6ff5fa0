"""Salts of sealed rows; things handed out, terms of keeping, holds and erasures."""

import sqlalchemy as sa
from alembic import op

revision = "v0024"
down_revision = "v0023"


def upgrade() -> None:
    _create_row_salt()
    _create_loan()
    _create_retention_term()
    _create_legal_hold()
    _create_erasure()
    _create_erased_inquiry()


def _create_row_salt() -> None:
    op.create_table(
        "row_salt",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("salt", sa.LargeBinary()),
        sa.Column("half", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("name", "id", name=op.f("pk_row_salt")),
        sqlite_with_rowid=False,
    )


def _create_loan() -> None:
    op.create_table(
        "loan",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("inquiry_id", sa.Text(), nullable=False),
        sa.Column("evidence_id", sa.Text(), nullable=False),
        sa.Column("to_whom", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("handed_on", sa.Date(), nullable=False),
        sa.Column("due_back", sa.Date(), nullable=False),
        sa.Column("seal", sa.Text(), nullable=False),
        sa.Column("returned_on", sa.Date()),
        sa.Column("condition", sa.Text(), nullable=False),
        sa.Column("seal_back", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evidence_id"], ["evidence.id"], name=op.f("fk_loan_evidence_id_evidence")
        ),
        sa.ForeignKeyConstraint(
            ["inquiry_id"], ["inquiry.id"], name=op.f("fk_loan_inquiry_id_inquiry")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loan")),
    )
    op.create_index("ix_loan_due_back", "loan", ["returned_on", "due_back"], unique=False)
    op.create_index(op.f("ix_loan_evidence_id"), "loan", ["evidence_id"], unique=False)
    op.create_index(op.f("ix_loan_inquiry_id"), "loan", ["inquiry_id"], unique=False)


def _create_retention_term() -> None:
    op.create_table(
        "retention_term",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("years", sa.Integer()),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_term")),
    )


def _create_legal_hold() -> None:
    op.create_table(
        "legal_hold",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("inquiry_id", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("placed_on", sa.Date(), nullable=False),
        sa.Column("placed_by", sa.Text(), nullable=False),
        sa.Column("lifted_on", sa.Date()),
        sa.Column("lifted_by", sa.Text()),
        sa.Column("lifted_reason", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["inquiry_id"], ["inquiry.id"], name=op.f("fk_legal_hold_inquiry_id_inquiry")
        ),
        sa.ForeignKeyConstraint(
            ["lifted_by"], ["member.id"], name=op.f("fk_legal_hold_lifted_by_member")
        ),
        sa.ForeignKeyConstraint(
            ["placed_by"], ["member.id"], name=op.f("fk_legal_hold_placed_by_member")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_legal_hold")),
    )
    op.create_index(op.f("ix_legal_hold_inquiry_id"), "legal_hold", ["inquiry_id"], unique=False)
    op.create_index(op.f("ix_legal_hold_lifted_by"), "legal_hold", ["lifted_by"], unique=False)
    op.create_index(op.f("ix_legal_hold_placed_by"), "legal_hold", ["placed_by"], unique=False)


def _create_erasure() -> None:
    op.create_table(
        "erasure",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("inquiry_ids", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("proposed_on", sa.Date(), nullable=False),
        sa.Column("proposed_by", sa.Text(), nullable=False),
        sa.Column("grace_until", sa.Date(), nullable=False),
        sa.Column("withdrawn_on", sa.Date()),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.Column("confirmed_by", sa.Text()),
        sa.Column("erased_at", sa.Text()),
        sa.Column("head", sa.Text(), nullable=False),
        sa.Column("lines", sa.Integer(), nullable=False),
        sa.Column("swept", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["confirmed_by"], ["member.id"], name=op.f("fk_erasure_confirmed_by_member")
        ),
        sa.ForeignKeyConstraint(
            ["proposed_by"], ["member.id"], name=op.f("fk_erasure_proposed_by_member")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasure")),
    )
    op.create_index(op.f("ix_erasure_confirmed_by"), "erasure", ["confirmed_by"], unique=False)
    op.create_index(op.f("ix_erasure_proposed_by"), "erasure", ["proposed_by"], unique=False)


def _create_erased_inquiry() -> None:
    op.create_table(
        "erased_inquiry",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("erasure_id", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=False),
        sa.Column("erased_on", sa.Date(), nullable=False),
        sa.Column("persons", sa.Integer(), nullable=False),
        sa.Column("evidence", sa.Integer(), nullable=False),
        sa.Column("letters", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["erasure_id"], ["erasure.id"], name=op.f("fk_erased_inquiry_erasure_id_erasure")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erased_inquiry")),
    )
    op.create_index(
        op.f("ix_erased_inquiry_erasure_id"), "erased_inquiry", ["erasure_id"], unique=False
    )
