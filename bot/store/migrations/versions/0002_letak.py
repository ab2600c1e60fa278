"""A list remembers the page and filter its reader looks at, so that it can be kept up to date in its place."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = '0002'
down_revision: str | None = '0001'
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    """Take the step. There is no way back: restore a backup instead."""
    with op.batch_alter_table('kartu', schema=None) as batch_op:
        batch_op.add_column(sa.Column('letak', sa.JSON(none_as_null=True), nullable=True))
