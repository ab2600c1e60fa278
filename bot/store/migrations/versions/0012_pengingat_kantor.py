"""The reminders that wait are found by office and moment: with the moment alone SQLite took the index of the office instead, and an
empty sweep went through every reminder there ever was."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = '0012'
down_revision: str | None = '0011'
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    """Take the step. There is no way back: restore a backup instead."""
    with op.batch_alter_table('pengingat', schema=None) as batch_op:
        batch_op.drop_index('ix_pengingat_menunggu')
        batch_op.create_index('ix_pengingat_menunggu', ['instansi', 'jatuh_at'], unique=False,
                              sqlite_where=sa.text("status = 'menunggu'"), postgresql_where=sa.text("status = 'menunggu'"))
