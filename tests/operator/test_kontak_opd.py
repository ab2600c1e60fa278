"""The contact a daftar data names is kept under a key of its own, and his invitation carries his name."""

from __future__ import annotations

from pathlib import Path

from alat_operator import Kantor

from bot.application.ports import Meja
from bot.application.undangan import hash_token, undang


def test_the_contact_of_an_office_is_invited_by_name_and_stands_nowhere_in_the_open(tmp_path: Path) -> None:
    kantor = Kantor(tmp_path)

    def cerita(m: Meja) -> tuple[str | None, str]:
        m.g.simpan_daftar([("Data panti", "dinas-sosial", "Dinas Sosial")])
        tanpa = m.g.kontak_opd("dinas-sosial")
        m.g.simpan_kontak_opd("dinas-sosial", m.g.buat_orang("Kenari Wicaksana (contoh)", at=m.sekarang))
        kontak = m.g.kontak_opd("dinas-sosial")
        assert kontak is not None
        tautan = undang(m, "opd:dinas-sosial", m.g.profil(kontak).nama)
        undangan = m.g.undangan_per_hash(hash_token(tautan.token))
        assert undangan is not None
        return tanpa, m.g.profil(undangan.orang_id).nama

    assert kantor.di_meja(cerita) == (None, "Kenari Wicaksana (contoh)")
    assert all(b"Kenari" not in f.read_bytes() for f in tmp_path.glob("paraf.db*"))
