"""Questions and invitations as people read them: who gets a case back, what became of a meeting."""

from __future__ import annotations

import pytest

from bot.application.pandangan import TujuanKembali
from bot.application.ports import Isi
from bot.domain.sop import Aksi
from bot.presenters.bentuk import panjang, satuan
from bot.presenters.teks import galat, pesan

DESAIN = TujuanKembali(4, 0, "Staf Infografis", None, "infografis per substansi", None)
ANALIS = TujuanKembali(3, 0, "Staf Analis", "Rina <b> (contoh)", "data substansi & wilayah", None)


def label(isi: Isi) -> list[str]:
    return [t.label for baris in isi.tombol for t in baris]


def test_one_maker_is_no_question() -> None:
    isi = pesan("minta_alasan", nomor="0001/2026", lb=7, tujuan=(DESAIN,), terpilih=0)
    assert isi == pesan("tanya_dialog", kode="minta_alasan", nomor="0001/2026")
    assert label(isi) == ["Batal"]


def test_several_makers_are_buttons_with_row_post_name_and_work_and_one_is_chosen() -> None:
    isi = pesan("minta_alasan", nomor="0001/2026", lb=7, tujuan=(DESAIN, ANALIS), terpilih=1)
    assert label(isi) == ["○ 4. Staf Infografis: infografis per substansi",
                          "● 3. Staf Analis (Rina <b> (contoh)): data substansi &…", "Batal"]  # fmt: skip
    assert "Mengapa berkas <b>0001/2026</b> dikembalikan?" in isi.teks
    assert "Dikembalikan kepada: <b>langkah 3, Staf Analis (Rina &lt;b&gt; (contoh))</b>." in isi.teks
    tiga = isi.tombol[1][0]
    assert (tiga.aksi, dict(tiga.data), tiga.lb) == ("kembali_ke", {"no": 3, "bagian": 0}, 7)


def test_two_makers_of_one_row_are_told_apart_by_what_they_do() -> None:
    surat = TujuanKembali(3, 0, "Kominfo", None, "SP Walikota", Aksi.SUSUN_SURAT)
    hasil = TujuanKembali(3, 1, "Kominfo", None, "SP Walikota", Aksi.KERJAKAN)
    assert label(pesan("minta_alasan", nomor="1", lb=1, tujuan=(surat, hasil), terpilih=0))[:2] == [
        "● 3. Kominfo (menyusun surat): SP Walikota", "○ 3. Kominfo (mengerjakan): SP Walikota"]  # fmt: skip


def test_the_longest_words_still_fit_a_button_and_a_message() -> None:
    banyak = tuple(TujuanKembali(n, 0, "J" * 200, "N" * 200, "H" * 400, None) for n in range(20))
    isi = pesan("minta_alasan", nomor="n" * 100, lb=1, tujuan=banyak, terpilih=3)
    assert panjang(isi.teks) < 1000
    assert all(satuan(x) <= 60 for x in label(isi))


def undangan(keadaan: str, hadir: bool | None = None) -> Isi:
    return pesan("undangan_rapat", waktu="24 November 2026 pukul 09.00 WIB", tempat="Aula <1>", acara="Data & jadwal",
                 instansi="Diskominfo", lb=9, keadaan=keadaan, hadir=hadir)  # fmt: skip


@pytest.mark.parametrize(
    ("keadaan", "hadir", "akhir"),
    [
        ("berlaku", None, "Mohon konfirmasi kehadiran."),
        ("berlaku", True, "Jawaban Bapak/Ibu: <b>hadir</b>. Terima kasih; jawaban masih dapat diubah."),
        ("berlaku", False, "Jawaban Bapak/Ibu: <b>berhalangan</b>. Terima kasih; jawaban masih dapat diubah."),
        ("selesai", True, "✔️ Rapat ini sudah selesai. Terima kasih. Bapak/Ibu tercatat <b>hadir</b>."),
        ("selesai", False, "✔️ Rapat ini sudah selesai. Terima kasih. Bapak/Ibu tercatat <b>berhalangan</b>."),
        ("selesai", None, "✔️ Rapat ini sudah selesai. Terima kasih. Undangan ini tidak perlu dijawab lagi."),
        ("batal", None, "✖️ Rapat ini tidak jadi diadakan. Mohon maaf, dan terima kasih."),
        ("pindah", None, "🗓 Rapat ini dijadwalkan ulang. Mohon jawab undangan yang baru di bawah."),
        ("ditarik", None, "🗓 Rapat ini dijadwalkan ulang, dan Bapak/Ibu tidak perlu hadir. Terima kasih."),
    ],
)
def test_an_invitation_tells_what_became_of_the_meeting(keadaan: str, hadir: bool | None, akhir: str) -> None:
    isi = undangan(keadaan, hadir)
    assert isi.teks.startswith("<b>Undangan rapat</b> dari Diskominfo\n24 November 2026")
    assert "Tempat: Aula &lt;1&gt;\nAcara: Data &amp; jadwal\n\n" in isi.teks
    assert isi.teks.endswith(akhir)
    assert label(isi) == (["Hadir", "Berhalangan"] if keadaan == "berlaku" else [])


@pytest.mark.parametrize("awalan", ["berkas_tidak_diterima", "gagal_disimpan"])
def test_a_refused_file_is_told_once_that_it_is_and_which_kinds_are_taken(awalan: str) -> None:
    alasan = galat("jenis_tidak_diterima", {"nama": "b.exe"}, str)
    isi = pesan(awalan, nama="b.exe", kalimat=alasan, alasan=alasan).teks
    assert isi.startswith("Berkas <b>b.exe</b> tidak ") and isi.count("tidak ") == 1
    assert isi.endswith(" Jenis berkas yang kami terima: PDF, Word (.docx), Excel (.xlsx), CSV, JPG dan PNG.")
