"""What the program makes beside the letters (lembar disposisi, receipts, attendance) carries a verification code of its own."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = '0011'
down_revision: str | None = '0010'
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    """Take the step. There is no way back: restore a backup instead."""
    with op.batch_alter_table('dokumen', schema=None) as batch_op:
        batch_op.add_column(sa.Column('kode', sa.String(length=16), nullable=True))
        batch_op.create_index(batch_op.f('ix_dokumen_kode'), ['kode'], unique=True)
