"""papan: who ended a visit, and visits by the time they ended."""

import json
from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = '0009'
down_revision: str | None = '0008'
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    """Take the step. There is no way back: restore a backup instead."""
    with op.batch_alter_table('langkah_berkas', schema=None) as batch_op:
        batch_op.add_column(sa.Column('oleh_id', sa.String(length=40), nullable=True))
        batch_op.create_index('ix_langkah_berkas_selesai', ['instansi', 'selesai_at'], unique=False)
    _isi_oleh(op.get_bind())


def _isi_oleh(sambungan: sa.Connection) -> None:
    """Who ended the visits there are, from the cases they belong to."""
    berkas = sa.table('berkas', sa.column('id', sa.String), sa.column('keadaan', sa.Text))
    langkah = sa.table('langkah_berkas', sa.column('berkas_id', sa.String), sa.column('lb', sa.Integer),
                       sa.column('oleh_id', sa.String))  # fmt: skip
    ubah = (sa.update(langkah).values(oleh_id=sa.bindparam('orang'))
            .where(langkah.c.berkas_id == sa.bindparam('b'), langkah.c.lb == sa.bindparam('n')))  # fmt: skip
    for (id_,) in sambungan.execute(sa.select(berkas.c.id)).all():
        keadaan = json.loads(sambungan.execute(sa.select(berkas.c.keadaan).where(berkas.c.id == id_)).scalar_one())
        nilai = [{'orang': k['oleh']['orang'], 'b': id_, 'n': k['lb']} for k in keadaan['langkah'] if k.get('oleh')]
        if nilai:
            sambungan.execute(ubah, nilai)
