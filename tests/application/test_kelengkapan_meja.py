"""A question to the pemohon at the desk: both cards, both clocks, the reminder, the closing; and the extension."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import update

from bot.application import jangkauan, kelengkapan
from bot.application.keaslian import cari
from bot.application.pandangan import pandangan_tugas
from bot.application.pengajuan import BerkasMasuk
from bot.application.pengingat import ingatkan
from bot.application.ports import Dialog, PengingatJatuh, TombolTersimpan, UnduhanBaru
from bot.domain import perintah as c
from bot.domain.galat import Ditolak
from bot.domain.kalender import tanggal_lokal
from bot.domain.peristiwa import WaktuDiperpanjang
from bot.presenters.kartu import kartu_tugas
from bot.store import models as t
from handlers import berkas
from handlers import kelengkapan as penangan
from handlers.konteks import Ketukan, Pengirim, PesanTeks
from tests.application.alat_meja import POST, SARI, Kantor, KisahMeja, kalender

KAL = kalender("dkisp-tarakan")(datetime(2026, 11, 23).astimezone())


@pytest.fixture
def kisah(kantor: Kantor) -> KisahMeja:
    sari = kantor.warga()
    kisah = kantor.kisah(kantor.ajukan(sari))
    kisah.sampai(4)
    return kisah


def ketuk(kantor: Kantor, kisah: KisahMeja, aksi: str, chat: int, lb: int) -> None:
    """Tap a button of a card, as the handler does."""
    fn: Any = getattr(penangan, aksi)

    def jalan(m: Any) -> None:
        siapa = Pengirim(chat, chat, m.g.akun(chat))
        fn(m, Ketukan(siapa, TombolTersimpan("t", chat, aksi, {}, kisah.b().id, lb, kisah.b().isi_hash), None))

    kantor.di(jalan)
    kisah.berkas = kantor.ambil(kisah.b().id)


def tulis(kantor: Kantor, kisah: KisahMeja, fn: Any, chat: int, teks: str) -> None:
    def jalan(m: Any) -> None:
        dialog: Dialog | None = m.g.dialog(chat)
        assert dialog is not None
        fn(m, PesanTeks(Pengirim(chat, chat, m.g.akun(chat)), teks, 0, None, 1), dialog)

    kantor.di(jalan)
    kisah.berkas = kantor.ambil(kisah.b().id)


def tanya(kantor: Kantor, kisah: KisahMeja, teks: str = "Tahun berapa yang dimaksud?") -> int:
    lb = kisah.utama().lb
    ketuk(kantor, kisah, "minta", POST["analis"], lb)
    tulis(kantor, kisah, penangan.terima_pertanyaan, POST["analis"], teks)
    return lb


def rungs(kantor: Kantor, lb: int) -> dict[str, tuple[str, datetime]]:
    return {r.kode: (r.status, r.jatuh_at) for r in kantor.baris(t.PengingatRow, t.PengingatRow.lb == lb)}


def jatuhkan(kantor: Kantor, kisah: KisahMeja, kode: str, lb: int) -> None:
    """Let the sweep meet a rung at its time."""
    row = next(r for r in kantor.baris(t.PengingatRow, t.PengingatRow.lb == lb) if r.kode == kode)
    kantor.jam.saat = row.jatuh_at
    assert kantor.di(lambda m: ingatkan(m, PengingatJatuh(row.id, kantor.instansi, row.berkas_id, lb, kode, row.jatuh_at)))
    kisah.berkas = kantor.ambil(kisah.b().id)


def test_the_question_reaches_the_pemohon_and_the_answer_the_same_card(kantor: Kantor, kisah: KisahMeja) -> None:
    assert "Minta kelengkapan" in kantor.label(POST["analis"], "tugas:")
    lb = tanya(kantor, kisah)
    kartu = kantor.teks_kartu(POST["analis"], "tugas:")
    assert "Tenggat berhenti" in kartu and "Tahun berapa yang dimaksud?" in kartu
    assert [x for x in kantor.label(POST["analis"], "tugas:") if x.startswith("Lanjutkan")] == ["Lanjutkan tanpa jawaban"]
    assert "Tahun berapa yang dimaksud?" in kantor.teks_kartu(SARI, "kelengkapan:")
    assert "Menunggu kelengkapan dari Bapak/Ibu" in kantor.teks_kartu(SARI, "status:")
    assert kantor.di(lambda m: m.g.tenggat(kisah.b().id))[lb] is None
    ketuk(kantor, kisah, "jawab_mulai", SARI, lb)
    tulis(kantor, kisah, penangan.jawab, SARI, "Tahun 2025,")
    tulis(kantor, kisah, penangan.jawab, SARI, "menurut kecamatan.")
    ketuk(kantor, kisah, "jawab_kirim", SARI, lb)
    assert kisah.b().ditanya is None
    assert kisah.utama().lb == lb
    kartu = kantor.teks_kartu(POST["analis"], "tugas:")
    assert "Pemohon sudah menjawab" in kartu and "Tahun 2025, menurut kecamatan." in kartu
    assert kantor.di(lambda m: m.g.tenggat(kisah.b().id))[lb] is not None
    assert "jawaban untuk permohonan" in kantor.teks_kartu(SARI, "kelengkapan:").lower()
    kisah.tamat()


def pergi_lalu_kembali(kantor: Kantor) -> dict[str, str]:
    """Sari blocks the bot, what was on its way to her dies, and she lets it in again; what waits for her then, by what it is."""
    kantor.sesi(lambda s: s.execute(update(t.OutboxRow).where(t.OutboxRow.chat_id == SARI).values(status="mati", galat="Forbidden")))
    kantor.di(lambda m: jangkauan.hilang(m, SARI))
    kantor.jam.maju(hours=1)
    kantor.di(lambda m: jangkauan.kembali(m, SARI))
    kunci = {k.id: k.kunci.split(":")[0] for k in kantor.baris(t.KartuRow, t.KartuRow.chat_id == SARI)}
    antre = kantor.baris(t.OutboxRow, t.OutboxRow.chat_id == SARI, t.OutboxRow.status == "antre")
    return {kunci.get(r.kartu_id or 0, r.metode): r.dedupe for r in antre}


def test_a_pemohon_who_had_blocked_the_bot_gets_the_question_when_she_is_back(kantor: Kantor, kisah: KisahMeja) -> None:
    lb = tanya(kantor, kisah)
    assert pergi_lalu_kembali(kantor).keys() == {"status", "kelengkapan"}
    assert "Tahun berapa yang dimaksud?" in kantor.teks_kartu(SARI, "kelengkapan:")
    ketuk(kantor, kisah, "jawab_mulai", SARI, lb)
    tulis(kantor, kisah, penangan.jawab, SARI, "Tahun 2025.")
    ketuk(kantor, kisah, "jawab_kirim", SARI, lb)
    assert pergi_lalu_kembali(kantor).keys() == {"status"}, "nothing is asked any more"


def test_what_was_handed_over_while_the_pemohon_had_blocked_the_bot_comes_when_she_is_back(kantor: Kantor, kisah: KisahMeja) -> None:
    kisah.sampai(9)
    kisah.maju()
    assert kisah.utama().diserahkan_at is not None
    assert pergi_lalu_kembali(kantor).keys() == {"status", "terima", "sendDocument"}


def test_files_of_the_answer_count_when_they_are_stored(kantor: Kantor, kisah: KisahMeja) -> None:
    lb = tanya(kantor, kisah, "Mohon kirim surat pengantar kampus.")
    ketuk(kantor, kisah, "jawab_mulai", SARI, lb)
    sari = str(kisah.b().pemohon)
    masuk = BerkasMasuk(UnduhanBaru("f1", "pengantar.pdf", "application/pdf", 9), None)
    kantor.lakukan(kelengkapan.jawab_berkas, sari, masuk)
    with pytest.raises(Ditolak, match="berkas_sedang_disimpan"):
        ketuk(kantor, kisah, "jawab_kirim", SARI, lb)
    unduhan = kantor.baris(t.UnduhanRow)[-1].id
    kantor.di(lambda m: kelengkapan.berkas_tersimpan(m, SARI, sari, m.g.dialog(SARI), unduhan, sha256="a" * 64, ukuran=9,
                                                     alasan=""))  # type: ignore[arg-type]  # fmt: skip
    ketuk(kantor, kisah, "jawab_kirim", SARI, lb)
    assert [d.sha256 for d in kisah.b().dokumen_slot("permohonan")] == ["a" * 64]
    assert "pengantar.pdf" in kantor.teks_kartu(POST["analis"], "tugas:")


def test_the_pemohon_is_reminded_and_then_the_request_closes_with_a_notice(kantor: Kantor, kisah: KisahMeja) -> None:
    lb = tanya(kantor, kisah)
    ditanya = kisah.b().ditanya
    assert ditanya is not None
    semua = rungs(kantor, lb)
    menunggu = {k for k, (status, _) in semua.items() if status == "menunggu"}
    assert menunggu == {"tanya:1:ingat", "tanya:1:tutup"}, "tangga langkah berhenti selama menunggu"
    assert tanggal_lokal(KAL, semua["tanya:1:ingat"][1]) == date(2026, 12, 2)
    assert tanggal_lokal(KAL, semua["tanya:1:tutup"][1]) == date(2026, 12, 8)
    jatuhkan(kantor, kisah, "tanya:1:ingat", lb)
    assert "masih menunggu jawaban" in kantor.teks_kartu(SARI, "kelengkapan:")
    jatuhkan(kantor, kisah, "tanya:1:tutup", lb)
    assert kisah.b().status == "batal"
    assert any("kami tutup karena kelengkapannya belum kami terima" in x for x in kantor.pesan(SARI))
    assert not kantor.kartu(POST["analis"], "tugas:")[-1].hidup


def test_an_answer_in_time_calls_the_closing_off(kantor: Kantor, kisah: KisahMeja) -> None:
    lb = tanya(kantor, kisah)
    kisah.beri(c.JawabKelengkapan(oleh=kisah.warga, lb=lb, jawaban="Tahun 2025."))
    menunggu = {k for k, (status, _) in rungs(kantor, lb).items() if status == "menunggu"}
    assert not any(k.startswith("tanya") for k in menunggu)
    assert menunggu, "tangga langkah berjalan lagi"


def test_withdrawing_the_question_takes_it_out_of_the_pemohons_hands(kantor: Kantor, kisah: KisahMeja) -> None:
    lb = tanya(kantor, kisah)
    ketuk(kantor, kisah, "jawab_mulai", SARI, lb)
    ketuk(kantor, kisah, "minta_cabut", POST["analis"], lb)
    assert kantor.di(lambda m: m.g.dialog(SARI)) is None
    assert "tidak perlu dijawab lagi" in kantor.teks_kartu(SARI, "kelengkapan:")
    with pytest.raises(Ditolak, match="tidak_sedang_ditanya"):
        ketuk(kantor, kisah, "jawab_mulai", SARI, lb)


def test_the_receipt_says_which_day_binds_when_the_sop_takes_longer_than_the_law(kantor: Kantor) -> None:
    kisah = kantor.kisah(kantor.ajukan(kantor.warga()))
    kartu = kantor.teks_kartu(SARI, "status:")
    assert ("Perkiraan selesai: Selasa, 8 Des 2026, bila setiap langkah memakai waktu penuhnya.\n"
            "Namun jawaban tertulis wajib kami berikan paling lambat <b>Senin, 7 Des 2026</b> (UU 14/2008 Pasal 22).") in kartu  # fmt: skip
    kadis = kantor.di(lambda m: m.g.akun(POST["kadis"]))
    tombol = TombolTersimpan("t", POST["kadis"], "tenggat", {}, kisah.b().id, kisah.utama().lb, None)
    kantor.di(lambda m: berkas.jelaskan_tenggat(m, Ketukan(Pengirim(POST["kadis"], POST["kadis"], kadis), tombol, None)))
    assert "Menurut waktu SOP berkas baru selesai Selasa, 8 Des 2026, sesudah batas itu." in kantor.pesan(POST["kadis"])[-1]
    kisah.sampai(4)
    assert kantor.teks_kartu(SARI, "status:").endswith("Perkiraan selesai: Kamis, 3 Des 2026"), "yang dikerjakan lebih cepat tidak perlu penjelasan"


def test_the_kadis_extends_and_the_pemohon_reads_the_new_limit_and_the_reason(kantor: Kantor, kisah: KisahMeja) -> None:
    kisah.sampai(8)
    kartu = kantor.teks_kartu(POST["kadis"], "tugas:")
    assert "batas UU KIP: Senin, 7 Des 2026" in kartu
    assert "Perpanjang waktu" in kantor.label(POST["kadis"], "tugas:")
    lb = kisah.utama().lb
    with pytest.raises(Ditolak, match="bukan_wewenang"):
        ketuk(kantor, kisah, "perpanjang", POST["kabid"], lb)
    ketuk(kantor, kisah, "perpanjang", POST["kadis"], lb)
    tulis(kantor, kisah, penangan.terima_alasan, POST["kadis"], "Data masih dicocokkan dengan BPS.")
    assert kisah.b().perpanjangan_hari == 7
    kabar = kantor.pesan(SARI)[-1]
    assert "Rabu, 16 Desember 2026" in kabar and "Data masih dicocokkan dengan BPS." in kabar
    assert "batas UU KIP: Rabu, 16 Des 2026" in kantor.teks_kartu(POST["kadis"], "tugas:")
    assert "Perpanjang waktu" not in kantor.label(POST["kadis"], "tugas:")
    with pytest.raises(Ditolak, match="sudah_diperpanjang"):
        ketuk(kantor, kisah, "perpanjang", POST["kadis"], lb)


def test_the_kadis_extends_from_the_history_while_the_request_lies_with_somebody_else(kantor: Kantor, kisah: KisahMeja) -> None:
    def buka(jabatan: str) -> str:
        def jalan(m: Any) -> None:
            berkas.tampilkan(m, Pengirim(POST[jabatan], POST[jabatan], m.g.akun(POST[jabatan])), m.g.muat(kisah.b().id))

        kantor.di(jalan)
        return str([x for x in kantor.baris(t.OutboxRow, t.OutboxRow.chat_id == POST[jabatan]) if x.payload][-1].payload)

    assert kisah.utama().jabatan == "analis"
    assert "batas UU KIP: Senin, 7 Des 2026" in buka("kadis") and "Perpanjang waktu" in buka("kadis")
    assert "Perpanjang waktu" not in buka("kabid")
    ketuk(kantor, kisah, "perpanjang", POST["kadis"], kisah.utama().lb)
    tulis(kantor, kisah, penangan.terima_alasan, POST["kadis"], "Data masih dicocokkan dengan BPS.")
    assert kisah.b().perpanjangan_hari == 7 and kisah.utama().jabatan == "analis"
    assert "batas UU KIP: Rabu, 16 Des 2026" in kantor.teks_kartu(POST["analis"], "tugas:")
    assert "Perpanjang waktu" not in buka("kadis")


def minta_lalu_lewat(kantor: Kantor, kisah: KisahMeja) -> int:
    """The kadis asked to extend, and then the law's limit went by; returns his visit."""
    kisah.sampai(8)
    lb = kisah.utama().lb
    ketuk(kantor, kisah, "perpanjang", POST["kadis"], lb)
    kantor.jam.saat += timedelta(days=30)
    return lb


def test_after_the_limit_nothing_is_offered_asked_or_extended(kantor: Kantor, kisah: KisahMeja) -> None:
    lb = minta_lalu_lewat(kantor, kisah)
    with pytest.raises(Ditolak, match="batas_sudah_lewat"):
        ketuk(kantor, kisah, "perpanjang", POST["kadis"], lb)
    pandangan = kantor.di(lambda m: pandangan_tugas(m, kisah.b(), kisah.sop, lb, orang_id=kantor.orang["kadis"]))
    assert not pandangan.perpanjang and "batas UU KIP: Senin, 7 Des 2026 <b>(lewat)</b>" in kartu_tugas(pandangan).teks


def test_a_reason_that_comes_after_the_limit_extends_nothing(kantor: Kantor, kisah: KisahMeja) -> None:
    minta_lalu_lewat(kantor, kisah)
    with pytest.raises(Ditolak, match="batas_sudah_lewat"):
        tulis(kantor, kisah, penangan.terima_alasan, POST["kadis"], "Terlambat.")
    assert kisah.b().perpanjangan_hari == 0


def test_the_notice_of_an_extension_stands_in_the_register_anybody_may_ask(kantor: Kantor, kisah: KisahMeja) -> None:
    lb = kisah.utama().lb
    kadis = kisah.pelaku("kadis")  # a transaction of its own
    kantor.di(lambda m: kelengkapan.perpanjang(m, kisah.b().id, kadis, "Data masih dicocokkan."))
    event = next(e for e in kantor.acara(kisah.b().id) if isinstance(e, WaktuDiperpanjang))
    assert event.nomor is not None
    patokan = kantor.di(lambda m: cari(m, event.nomor.kode))  # type: ignore[union-attr]
    assert patokan is not None
    assert (patokan.entri.status, patokan.entri.nomor) == ("disetujui", event.nomor.nomor)
    assert patokan.entri.hal == "Pemberitahuan Perpanjangan Waktu Jawaban"
    assert lb == kisah.utama().lb
