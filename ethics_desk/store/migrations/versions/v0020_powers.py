"""Accounts and powers: a member's own person, relations, recusal, sealed identities."""

import sqlalchemy as sa
from alembic import op

revision = "v0020"
down_revision = "v0018"


def upgrade() -> None:
    op.create_table(
        "own_person",
        *_texts("id", "person_id"),
        _count("version"),
        _refers("own_person", "person_id", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_person")),
    )
    _indexed("own_person", "person_id")
    op.create_table(
        "kinship",
        *_texts("id", "person_id", "relative_id", "kind", "source"),
        _count("version"),
        _refers("kinship", "person_id", "person"),
        _refers("kinship", "relative_id", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kinship")),
        sa.UniqueConstraint(
            "person_id", "relative_id", name=op.f("uq_kinship_person_id_relative_id")
        ),
    )
    _indexed("kinship", "person_id", "relative_id")
    op.create_table(
        "recusal",
        *_texts("id", "inquiry_id", "member_id", "ground", "reason"),
        sa.Column("declared_on", sa.Date(), nullable=False),
        *_texts("state"),
        sa.Column("decided_on", sa.Date()),
        *_texts("decided_by", "decision_reason"),
        sa.Column("told_on", sa.Date()),
        _count("version"),
        _refers("recusal", "inquiry_id", "inquiry"),
        _refers("recusal", "member_id", "member"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recusal")),
    )
    _indexed("recusal", "inquiry_id", "member_id")
    _sealed()


def _sealed() -> None:
    op.create_table(
        "sealed_identity",
        *_texts("id"),
        _count("number"),
        sa.Column("sealed_on", sa.Date(), nullable=False),
        *_texts("sealed_by", "reason"),
        _count("version"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sealed_identity")),
        sa.UniqueConstraint("number", name=op.f("uq_sealed_identity_number")),
    )
    op.create_table(
        "sealed_name",
        *_texts("id", "kk", "ru", "latin", "iin", "note", "salt"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sealed_name")),
    )
    op.create_table(
        "sealed_line",
        *_texts("id", "person_id"),
        _refers("sealed_line", "person_id", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sealed_line")),
    )
    _indexed("sealed_line", "person_id")
    op.create_table(
        "identity_opening",
        *_texts("id", "person_id", "purpose", "reason"),
        _count("hours"),
        *_texts("asked_by", "asked_at", "state"),
        sa.Column("decided_by", sa.Text()),
        sa.Column("decided_at", sa.Text()),
        *_texts("decision_reason"),
        sa.Column("until", sa.Text()),
        sa.Column("alone", sa.Boolean(), nullable=False),
        _count("version"),
        _refers("identity_opening", "person_id", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identity_opening")),
    )
    _indexed("identity_opening", "person_id")


def _texts(*names: str) -> tuple[sa.Column[str], ...]:
    return tuple(sa.Column(name, sa.Text(), nullable=False) for name in names)


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _refers(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}_{other}")
    )


def _indexed(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(f"ix_{table}_{column}", table, [column])
