"""Letter numbers may be set aside for letters on paper; a note says what they are for."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = '0006'
down_revision: str | None = '0005'
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    """Take the step. There is no way back: restore a backup instead."""
    with op.batch_alter_table('nomor', schema=None) as batch_op:
        batch_op.add_column(sa.Column('keterangan', sa.String(length=200), nullable=True))
