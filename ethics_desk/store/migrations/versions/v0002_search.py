"""Search by words: one index over inquiries, one over persons."""

import sqlalchemy as sa
from alembic import op

revision = "v0002"
down_revision = "v0001"

_TOKENS = "tokenize=\"unicode61 remove_diacritics 0 tokenchars '-/'\", prefix='2 3'"


def upgrade() -> None:
    for table in ("inquiry", "person"):
        op.execute(
            sa.text(
                f"CREATE VIRTUAL TABLE {table}_words USING fts5(id UNINDEXED, words, {_TOKENS})"
            )
        )
        op.execute(
            sa.text(f"INSERT INTO {table}_words (id, words) SELECT id, search FROM {table}")  # noqa: S608 - our own table names
        )
