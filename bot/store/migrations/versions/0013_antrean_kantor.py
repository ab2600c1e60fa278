"""Slow work and downloads that wait are found by office, as reminders are since 0012: each look went through all there ever were."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = '0013'
down_revision: str | None = '0012'
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

MENUNGGU = sa.text("status = 'menunggu'")


def upgrade() -> None:
    """Take the step. There is no way back: restore a backup instead."""
    with op.batch_alter_table('tugas_latar', schema=None) as batch_op:
        batch_op.drop_index('ix_tugas_latar_menunggu')
        batch_op.create_index('ix_tugas_latar_menunggu', ['instansi', 'coba_lagi_at'], unique=False,
                              sqlite_where=MENUNGGU, postgresql_where=MENUNGGU)
    with op.batch_alter_table('unduhan', schema=None) as batch_op:
        batch_op.create_index('ix_unduhan_kantor', ['instansi'], unique=False, sqlite_where=MENUNGGU, postgresql_where=MENUNGGU)
