"""S3, S4, S19: who somebody is, what his taps may do, and what happens when the question cannot be answered."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.application.undangan import batalkan
from bot.store import models as t
from bot.store.gudang import GudangSql
from tests.application.alat_meja import ADMIN_ID, POST, SARI, Kantor
from tests.keamanan.alat_keamanan import BOT_ORANG, PERCAKAPAN, Loket, keadaan, loket, orang, pesan
from tests.ukuran import bagian

ASING, TETANGGA, MANTAN = 900, 102, 301

#: Everybody who may try his luck; the last one held the post that has the task now.
SEMUA = (SARI, TETANGGA, ASING, ADMIN_ID, MANTAN, *POST.values())


@dataclass
class Adegan:
    """A case that waits with the statistisi, every button that was ever made, and the open counter."""

    kantor: Kantor
    loket: Loket
    putar: asyncio.Runner
    berkas: str
    lb: int
    tombol: list[t.TombolRow]
    awal: dict[str, Any]

    def ketuk(self, siapa: int, data: str, chat: int) -> None:
        assert self.putar.run(self.loket.ketuk(siapa, data, chat=chat)) is None

    def tetap(self, *, kecuali: frozenset[str] = PERCAKAPAN) -> None:
        """Nothing has changed since the last look, but in these tables."""
        lama, self.awal = self.awal, keadaan(self.kantor)
        assert [(k, x) for k, v in self.awal.items() if v != lama[k] and k not in kecuali for x in set(v) ^ set(lama[k])] == []


@pytest.fixture(scope="module")
def adegan(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Adegan]:
    kantor = Kantor(tmp_path_factory.mktemp("tombol"))
    kantor.tautkan_semua()
    kantor.tautkan("statistisi", MANTAN)
    for siapa in (SARI, TETANGGA):
        kantor.warga(siapa, f"Warga {siapa} (contoh)")
        kantor.di(lambda m, siapa=siapa: m.g.catat_setuju(siapa, m.sekarang))  # type: ignore[misc]
    kisah = kantor.kisah(kantor.ajukan(kantor.di(lambda m: m.g.akun(SARI).orang_id)))  # type: ignore[union-attr]
    kisah.sampai(3)
    admin = kantor.di(lambda m: m.g.akun(ADMIN_ID).orang_id)  # type: ignore[union-attr]
    undangan = next(u.id for u in kantor.baris(t.UndanganRow) if u.dipakai_user_id == MANTAN)
    kantor.di(lambda m: batalkan(m, undangan, orang_id=admin))
    berkas, utama = kisah.b(), kisah.utama()
    assert utama.jabatan == "statistisi"
    with asyncio.Runner() as putar:
        buka = loket(kantor)
        satu = putar.run(buka.__aenter__())
        yield Adegan(kantor, satu, putar, berkas.id, utama.lb, kantor.baris(t.TombolRow), keadaan(kantor))
        putar.run(buka.__aexit__(None, None, None))
    kantor.tutup()


def milik_sendiri(a: Adegan, siapa: int, tombol: t.TombolRow) -> bool:
    """Whether this tap is the presser's own to make: his button, and the step is still open and his."""
    return tombol.chat_id == siapa and siapa != MANTAN and tombol.lb in (None, a.lb)


@given(data=st.data())
@settings(max_examples=bagian(60, penuh=5000), deadline=None, suppress_health_check=list(HealthCheck))
def test_no_foreign_stale_forwarded_or_guessed_button_has_an_effect(adegan: Adegan, data: st.DataObject) -> None:
    """S4: 5,000 generated taps, 0 effects on cases, people, posts, letters or anybody's conversation."""
    siapa = data.draw(st.sampled_from(SEMUA), label="siapa")
    tombol = data.draw(st.sampled_from(adegan.tombol), label="tombol")
    cara = data.draw(st.sampled_from(["asing", "usang", "terusan", "tebak", "ubah"]), label="cara")
    chat, isi = siapa, tombol.id
    match cara:
        case "asing" | "usang":
            if milik_sendiri(adegan, siapa, tombol):
                siapa = chat = data.draw(st.sampled_from([x for x in SEMUA if x != tombol.chat_id]), label="lain")
        case "terusan":  # as if from the chat the card was sent to, or any other
            chat = data.draw(st.sampled_from([x for x in SEMUA if x != siapa]), label="chat")
        case "tebak":
            isi = data.draw(st.text(min_size=1, max_size=64) | st.from_regex(r"[a-z]{2,12}:\d{1,4}(:\d{1,4})?", fullmatch=True)
                            | st.from_regex(r"[A-Za-z0-9_-]{20,30}", fullmatch=True), label="isi")  # fmt: skip
        case "ubah":
            i = data.draw(st.integers(0, len(isi) - 1), label="i")
            isi = isi[:i] + data.draw(st.sampled_from("abcXYZ019_-").filter(lambda x: x != isi[i]), label="huruf") + isi[i + 1 :]
    if any(x.id == isi for x in adegan.tombol) and cara in ("tebak", "ubah"):
        return
    adegan.ketuk(siapa, isi, chat)
    sendiri = tombol.chat_id == siapa == chat  # his own old button may open his own conversation, or send him what he may read
    adegan.tetap(kecuali=PERCAKAPAN | {"dialog", "tugas_latar"} if sendiri else PERCAKAPAN)


def test_no_button_of_the_open_step_serves_anybody_but_its_holder(adegan: Adegan) -> None:
    """S4: each button of his cards by everybody else, and in his chat too; what is drawn above may miss the one that matters."""
    milik = [x for x in adegan.tombol if x.chat_id == POST["statistisi"] and x.lb == adegan.lb]
    assert len(milik) > 3
    for tombol in milik:
        for siapa in set(SEMUA) - {POST["statistisi"]}:
            for chat in (siapa, POST["statistisi"]):
                adegan.ketuk(siapa, tombol.id, chat)
    adegan.tetap()


def test_the_holder_of_the_step_would_have_been_served(adegan: Adegan) -> None:
    """S4: the same taps do something in the right hands, so that the test above tests something."""
    milik = [x for x in adegan.tombol if x.chat_id == POST["statistisi"] and x.lb == adegan.lb and x.aksi == "disposisi"]
    dialog = adegan.kantor.di(lambda m: m.g.dialog(POST["statistisi"]))
    assert milik and dialog is None
    adegan.ketuk(POST["statistisi"], milik[-1].id, POST["statistisi"])
    assert adegan.kantor.di(lambda m: m.g.dialog(POST["statistisi"])).jenis == "disposisi"  # type: ignore[union-attr]
    adegan.kantor.di(lambda m: m.g.hapus_dialog(POST["statistisi"]))
    adegan.tetap(kecuali=PERCAKAPAN | {"dialog"})


GRUP = {"id": -1001, "type": "supergroup", "title": "Kantor (contoh)"}


def penyamaran() -> list[tuple[str, dict[str, Any]]]:
    """Ways to look like the kadis without being his account."""
    kadis = {"first_name": f"Orang {POST['kadis']} (contoh)", "username": "kadis_contoh"}
    kontak = {"phone_number": "+620000000000", "first_name": "Kadis (contoh)", "user_id": POST["kadis"]}
    mulai = {"text": "/tugas", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}
    anonim = {"from": orang(1087968824, is_bot=True, username="GroupAnonymousBot"), "sender_chat": GRUP, "chat": GRUP}
    return [
        ("same display name and username", {"message": {**pesan(ASING, 1, text="/tugas"), "from": orang(ASING, **kadis)}}),
        ("contact forwarded by a stranger", {"message": {**pesan(ASING, 2), "contact": kontak}}),
        ("message forwarded from the kadis", {"message": {**pesan(ASING, 3, text="/tugas"), "forward_origin": {
            "type": "user", "date": 1_772_000_000, "sender_user": orang(POST["kadis"])}}}),
        ("anonymous admin of a group", {"message": {**pesan(ASING, 4, **mulai), **anonim}}),
        ("kadis in a group", {"message": {**pesan(POST["kadis"], 5, **mulai), "chat": GRUP}}),
        ("channel post", {"channel_post": {**pesan(ASING, 6, **mulai), "chat": {"id": -1002, "type": "channel", "title": "Kanal (contoh)"},
                                           "sender_chat": {"id": -1002, "type": "channel", "title": "Kanal (contoh)"}}}),
        ("sent on behalf of a business", {"message": {**pesan(ASING, 7, text="/tugas"), "sender_business_bot": BOT_ORANG}}),
    ]  # fmt: skip


@pytest.mark.parametrize(("nama", "isi"), penyamaran(), ids=[n for n, _ in penyamaran()])
def test_nobody_is_an_official_but_by_his_numeric_id(adegan: Adegan, nama: str, isi: dict[str, Any]) -> None:
    """S3: nothing changes, and nobody but an account that was linked is shown a task."""
    sebelum = len(adegan.kantor.baris(t.OutboxRow))
    assert adegan.putar.run(adegan.loket.kirim(isi)) is None
    adegan.tetap()
    baru = adegan.kantor.baris(t.OutboxRow)[sebelum:]
    nomor = adegan.kantor.ambil(adegan.berkas).nomor
    assert [r for r in baru if nomor in str(r.payload)] == []
    assert {r.chat_id for r in baru} <= {ASING, GRUP["id"], -1002}


def test_a_changed_username_is_still_the_same_official(adegan: Adegan) -> None:
    """S3: and it works the other way round."""
    isi = {"message": {**pesan(POST["statistisi"], 8, text="/tugas"), "from": orang(POST["statistisi"], username="nama_baru")}}
    assert adegan.putar.run(adegan.loket.kirim(isi)) is None
    nomor = adegan.kantor.ambil(adegan.berkas).nomor
    assert nomor in adegan.kantor.teks_kartu(POST["statistisi"], "daftar") + "".join(adegan.kantor.pesan(POST["statistisi"]))


class Rusak(Exception):
    """The question who may do this cannot be answered."""


@pytest.mark.parametrize("pemeriksaan", ["penugasan", "akun", "muat", "tombol"])
def test_a_check_that_fails_refuses_and_leaves_everything_as_it_was(
    adegan: Adegan, pemeriksaan: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """S19: an exception inside a check of rights is no permission; the error reaches the log and the incident, not the case."""
    siapa = POST["statistisi"]
    tombol = [x for x in adegan.tombol if x.chat_id == siapa and x.lb == adegan.lb and x.berkas_id == adegan.berkas]
    assert tombol

    def rusak(*_: object, **__: object) -> None:
        raise Rusak

    monkeypatch.setattr(GudangSql, pemeriksaan, rusak)
    gagal = 0
    for satu in tombol:
        gagal += isinstance(adegan.putar.run(adegan.loket.ketuk(siapa, satu.id)), Rusak)
    for perintah in ("/tugas", "/papan", "/plh", "/kalender", f"/berkas {1}"):
        gagal += isinstance(adegan.putar.run(adegan.loket.tulis(siapa, perintah)), Rusak)
    assert gagal
    monkeypatch.undo()
    adegan.tetap(kecuali=PERCAKAPAN | {"dialog"})
