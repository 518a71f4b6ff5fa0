"""When a verdict was pronounced, and when a court lifted a conviction early."""

from alembic import op

revision = "v0009"
down_revision = "v0008"


def upgrade() -> None:
    op.execute("ALTER TABLE court_outcome ADD COLUMN pronounced_on DATE")
    op.execute("ALTER TABLE court_outcome ADD COLUMN lifted_on DATE")
    op.execute("ALTER TABLE court_outcome ADD COLUMN lifting_paper TEXT NOT NULL DEFAULT ''")
