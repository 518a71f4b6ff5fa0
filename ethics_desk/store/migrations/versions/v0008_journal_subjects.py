"""The journal by what its lines are about: a derivation asks who established each fact."""

from alembic import op

revision = "v0008"
down_revision = "v0007"


def upgrade() -> None:
    op.create_index("ix_journal_subject_id", "journal", ["subject_id"])
