"""What of a signed edition was compared with the act, and the file one was taken in from."""

from alembic import op

revision = "v0010"
down_revision = "v0008"


def upgrade() -> None:
    op.execute("ALTER TABLE rule_edition ADD COLUMN checked TEXT")
    op.execute("ALTER TABLE rule_edition ADD COLUMN file_signed_by TEXT NOT NULL DEFAULT ''")
    op.execute("ALTER TABLE rule_edition ADD COLUMN file_signed_on DATE")
    op.execute("ALTER TABLE rule_edition ADD COLUMN file_source TEXT NOT NULL DEFAULT ''")
    op.execute("ALTER TABLE rule_edition ADD COLUMN file_sha256 TEXT NOT NULL DEFAULT ''")
