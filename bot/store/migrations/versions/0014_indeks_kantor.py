"""No query of a sweep or an act goes through what is over. The index of the office alone goes from every table that grows, indexes of
what waits begin with the office, and the last day of a Ramadan gets a column of its own."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = '0014'
down_revision: str | None = '0013'
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

#: Small tables that are asked by office alone (hari_kantor, jejak_pejabat, lambang, undangan) keep theirs.
TANPA = ('akun', 'berkas', 'coba_tautan', 'daftar_data', 'dialog', 'dokumen', 'faktor_totp', 'halaman_ttd', 'inbox', 'insiden',
         'kalender', 'kartu', 'kunci', 'langkah_berkas', 'nomor', 'opd', 'orang', 'outbox', 'pengingat', 'penugasan', 'peristiwa',
         'preferensi', 'ringkasan', 'sop_versi', 'tombol', 'tugas_latar', 'unduhan')  # fmt: skip


def upgrade() -> None:
    """Take the step. There is no way back: restore a backup instead."""
    for tabel in TANPA:
        op.drop_index(f'ix_{tabel}_instansi', tabel)

    op.create_index('ix_inbox_mati', 'inbox', ['selesai_at'], **_dari("status = 'mati' AND payload IS NOT NULL"))
    op.create_index('ix_outbox_isi', 'outbox', ['terkirim_at'], **_dari("status <> 'antre' AND payload IS NOT NULL"))
    op.drop_index('ix_kartu_berkas', 'kartu')
    op.create_index('ix_kartu_hidup', 'kartu', ['bot', 'chat_id'], **_dari('hidup IS 1', 'hidup IS true'))
    op.create_index('ix_insiden_pada', 'insiden', ['instansi', 'pada'])
    op.create_index('ix_akun_chat_id', 'akun', ['chat_id'])
    op.create_index('ix_akun_hilang', 'akun', ['instansi'], **_dari('terjangkau IS 0', 'terjangkau IS false'))
    op.create_index('ix_berkas_berjalan', 'berkas', ['instansi', 'id'], **_dari("status = 'berjalan'"))
    op.create_index('ix_nomor_nomor', 'nomor', ['instansi', 'nomor'])
    op.drop_index('ix_nomor_berkas_id', 'nomor')
    op.create_index('ix_nomor_berkas_id', 'nomor', ['instansi', 'berkas_id'])
    _ganti('ix_langkah_berkas_selesai', 'langkah_berkas', ['instansi', 'selesai_at'], 'selesai_at IS NOT NULL')
    op.drop_index('ix_unduhan_kantor', 'unduhan')
    _ganti('ix_unduhan_menunggu', 'unduhan', ['instansi'], "status = 'menunggu'")
    op.create_index('ix_unduhan_sha256', 'unduhan', ['sha256'], **_dari('sha256 IS NOT NULL'))
    _ganti('ix_pengingat_jatuh', 'pengingat', ['instansi'], "status = 'jatuh'")
    _ganti('ix_tugas_latar_menunggu', 'tugas_latar', ['instansi', 'berkas_id'], "status = 'menunggu'")

    with op.batch_alter_table('ringkasan', schema=None) as batch_op:
        batch_op.drop_index('ix_ringkasan_menunggu')
        batch_op.drop_constraint('uq_ringkasan_instansi_orang_id_tanggal', type_='unique')
        batch_op.create_unique_constraint('uq_ringkasan_instansi_tanggal_orang_id', ['instansi', 'tanggal', 'orang_id'])
        batch_op.create_index('ix_ringkasan_menunggu', ['instansi', 'jatuh_at'], **_dari("status = 'menunggu'"))

    op.add_column('hari_kantor', sa.Column('sampai', sa.String(length=10), nullable=True))
    hari = sa.table('hari_kantor', sa.column('jenis', sa.String), sa.column('jam', sa.String), sa.column('sampai', sa.String))
    op.execute(sa.update(hari).where(hari.c.jenis == 'ramadan').values(sampai=hari.c.jam, jam=''))


def _dari(sqlite: str, postgres: str = '') -> dict[str, sa.TextClause]:
    """The rows of a partial index."""
    return {'sqlite_where': sa.text(sqlite), 'postgresql_where': sa.text(postgres or sqlite)}


def _ganti(nama: str, tabel: str, kolom: list[str], dari: str) -> None:
    op.drop_index(nama, tabel)
    op.create_index(nama, tabel, kolom, **_dari(dari))
