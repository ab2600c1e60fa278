"""What people send past every question, through python-telegram-bot's own routing: each is answered kindly, and once."""

from __future__ import annotations

from typing import Any

from sqlalchemy import update

from bot.application import kelengkapan
from bot.application.undangan import undang
from bot.domain import perintah as c
from bot.store import models as t
from tests.application.alat_meja import ADMIN_ID, POST, SARI, Kantor
from tests.keamanan.alat_keamanan import Loket, loket, pesan


def berkas(nama: str, **lain: Any) -> dict[str, Any]:
    return {"document": {"file_id": f"f-{nama}", "file_unique_id": nama, "file_name": nama, "mime_type": "text/csv", "file_size": 9}, **lain}


async def kirim(di: Loket, siapa: int, nomor: int, **isi: Any) -> None:
    assert await di.kirim({"message": pesan(siapa, nomor, **isi)}) is None


async def test_an_album_for_nobody_knows_which_task_is_answered_once(kantor: Kantor) -> None:
    sari = kantor.warga()
    for _ in range(2):
        kantor.kisah(kantor.ajukan(sari)).sampai(4)
    async with loket(kantor) as satu_loket:
        for nomor, album in enumerate(("satu", "satu", "satu", "dua")):
            await kirim(satu_loket, POST["analis"], nomor, **berkas(f"{nomor}.csv", media_group_id=album))
        for nomor in range(3):
            await kirim(satu_loket, 404, nomor, **berkas(f"{nomor}.csv", media_group_id="asing"))
    assert len([x for x in kantor.pesan(POST["analis"]) if "Ada 2 tugas yang menunggu berkas" in x]) == 2, "sekali untuk setiap album"
    assert len(kantor.pesan(404)) == 1


async def test_each_pdf_that_may_be_a_letter_is_asked_for_by_its_name(kantor: Kantor) -> None:
    async with loket(kantor) as satu_loket:
        for nomor, nama in enumerate(("surat <1>.pdf", "surat 2.pdf")):
            await kirim(satu_loket, 404, nomor, **berkas(nama, media_group_id="satu"))
    assert kantor.pesan(404) == [f"Apakah <b>{x}</b> surat yang ingin diperiksa keasliannya?" for x in ("surat &lt;1&gt;.pdf", "surat 2.pdf")]


async def test_an_edit_is_answered_and_a_place_shared_live_or_an_edit_nobody_made_is_not(kantor: Kantor) -> None:
    kantor.warga()
    tempat = {"location": {"latitude": 3.3, "longitude": 117.6, "live_period": 900}}
    async with loket(kantor) as satu_loket:
        for n in range(5):
            assert await satu_loket.kirim({"edited_message": pesan(SARI, 1, edit_date=1_772_000_010 + n, **tempat)}) is None
        assert await satu_loket.kirim({"edited_message": pesan(SARI, 2, text="halo")}) is None
        assert kantor.pesan(SARI) == []
        assert await satu_loket.kirim({"edited_message": pesan(SARI, 2, text="halo", edit_date=1_772_000_099)}) is None
    [satu] = kantor.pesan(SARI)
    assert satu.startswith("Pesan yang diubah tidak kami baca ulang.")


async def test_the_emblem_is_asked_for_again_after_something_else(kantor: Kantor) -> None:
    async with loket(kantor) as satu_loket:
        await satu_loket.tulis(ADMIN_ID, "/logo")
        await satu_loket.tulis(ADMIN_ID, "sebentar")
        await kirim(satu_loket, ADMIN_ID, 9, sticker={"file_id": "s", "file_unique_id": "s", "type": "regular", "width": 1, "height": 1,
                                             "is_animated": False, "is_video": False})  # fmt: skip
    assert [x.split(",")[0] for x in kantor.pesan(ADMIN_ID)[-4:]] == [
        "Kirim lambang daerah untuk kop surat", "Kirim lambang daerah untuk kop surat", "Mohon maaf", "Kirim lambang daerah untuk kop surat"]  # fmt: skip


async def test_a_citizen_who_answers_a_question_without_tapping_is_understood_and_nothing_is_sent_before_kirim(kantor: Kantor) -> None:
    """He writes or sends what was asked for, as people do in a chat; it becomes his answer, which he still sees before it goes."""
    sari = kantor.warga()
    kisah = kantor.kisah(kantor.ajukan(sari))
    kunci = f"kelengkapan:{kisah.b().id}"

    kisah.beri(c.MintaKelengkapan(oleh=kisah.pelaku("kadis"), lb=kisah.utama().lb, pertanyaan="Tahun berapa?"))
    kantor.di(lambda m: kelengkapan.diminta(m, m.g.muat(kisah.b().id)))
    async with loket(kantor) as satu_loket:
        await satu_loket.tulis(SARI, "2025 saja")
        assert "Jawaban: 2025 saja" in kantor.teks_kartu(SARI, kunci)
        assert kantor.ambil(kisah.b().id).ditanya is not None, "belum terkirim"
        await satu_loket.tulis(SARI, "/batal")
        kantor.sesi(lambda s: s.execute(update(t.KartuRow).where(t.KartuRow.kunci == kunci).values(message_id=77)))
        kantor.di(lambda m: kelengkapan.tanyakan(m, m.g.muat(kisah.b().id)))
        kantor.sesi(lambda s: s.execute(update(t.KartuRow).where(t.KartuRow.kunci == kunci).values(message_id=78)))
        await satu_loket.tulis(SARI, "2024 dan 2025", reply_to_message=pesan(SARI, 78 - 1000, text="pertanyaan"))
        assert "Jawaban: 2024 dan 2025" in kantor.teks_kartu(SARI, kunci)
        await satu_loket.tulis(SARI, "/batal")
        kantor.di(lambda m: kelengkapan.tanyakan(m, m.g.muat(kisah.b().id)))
        await kirim(satu_loket, SARI, 5, **berkas("tahun.csv"))
        assert "tahun.csv (sedang disimpan)" in kantor.teks_kartu(SARI, kunci)
    assert not any("tidak kami kenali" in x for x in kantor.pesan(SARI))
    assert [type(e).__name__ for e in kantor.acara(kisah.b().id)].count("CatatanDitambahkan") == 0


async def test_thanks_are_answered_kindly_once_a_day_and_only_past_every_question(kantor: Kantor) -> None:
    kantor.warga()
    async with loket(kantor) as satu_loket:
        for siapa in (SARI, POST["kadis"], 404):
            for ucapan in ("Terima kasih 🙏", "makasih ya", "TERIMAKASIH!!", "Baik, terima kasih banyak atas bantuannya, Bu."):
                await satu_loket.tulis(siapa, ucapan)
            assert kantor.pesan(siapa) == ["Sama-sama. Terima kasih kembali."]
        kantor.jam.maju(days=1)
        await satu_loket.tulis(SARI, "terima kasih.")
        assert len(kantor.pesan(SARI)) == 2
        await satu_loket.tulis(SARI, "terima kasih, tetapi datanya salah")
        assert kantor.pesan(SARI)[-1].startswith("Mohon maaf, pesan ini tidak kami kenali.")
        kantor.mulai(kantor.di(lambda m: m.g.akun(SARI)).orang_id)
        await satu_loket.tulis(SARI, "Terima kasih")
    assert "Terima kasih" in str(kantor.dialog().data), "jawaban atas pertanyaan"


async def test_who_opens_his_invitation_again_is_not_told_again_that_he_is_linked(kantor: Kantor) -> None:
    token = kantor.di(lambda m: undang(m, "kabid", "Kabid kedua (contoh)")).token
    async with loket(kantor) as satu_loket:
        for awal in ("Akun ini sekarang tertaut. Selamat datang", "Selamat datang"):
            await satu_loket.tulis(404, f"/start {token}")
            assert kantor.teks_kartu(404, "sapa").startswith(awal)
