"""What a tap asks the database for: each thing once, for everybody at once, and as it is at that moment."""

from __future__ import annotations

from collections import Counter
from typing import Any

from sqlalchemy import event

from bot.domain.perintah import BeriDisposisi
from bot.domain.peristiwa import Tujuan
from tests.application.alat_meja import POST, Kantor

KABID_DUA = 303


def dalam_ketukan(kantor: Kantor) -> list[tuple[str, Any]]:
    """Statements of the transaction that writes the events of a disposisi with a side task, to a post with two holders."""
    kisah = kantor.kisah(kantor.ajukan(kantor.warga()))
    kantor.tautkan("kabid", KABID_DUA)
    semua: list[list[tuple[str, Any]]] = []

    def catat(_s: Any, _k: Any, perintah: str, isi: Any, _konteks: Any, banyak: bool) -> None:
        if perintah.startswith("BEGIN"):
            semua.append([])
        semua[-1].append((perintah, tuple(map(tuple, isi)) if banyak else tuple(isi)))

    event.listen(kantor.db.engine, "before_cursor_execute", catat)
    try:
        k = kisah.utama()
        kisah.beri(BeriDisposisi(oleh=kisah.bertindak(k), lb=k.lb, instruksi=("Untuk ditindaklanjuti",),
                                 tambahan=(Tujuan("sekretaris", "tugas"),)))  # fmt: skip
    finally:
        event.remove(kantor.db.engine, "before_cursor_execute", catat)
    (satu,) = [t for t in semua if any("INTO peristiwa" in perintah for perintah, _ in t)]
    return satu


def test_a_tap_asks_for_nothing_twice_and_for_all_chairs_at_once(kantor: Kantor) -> None:
    ditanya = Counter(x for x in dalam_ketukan(kantor) if x[0].startswith("SELECT"))
    assert [x for x, kali in ditanya.items() if kali > 1] == []
    dari = Counter(perintah.partition("FROM ")[2].split()[0] for perintah, _ in ditanya.elements())
    assert dari["penugasan"] == 1
    assert dari["akun"] == 4, "three holders and the pemohon: of each once"
    assert not any(perintah.startswith("SELECT kunci.") for perintah, _ in ditanya), "the pemohon's key comes with his case"
    # What is opened in this very tap can have neither a card nor a panel nor a file on its way.
    assert (dari["dialog"], dari["unduhan"]) == (0, 0)
    assert dari["kartu"] == 2, "the cards of the visit that ended, and the pemohon's own"
    for chat in (POST["kabid"], KABID_DUA, POST["sekretaris"]):
        assert "Layanan" in kantor.teks_kartu(chat, "tugas:")


def test_what_was_read_for_all_holders_is_read_anew_when_a_chair_changes(kantor: Kantor) -> None:
    orang = kantor.warga(KABID_DUA, "Pengganti (contoh)")

    kabid = kantor.orang["kabid"]

    def unit(m: Any) -> None:
        def siapa() -> tuple[list[str], list[int]]:
            m.g.siapkan_pemegang(m.sekarang, ["kabid", "sekretaris"])
            return [t.orang_id for t in m.g.penugasan(m.sekarang, jabatan="kabid")], [a.chat_id for a in m.g.akun_orang(orang)]

        assert siapa() == ([kabid], [KABID_DUA])
        baru = m.g.tambah_penugasan("kabid", orang, jenis="definitif", mulai_at=m.sekarang)
        assert siapa() == ([kabid, orang], [KABID_DUA])
        m.g.buat_akun(404, 404, orang, at=m.sekarang)
        assert siapa() == ([kabid, orang], [KABID_DUA, 404])
        m.g.akhiri_penugasan(baru, m.sekarang)
        assert siapa() == ([kabid], [KABID_DUA, 404])

    kantor.di(unit)


def test_read_at_once_or_one_by_one_the_same_persons_hold_the_same_posts(kantor: Kantor) -> None:
    kantor.tautkan("kabid", KABID_DUA)
    semua = [*POST, "admin", "tidak-ada"]

    def satu(m: Any, siapkan: bool) -> Any:
        if siapkan:
            m.g.siapkan_pemegang(m.sekarang, semua)
        return [(t, list(m.g.akun_orang(t.orang_id))) for j in semua for t in m.g.penugasan(m.sekarang, jabatan=j)]

    assert kantor.di(lambda m: satu(m, True)) == kantor.di(lambda m: satu(m, False)) != []
