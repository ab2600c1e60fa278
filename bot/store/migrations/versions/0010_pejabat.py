"""pejabat: dated appointments, moves to another account, wrong links, and the record of all of it."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = '0010'
down_revision: str | None = '0009'
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    """Take the step. There is no way back: restore a backup instead."""
    op.create_table('coba_tautan',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('user_id', sa.BigInteger(), nullable=False),
    sa.Column('salah', sa.Integer(), nullable=False),
    sa.Column('kunci_sampai', sa.DateTime(timezone=True), nullable=True),
    sa.Column('instansi', sa.String(length=100), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_coba_tautan')),
    sa.UniqueConstraint('instansi', 'user_id', name=op.f('uq_coba_tautan_instansi_user_id'))
    )
    with op.batch_alter_table('coba_tautan', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_coba_tautan_instansi'), ['instansi'], unique=False)

    op.create_table('jejak_pejabat',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('pada', sa.DateTime(timezone=True), nullable=False),
    sa.Column('apa', sa.String(length=20), nullable=False),
    sa.Column('orang_id', sa.String(length=40), nullable=False),
    sa.Column('jabatan', sa.String(length=60), nullable=True),
    sa.Column('oleh', sa.String(length=40), nullable=True),
    sa.Column('data', sa.JSON(none_as_null=True), nullable=False),
    sa.Column('instansi', sa.String(length=100), nullable=False),
    sa.ForeignKeyConstraint(['orang_id'], ['orang.id'], name=op.f('fk_jejak_pejabat_orang_id_orang')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_jejak_pejabat'))
    )
    with op.batch_alter_table('jejak_pejabat', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_jejak_pejabat_instansi'), ['instansi'], unique=False)
        batch_op.create_index(batch_op.f('ix_jejak_pejabat_orang_id'), ['orang_id'], unique=False)

    with op.batch_alter_table('undangan', schema=None) as batch_op:
        batch_op.add_column(sa.Column('jenis', sa.String(length=10), server_default='undang', nullable=False))
        batch_op.add_column(sa.Column('oleh', sa.String(length=40), nullable=True))
        batch_op.add_column(sa.Column('putusan', sa.String(length=10), nullable=True))
        batch_op.add_column(sa.Column('diputus_at', sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('diputus_oleh', sa.String(length=40), nullable=True))
    with op.batch_alter_table('penugasan', schema=None) as batch_op:
        batch_op.create_index('ix_penugasan_beralih', ['instansi', 'keadaan'], unique=False,
                              sqlite_where=sa.text('keadaan IS NOT NULL'), postgresql_where=sa.text('keadaan IS NOT NULL'))
