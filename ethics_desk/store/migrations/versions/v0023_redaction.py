"""Redacted copies: sealed roots, layers over originals, marks, what was handed over."""

import sqlalchemy as sa
from alembic import op

revision = "v0023"
down_revision = "v0021"


def upgrade() -> None:
    op.create_table(
        "redaction_root",
        *(_text(name) for name in ("id", "inquiry_id", "source_kind", "source_id", "method")),
        _number("leaves"),
        *(_text(name) for name in ("root", "sealed_at")),
        _refers("redaction_root", "inquiry_id", "inquiry"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_redaction_root")),
    )
    op.create_index("ix_redaction_root_inquiry_id", "redaction_root", ["inquiry_id"])
    op.create_table(
        "redaction_secret",
        _text("id"),
        sa.Column("secret", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_redaction_secret")),
    )
    op.create_table(
        "redaction_layer",
        *(_text(name) for name in ("id", "inquiry_id", "source_kind", "source_id", "reader")),
        sa.Column("person_id", sa.Text()),
        _text("root_id"),
        _number("version"),
        _refers("redaction_layer", "inquiry_id", "inquiry"),
        _refers("redaction_layer", "root_id", "redaction_root"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_redaction_layer")),
    )
    for name in ("inquiry_id", "root_id"):
        op.create_index(f"ix_redaction_layer_{name}", "redaction_layer", [name])
    _marks_and_copies()


def _marks_and_copies() -> None:
    op.create_table(
        "redaction_mark",
        *(_text(name) for name in ("id", "layer_id", "withheld", "ground", "note")),
        *(_number(name) for name in ("unit", "from_x", "from_y", "to_x", "to_y")),
        _refers("redaction_mark", "layer_id", "redaction_layer"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_redaction_mark")),
    )
    op.create_index("ix_redaction_mark_layer_id", "redaction_mark", ["layer_id"])
    op.create_table(
        "redacted_copy",
        *(_text(name) for name in ("id", "inquiry_id", "layer_id", "root_id", "reader")),
        _text("language"),
        sa.Column("issued_on", sa.Date(), nullable=False),
        *(_number(name) for name in ("pages", "places")),
        _text("sha256"),
        *(_number(name) for name in ("size", "version")),
        _refers("redacted_copy", "inquiry_id", "inquiry"),
        _refers("redacted_copy", "layer_id", "redaction_layer"),
        _refers("redacted_copy", "root_id", "redaction_root"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_redacted_copy")),
    )
    for name in ("inquiry_id", "layer_id", "root_id"):
        op.create_index(f"ix_redacted_copy_{name}", "redacted_copy", [name])
    op.create_table(
        "redacted_content",
        _text("id"),
        *(sa.Column(name, sa.LargeBinary(), nullable=False) for name in ("content", "proof")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_redacted_content")),
    )


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _refers(table: str, name: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([name], [f"{other}.id"], name=op.f(f"fk_{table}_{name}_{other}"))
