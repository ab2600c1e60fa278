"""Files that a row names are kept; only those that nobody names may be swept."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.store.database import Database, SesiInstansi
from bot.store.models import OutboxRow, TugasLatarRow, UnduhanRow
from bot.store.sebutan import disebut
from tests.rencana import didengar

SAAT = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)


def outbox(dedupe: str, sha256: str, status: str) -> OutboxRow:
    return OutboxRow(instansi="a", bot="1", chat_id=1, metode="sendDocument", dedupe=dedupe, prioritas=0, status=status,
                     payload={"document": {"dokumen": sha256, "nama": "x.pdf"}}, dibuat_at=SAAT, percobaan=0)  # fmt: skip


def test_a_download_and_a_waiting_message_keep_their_files_and_a_sent_message_does_not(db: Database) -> None:
    unduhan, menunggu, terkirim, asing = (huruf * 64 for huruf in "abcd")

    def isi(sesi: SesiInstansi) -> set[str]:
        sesi.add(UnduhanRow(id="u", instansi="a", bot="1", chat_id=1, user_id=1, orang_id="o", file_id="f", nama_sandi=b"",
                            mime="", ukuran=1, tujuan={}, status="selesai", sha256=unduhan, dibuat_at=SAAT))  # fmt: skip
        sesi.add_all([outbox("1", menunggu, "antre"), outbox("2", terkirim, "terkirim")])
        sesi.flush()
        return disebut(sesi, [unduhan, menunggu, terkirim, asing])

    assert db.tulis_langsung(isi) == {unduhan, menunggu}


def test_work_that_is_over_is_not_read_when_files_are_asked_for(db: Database) -> None:
    def isi(sesi: SesiInstansi) -> set[str]:
        for nama, status in (("a", "menunggu"), ("b", "selesai"), ("c", "gagal")):
            sesi.add(TugasLatarRow(instansi="a", jenis="unggahan", kunci=nama, data={"sha256": nama * 64} if nama == "a" else {}, status=status,
                                   percobaan=0, dibuat_at=SAAT))  # fmt: skip
        sesi.flush()
        with didengar(()) as temuan:
            hasil = disebut(sesi, ["a" * 64, "b" * 64])
        assert temuan == []
        return hasil

    assert db.tulis_langsung(isi) == {"a" * 64}
