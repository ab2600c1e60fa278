"""Whatever people send: wrong files, long words, stickers, groups; the next step is always to be seen."""

from __future__ import annotations

from typing import get_args

import pytest

from bot.letters.errors import KodeBerkas, KodeDocx
from bot.presenters.teks import GALAT
from tests.e2e.panggung import ADMIN_ID, KONTAK, PDF, POST, Panggung

BRAM = 102


def test_a_text_question_takes_only_text_and_stays(p: Panggung, warga: int) -> None:
    p.sampai_pertanyaan(2, siapa=warga)
    for kiriman in ({"stiker": "🙂"}, {"kontak": True}, {"kontak": {"phone_number": "+62 811", "first_name": "Budi"}}):
        p.babak_baru(warga)
        p.sandbox.kirim(warga, "", **kiriman)
        p.tunggu(warga, "hanya dapat membaca tulisan, berkas dan foto")
        p.tunggu(warga, "Pertanyaan 2 dari")
    p.babak_baru(warga)
    p.sandbox.kirim_berkas(warga, ("ktp.pdf", PDF))
    p.tunggu(warga, "dijawab dengan tulisan, bukan berkas", "Pertanyaan 2 dari")

    pesan = p.tulis(warga, "dosen")
    p.tunggu(warga, "Pertanyaan 3 dari")
    p.sandbox.post("/sunting", {"persona": warga, "message_id": pesan["message_id"], "teks": "mahasiswa"})
    p.tunggu(warga, "Pesan yang diubah tidak kami baca ulang")
    p.tulis(warga, "/batal")
    p.tunggu(warga, "pengisian dibatalkan")


def test_an_endless_answer_gets_one_kind_sentence(p: Panggung, warga: int) -> None:
    p.sampai_pertanyaan(4, siapa=warga)
    p.babak_baru(warga)
    panjang = "a" * 10_000
    p.sandbox.post("/kirim", [{"persona": warga, "teks": panjang[i : i + 4096]} for i in range(0, 10_000, 4096)])
    p.selesai_dibaca(warga)
    assert [x.split(".")[0] for x in p.isi(warga)].count("Jawaban terlalu panjang") == 1
    p.tulis(warga, "jumlah pelaku UMKM")
    p.tunggu(warga, "Pertanyaan 5 dari")


def test_an_endless_reason_is_refused_once_and_its_tail_is_no_reason(p: Panggung, warga: int) -> None:
    nomor = p.ajukan(siapa=warga)
    p.sampai_analis(nomor)
    p.susun(nomor)
    p.ketuk(POST["statistisi"], "Kembalikan", nomor)
    p.tunggu(POST["statistisi"], "Mengapa berkas", nomor)
    p.babak_baru(POST["statistisi"])
    panjang = "b" * 10_000
    p.sandbox.post(
        "/kirim", [{"persona": POST["statistisi"], "teks": panjang[i : i + 4096]} for i in range(0, 10_000, 4096)]
    )
    p.selesai_dibaca(POST["statistisi"])
    assert sum("Tulisan terlalu panjang" in x for x in p.isi(POST["statistisi"])) == 1
    assert "BerkasDikembalikan" not in p.jumlah(nomor)
    p.sandbox.kirim(POST["statistisi"], "", stiker="🙂")
    p.tunggu(POST["statistisi"], "hanya dapat membaca tulisan")
    p.sandbox.kirim_berkas(POST["statistisi"], ("alasan.pdf", PDF))
    p.tunggu(POST["statistisi"], "dijawab dengan tulisan, bukan berkas")
    p.sejak.pop(POST["statistisi"])
    p.paraf("statistisi", nomor)  # with the question still open: it is no longer asked
    p.babak_baru(POST["statistisi"])
    p.tulis(POST["statistisi"], "halo")
    p.tunggu(POST["statistisi"], "tidak kami kenali")
    assert not any("Mengapa berkas" in x for x in p.isi(POST["statistisi"]))


@pytest.mark.parametrize(
    ("nama", "isi", "alasan"),
    [
        ("program.exe", b"MZ\x90\x00", "Jenis berkas yang kami terima: PDF"),
        ("semua.zip", b"PK\x03\x04isi", "Jenis berkas yang kami terima: PDF"),
        ("surat.pdf", b"PK\x03\x04bukan pdf", "Isinya tidak sesuai"),
        ("data.xlsx", b"PK\x03\x04bukan excel", "tidak wajar"),
        ("kosong.pdf", b"", "kosong"),
    ],
)
def test_a_file_that_is_not_welcome_is_refused_with_its_reason(p: Panggung, warga: int, nama: str, isi: bytes, alasan: str) -> None:
    p.sampai_pertanyaan(10, siapa=warga)
    p.babak_baru(warga)
    p.sandbox.kirim_berkas(warga, (nama, isi))
    p.tunggu(warga, nama, "tidak dapat disimpan", alasan, "Pertanyaan 10 dari")


def test_every_reason_to_refuse_a_file_has_a_sentence_of_its_own() -> None:
    for kode in (*get_args(KodeBerkas), *get_args(KodeDocx)):
        assert kode in GALAT, kode
        assert len(GALAT[kode]) <= 200, kode  # it goes into a toast as well


def test_a_file_over_20_mb_is_refused_before_it_is_fetched(p: Panggung, warga: int) -> None:
    p.sampai_pertanyaan(10, siapa=warga)
    p.sandbox.kirim_berkas(warga, ("besar.pdf", b"%PDF-" + bytes(21 * 1024 * 1024)))
    p.tunggu(warga, "besar.pdf", "lebih dari 20 MB")
    p.sandbox.kirim_berkas(warga, ("a.pdf", PDF), ("b.pdf", PDF + b"b"), ("c.pdf", PDF + b"c"))
    p.tunggu(warga, "Ringkasan permohonan", "a.pdf, b.pdf, c.pdf", tombol="Kirim")
    nomor = p.ketuk(warga, "Kirim", "Ringkasan").rsplit(" ", 1)[1].rstrip(".")
    assert len(p.peristiwa(nomor)[0].dokumen) == 3
    p.ketuk(POST["kadis"], "Lihat berkas", nomor)
    p.tunggu(POST["kadis"], "c.pdf")
    p.tulis(warga, "/batal")
    p.ketuk(warga, f"Batalkan {nomor}")
    p.ketuk(warga, "Ya, batalkan", nomor)
    assert p.label(p.tunggu(POST["kadis"], nomor, "Dibatalkan oleh Pemohon"), "Disposisikan") is None


def test_a_group_hears_one_sentence_and_the_bot_leaves(p: Panggung, warga: int) -> None:
    grup = p.sandbox.post("/grup", {"judul": "Ramai (contoh)", "personas": [BRAM, warga]})
    p.sampai(lambda: bool(p.sandbox.jurnal(metode="leaveChat", kode=200)))
    isi = p.sandbox.get("/pesan", chat=grup["chat"], sejak=0)["pesan"]
    assert [x["text"] for x in isi if x["dari_bot"] and "text" in x] == [
        "Mohon maaf, layanan ini hanya bekerja dalam percakapan pribadi agar data Bapak/Ibu terjaga. Silakan kirim "
        "/start langsung kepada bot ini."
    ]


def test_strangers_and_guessed_buttons_do_nothing(p: Panggung, warga: int) -> None:
    nomor = p.ajukan(siapa=warga)
    kartu = p.tunggu(POST["kadis"], nomor, tombol="Disposisikan")
    tombol = kartu["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    asing = p.sandbox.ketuk(BRAM, kartu["message_id"], data=tombol, pemilik=POST["kadis"], tunggu=55)
    assert "bukan untuk Bapak/Ibu" in asing["jawaban"]["text"]
    p.tulis(BRAM, "/bantuan")
    pesan = p.tunggu(BRAM, "Bantuan")
    asing = p.sandbox.ketuk(BRAM, pesan["message_id"], data=tombol, tunggu=55)
    assert "bukan untuk Bapak/Ibu" in asing["jawaban"]["text"]
    for tebakan in ("paraf:1:1", "x", "%00", "'; drop table berkas;--"):
        jawab = p.sandbox.ketuk(POST["kadis"], kartu["message_id"], data=tebakan, tunggu=55)
        assert "sudah tidak berlaku" in jawab["jawaban"]["text"]
    p.sandbox.kirim(BRAM, "", teruskan={"persona": POST["kadis"], "message_id": kartu["message_id"]})
    p.tunggu(BRAM, "tidak kami kenali")
    for perintah in ("/tugas", "/mulai", f"/berkas {nomor}", "/berkas 9999/2026"):
        p.babak_baru(BRAM)
        p.tulis(BRAM, perintah)
        p.tunggu(BRAM, "untuk pejabat" if nomor not in perintah and "9999" not in perintah else "nomor itu tidak ada")
    assert set(p.jumlah(nomor)) == {"PermohonanDiajukan", "LangkahDibuka", "LangkahSelesai"}
    assert p.label(p.tunggu(POST["kadis"], nomor, tombol="Disposisikan"), "Disposisikan")
    p.disposisi("kadis", nomor)


def test_two_quick_taps_are_one_act_and_an_old_card_says_who_was_first(p: Panggung, warga: int) -> None:
    nomor = p.ajukan(siapa=warga)
    p.sampai_analis(nomor)
    p.susun(nomor)
    kartu = p.tunggu(POST["statistisi"], nomor, tombol="Paraf")
    data = next(t["callback_data"] for r in kartu["reply_markup"]["inline_keyboard"] for t in r if t["text"] == "Paraf")
    for _ in range(2):
        p.sandbox.ketuk(POST["statistisi"], kartu["message_id"], data=data)
    p.tunggu(POST["kabid"], nomor, tombol="Paraf")
    jawab = p.sandbox.ketuk(POST["statistisi"], kartu["message_id"], data=data, tunggu=55)["jawaban"]["text"]
    assert jawab.startswith("Sudah diparaf oleh Statistisi pukul 08.")
    assert p.jumlah(nomor)["ParafDibubuhkan"] == 1

    p.bunuh()
    p.mulai()
    p.paraf("kabid", nomor)
    kartu_kabid = p.tunggu(POST["kabid"], nomor, "Diparaf oleh Kabid")
    data = p.sql("select id from tombol where berkas_id=(select id from berkas where nomor=?) and aksi='paraf'"
                 " and chat_id=?", nomor, POST["kabid"])[0][0]  # fmt: skip
    p.maju(maju=86_400)
    jawab = p.sandbox.ketuk(POST["kabid"], kartu_kabid["message_id"], data=data, tunggu=55)["jawaban"]["text"]
    assert jawab.startswith("Sudah diparaf oleh Kabid pada Senin, 23 Nov 2026 pukul 08.")
    assert p.jumlah(nomor)["ParafDibubuhkan"] == 2
    p.paraf("sekretaris", nomor)
    assert "ditandatangani" in p.tandatangani(nomor)  # the day has changed before the letter was made


def test_the_second_holder_hears_who_took_the_task(p: Panggung, warga: int) -> None:
    kedua = p.orang_baru("Analis kedua (contoh)")
    nomor = p.ajukan(siapa=warga)
    p.tulis(kedua, f"/start {p.undangan('analis', 'Dra. Kedua (contoh)')}")
    p.tunggu(kedua, "tertaut", "Analis Statistik")
    p.tunggu(ADMIN_ID, "Dra. Kedua (contoh)", tombol="Batalkan tautan")
    p.sampai_analis(nomor)
    p.tunggu(kedua, nomor, tombol="Terima")
    lama = p.tunggu(POST["analis"], nomor, tombol="Terima")
    data = lama["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    assert p.ketuk(kedua, "Terima", nomor) == "Tugas diterima."
    p.tunggu(POST["analis"], nomor, "sudah diterima oleh Dra. Kedua (contoh)")
    jawab = p.sandbox.ketuk(POST["analis"], lama["message_id"], data=data, tunggu=55)["jawaban"]["text"]
    assert jawab.startswith("Tugas ini sudah diterima oleh Dra. Kedua (contoh) pukul 0")

    p.ketuk(ADMIN_ID, "Batalkan tautan", "Dra. Kedua")
    p.tunggu(kedua, "telah dibatalkan")
    p.tunggu(POST["analis"], nomor, tombol="Isi surat")


def test_an_invitation_is_for_one_person_and_one_day(p: Panggung, warga: int) -> None:
    satu, dua = p.orang_baru("Satu (contoh)"), p.orang_baru("Dua (contoh)")
    token = p.undangan("sekretaris", "Satu, S.Sos. (contoh)")
    for _ in range(2):
        p.babak_baru(satu)
        p.tulis(satu, f"/start {token}")
        p.tunggu(satu, "Selamat datang", "Satu, S.Sos. (contoh)")
    p.tulis(dua, f"/start {token}")
    p.tunggu(dua, "sudah dipakai", "Mintalah tautan baru")
    p.ketuk(POST["sekretaris"], "Batalkan tautan", "Satu, S.Sos.")
    p.tunggu(satu, "telah dibatalkan")

    lewat = p.undangan("kabid", "Lewat (contoh)")
    p.sql("update undangan set berlaku_sampai='2020-01-01 00:00:00' where dipakai_at is null")
    p.tulis(dua, f"/start {lewat}")
    p.tunggu(dua, "lewat masa berlakunya")
    p.tulis(dua, "/start tebak-tebakan")
    p.tunggu(dua, "Tautan undangan tidak berlaku")


def test_who_blocks_the_bot_is_missed_and_who_comes_back_sees_the_work(p: Panggung, warga: int) -> None:
    p.sandbox.post("/blokir", {"persona": POST["kadis"], "blokir": True})
    nomor = p.ajukan(siapa=warga)
    p.tunggu(ADMIN_ID, nomor, "belum ada pejabat yang dapat dihubungi")
    p.sandbox.post("/blokir", {"persona": POST["kadis"], "blokir": False})
    p.disposisi("kadis", nomor)

    p.sandbox.post("/blokir", {"persona": warga, "blokir": True})
    p.tunggu(POST["kabid"], nomor, "memblokir bot")
    p.disposisi("kabid", nomor)
    p.babak_baru(warga)
    p.sandbox.post("/blokir", {"persona": warga, "blokir": False})
    p.tunggu(warga, nomor, "Statistisi Ahli Muda")


def test_every_command_shows_the_next_step(p: Panggung, warga: int) -> None:
    for perintah, harapan in (("/tugas", "Buka"), ("/bantuan", "/tugas"), ("/mulai", "Tidak ada SOP yang dimulai"),
                              ("/berkas", "Tulis nomornya"), ("/status", "belum mempunyai permohonan"),
                              ("/batal", "Tidak ada yang sedang berjalan")):  # fmt: skip
        p.babak_baru(POST["kadis"])
        p.tulis(POST["kadis"], perintah)
        if harapan == "Buka":
            p.tunggu(POST["kadis"], "")
        else:
            p.tunggu(POST["kadis"], harapan)
    nomor = p.ajukan(siapa=warga)
    p.babak_baru(warga)
    p.tulis(warga, "/status")
    p.tunggu(warga, nomor, "Langkah 1 dari 9", tombol="Batalkan permohonan")
    p.babak_baru(POST["kadis"])
    p.tulis(POST["kadis"], "/tugas")
    p.ketuk(POST["kadis"], f"Buka {nomor}")
    kartu = p.tunggu(POST["kadis"], nomor, tombol="Disposisikan")
    p.sandbox.kirim(POST["kadis"], "Mohon didahulukan.", balas_ke=kartu["message_id"])
    p.tunggu(POST["kadis"], "Catatan untuk berkas", nomor)
    p.tulis(POST["kadis"], f"/berkas {nomor}")
    p.tunggu(POST["kadis"], "Riwayat", nomor, "Mohon didahulukan.", KONTAK)
    p.ketuk(POST["kadis"], "Jelaskan tenggat", nomor)
    p.tunggu(POST["kadis"], "Tenggat berkas", nomor, "Waktu: 1 hari kerja")
    p.ketuk(warga, "Batalkan permohonan", nomor)
    p.ketuk(warga, "Ya, batalkan", nomor)
    p.tunggu(POST["kadis"], nomor, "Dibatalkan oleh Pemohon")
    p.tunggu(warga, nomor, "Permohonan ini dibatalkan")


def test_the_list_of_tasks_has_pages(p: Panggung, warga: int) -> None:
    p.buka_banyak(9)
    p.babak_baru(POST["kadis"])
    p.tulis(POST["kadis"], "/tugas")
    p.ketuk(POST["kadis"], "Berikutnya", "halaman 1 dari")
    p.ketuk(POST["kadis"], "‹ Sebelumnya", "halaman 2 dari")
    p.tunggu(POST["kadis"], "halaman 1 dari")
