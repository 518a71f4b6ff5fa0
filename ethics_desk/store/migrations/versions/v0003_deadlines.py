"""Every clock becomes a deadline of its own; decrees on days off and their days."""

import sqlalchemy as sa
from alembic import op

revision = "v0003"
down_revision = "v0002"


def upgrade() -> None:
    _deadline()
    _deadline_pause()
    _decree()
    _calendar_day()
    _recount()
    _move_clocks()


def _deadline() -> None:
    op.create_table(
        "deadline",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("inquiry_id", sa.Text(), nullable=False),
        sa.Column("clock", sa.Text(), nullable=False),
        sa.Column("main", sa.Boolean(), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("start_paper", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("extended_until", sa.Date(), nullable=True),
        sa.Column("extension_decided_on", sa.Date(), nullable=True),
        sa.Column("extension_paper", sa.Text(), nullable=False),
        sa.Column("fulfilled_on", sa.Date(), nullable=True),
        sa.Column("fulfilled_paper", sa.Text(), nullable=False),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["inquiry_id"], ["inquiry.id"], name=op.f("fk_deadline_inquiry_id_inquiry")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deadline")),
    )
    op.create_index(op.f("ix_deadline_inquiry_id"), "deadline", ["inquiry_id"], unique=False)
    op.create_index("ix_deadline_due_on", "deadline", ["due_on", "id"], unique=False)


def _deadline_pause() -> None:
    op.create_table(
        "deadline_pause",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("deadline_id", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("paper", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["deadline_id"], ["deadline.id"], name=op.f("fk_deadline_pause_deadline_id_deadline")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deadline_pause")),
    )
    op.create_index(
        op.f("ix_deadline_pause_deadline_id"), "deadline_pause", ["deadline_id"], unique=False
    )


def _decree() -> None:
    op.create_table(
        "decree",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("calendar", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("imported_on", sa.Date(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decree")),
    )


def _calendar_day() -> None:
    op.create_table(
        "calendar_day",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("decree_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("worked", sa.Boolean(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["decree_id"], ["decree.id"], name=op.f("fk_calendar_day_decree_id_decree")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_day")),
        sa.UniqueConstraint("decree_id", "day", name=op.f("uq_calendar_day_decree_id_day")),
    )
    op.create_index(op.f("ix_calendar_day_decree_id"), "calendar_day", ["decree_id"], unique=False)


def _recount() -> None:
    op.create_table(
        "recount",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("decree_id", sa.Text(), nullable=False),
        sa.Column("deed", sa.Text(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("changes", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["decree_id"], ["decree.id"], name=op.f("fk_recount_decree_id_decree")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recount")),
    )
    op.create_index(op.f("ix_recount_decree_id"), "recount", ["decree_id"], unique=False)


def _move_clocks() -> None:
    """One deadline for every inquiry on which a clock runs or ran.

    The day on which an extension was decided was not kept; it stays unknown.
    """
    op.execute(
        sa.text(
            """
            INSERT INTO deadline (
                id, inquiry_id, clock, main, started_on, start_paper, due_on, extended_until,
                extension_decided_on, extension_paper, fulfilled_on, fulfilled_paper,
                withdrawn_reason, version
            )
            SELECT
                id || '-main', id, clock, 1, registered_on,
                CASE incoming_number WHEN '' THEN number ELSE incoming_number END,
                due_on, extended_until, NULL, '', NULL, '', '', 1
            FROM inquiry
            WHERE clock <> '' AND due_on IS NOT NULL
            ORDER BY rowid
            """
        )
    )
    op.execute(sa.text("ALTER TABLE inquiry DROP COLUMN clock"))
    op.execute(sa.text("ALTER TABLE inquiry DROP COLUMN extended_until"))
