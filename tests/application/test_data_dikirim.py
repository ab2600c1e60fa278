"""What does not go out: data files attached before the answer turned into one without data; and one message for a failed batch."""

from __future__ import annotations

from pathlib import Path

from bot.application.laksana import buka_berkas
from bot.application.pandangan import data_dikirim
from bot.application.surat import bahan_balasan, bahan_bukti
from bot.domain import perintah as c
from bot.domain.peristiwa import Pelaku
from bot.presenters.teks import ttd_gagal
from bot.store import models as t
from tests.application.alat_meja import POST, SARI, Kantor
from tests.application.alat_ruang import Ruang


def test_a_refusal_keeps_the_files_that_were_attached_before_in_the_archive_and_sends_none(tmp_path: Path) -> None:
    kantor = Kantor(tmp_path)
    kantor.tautkan_semua()
    kisah = kantor.kisah(kantor.ajukan(kantor.warga()))
    kisah.sampai(4)
    k = kisah.utama()
    kisah.beri(kisah.lampir(k))
    isi = {"hasil": "ditolak", "hal": "Jawaban", "paragraf": ["Tidak dapat."], "tembusan": [], "pasal": "17h"}
    kisah.beri(c.UbahIsiSurat(oleh=kisah.bertindak(k), lb=k.lb, isi=isi, perlu_data=False, hasil="ditolak"))
    assert "tetap di arsip dan tidak dikirim kepada pemohon" in kantor.teks_kartu(POST["analis"], "tugas:")
    sop = kantor.lingkungan.sop[kisah.b().sop]
    bahan = kantor.di(lambda m: bahan_balasan(m, m.g.muat(kisah.b().id), sop))
    assert bahan["berkas"] == [] and "berkas" not in bahan["lampiran"]
    berkas = kisah.tamat()
    assert [d.slot for d in berkas.dokumen_slot("data")] == ["data"], "tetap di arsip"
    assert kantor.di(lambda m: data_dikirim(berkas, m.g.acara(berkas.id))) == ()
    kiriman = [(r.payload or {}).get("document", {}) for r in kantor.baris(t.OutboxRow, t.OutboxRow.chat_id == SARI,
                                                                         t.OutboxRow.metode == "sendDocument")]  # fmt: skip
    assert not any(x.get("nama") == "data.xlsx" for x in kiriman)
    bukti = kantor.di(lambda m: bahan_bukti(m, berkas, sop))
    assert [x["keterangan"] for x in bukti["berkas"]] == ["Surat balasan"]
    kantor.tutup()


def test_an_answer_with_data_sends_them_as_before(tmp_path: Path) -> None:
    kantor = Kantor(tmp_path)
    kantor.tautkan_semua()
    kisah = kantor.kisah(kantor.ajukan(kantor.warga()))
    berkas = kisah.tamat()
    kiriman = [(r.payload or {}).get("document", {}) for r in kantor.baris(t.OutboxRow, t.OutboxRow.chat_id == SARI,
                                                                         t.OutboxRow.metode == "sendDocument")]  # fmt: skip
    assert any(x.get("nama") == "data.xlsx" for x in kiriman)
    assert len(kantor.di(lambda m: data_dikirim(berkas, m.g.acara(berkas.id)))) == 1
    kantor.tutup()


def test_letters_that_failed_together_are_listed_by_reason() -> None:
    satu = ttd_gagal(gagal=[("1/2026", "Penyedia menolak.")]).teks
    assert satu == "Surat <b>1/2026</b> belum ditandatangani. Penyedia menolak."
    tiga = ttd_gagal(gagal=[("1/2026", "Penyedia menolak."), ("2/2026", "Sertifikat dicabut."), ("3/2026", "Penyedia menolak.")]).teks
    assert tiga == ("<b>3 surat belum ditandatangani</b>\n\nPenyedia menolak.\n• 1/2026\n• 3/2026\n\n"
                    "Sertifikat dicabut.\n• 2/2026")  # fmt: skip


def test_the_report_of_infographics_says_what_was_done_checked_and_attached(tmp_path: Path) -> None:
    kantor = Kantor(tmp_path, instansi="diskominfo-tangerang")
    kode = {x: kantor.tautkan(x, 700 + i, f"{x} (contoh)") for i, x in enumerate(("kabid", "kasie", "analis", "infografis"))}
    sop = next(s for s in kantor.lingkungan.sop.values() if s.id.endswith("infografis-statistik-layanan-publik"))
    jawaban = {x.kode: (x.pilihan[0] if x.pilihan else f"jawaban {x.kode}") for x in sop.pertanyaan if not x.boleh_lewati}
    perintah = c.AjukanPermohonan(oleh=Pelaku(kode["kabid"], "kabid"), nomor="0001/2026", pemohon=None, jawaban=jawaban)
    berkas = kantor.di(lambda m: buka_berkas(m, sop, Pelaku(kode["kabid"], "kabid"), perintah=perintah, berkas_id="berkas-1"))
    kisah, ruang = kantor.kisah(berkas), Ruang(kantor, tmp_path / "data")
    kisah.sampai(4)
    k = kisah.utama()
    kisah.beri(kisah.lampir(k, slot="hasil"))
    kisah.beri(c.SelesaikanLangkah(oleh=kisah.bertindak(k), lb=k.lb))
    kisah.sampai(8)
    k = kisah.utama()
    kisah.beri(c.CatatHasil(oleh=kisah.bertindak(k), lb=k.lb, teks="Laporan: 4 infografis pendidikan.\nSemua telah diperiksa."))
    kisah.beri(c.SelesaikanLangkah(oleh=kisah.bertindak(k), lb=k.lb))
    assert ruang.kerjakan("laporan") == 1
    [laporan] = list(kantor.ambil("berkas-1").dokumen_slot("rapat"))
    teks = "\n".join(ruang.baris(laporan.sha256))
    for kalimat in ("Laporan: 4 infografis pendidikan.", "Semua telah diperiksa.", "kasie (contoh)", "infografis (contoh)", "data.xlsx",
                    "0001/2026", jawaban.get("substansi", "")):  # fmt: skip
        assert kalimat in teks, kalimat
    assert laporan.kode is not None
    kantor.tutup()
