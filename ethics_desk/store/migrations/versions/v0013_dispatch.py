"""How letters leave the office, arrive and are annulled."""

from alembic import op

revision = "v0013"
down_revision = "v0012"

NEW_COLUMNS = (
    "pages INTEGER NOT NULL DEFAULT 0",
    "sent_by TEXT",
    "sent_on DATE",
    "tracking TEXT NOT NULL DEFAULT ''",
    "dispatch_note TEXT NOT NULL DEFAULT ''",
    "received_on DATE",
    "received_by TEXT NOT NULL DEFAULT ''",
    "received_number TEXT NOT NULL DEFAULT ''",
    "answer_clock TEXT NOT NULL DEFAULT ''",
    "annulled_on DATE",
    "annulled_reason TEXT NOT NULL DEFAULT ''",
)


def upgrade() -> None:
    for column in NEW_COLUMNS:
        op.execute(f"ALTER TABLE letter ADD COLUMN {column}")
    op.execute("DROP INDEX ix_letter_issued_on")
    op.execute("CREATE INDEX ix_letter_issued_on ON letter (issued_on, serial, id)")
    op.execute(
        "CREATE INDEX ix_letter_course ON letter"
        " (annulled_on, answered_on, sent_on, received_on, answer_due)"
    )
