"""Before every answer we ask whose letters came back: that must not cost all that those people ever said."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE INDEX heard_returned ON heard (who_key, grp) WHERE about = 'bounce'")
