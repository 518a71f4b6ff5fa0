"""Gates: papers that close them, what was done for each, suspensions, requests to resign."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "v0004"
down_revision = "v0003"

_PAPERS = ("materials_paper", "explanation_request_paper", "explanation_paper", "refusal_paper")


def upgrade() -> None:
    op.execute("ALTER TABLE circumstances ADD COLUMN materials_declined_on DATE")
    for paper in _PAPERS:
        op.execute(f"ALTER TABLE circumstances ADD COLUMN {paper} TEXT NOT NULL DEFAULT ''")
    op.execute("ALTER TABLE decision ADD COLUMN open_gates TEXT NOT NULL DEFAULT '[]'")
    _of_party(
        "gate_record",
        _text("gate"),
        sa.Column("met_on", sa.Date()),
        _text("paper"),
        sa.Column("agrees", sa.Boolean()),
        *(
            sa.Column(day, sa.Date())
            for day in ("invited_on", "materials_sent_on", "meets_on", "copy_sent_on")
        ),
        sa.UniqueConstraint("party_id", "gate", name=op.f("uq_gate_record_party_id_gate")),
    )
    _of_party(
        "suspension",
        _text("ground"),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        *(_text(name) for name in ("act", "ordered_by", "note")),
    )
    _of_party(
        "resignation",
        sa.Column("requested_on", sa.Date(), nullable=False),
        *(_text(name) for name in ("paper", "note")),
    )


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _of_party(table: str, *columns: sa.Column[Any] | sa.Constraint) -> None:
    """A table about one official in one inquiry."""
    owners = ("inquiry_id", "party_id")
    op.create_table(
        table,
        _text("id"),
        *(_text(owner) for owner in owners),
        *columns,
        sa.Column("version", sa.Integer(), nullable=False),
        *(
            sa.ForeignKeyConstraint(
                [owner],
                [f"{owner.removesuffix('_id')}.id"],
                name=op.f(f"fk_{table}_{owner}_{owner.removesuffix('_id')}"),
            )
            for owner in owners
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    for owner in owners:
        op.create_index(op.f(f"ix_{table}_{owner}"), table, [owner], unique=False)
