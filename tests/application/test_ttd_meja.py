"""Signing at the desk: codes that are worthless once used, many letters at once, calls that are never repeated."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pyotp
import pytest

from bot.application import faktor
from bot.application.ports import Dialog
from bot.application.ports_ttd import HasilTtd, PermintaanTtd, TtdDitolak, TtdTidakPasti
from bot.application.ttd import siap_semua
from bot.domain import perintah as c
from bot.domain import peristiwa as p
from bot.domain.galat import Ditolak
from bot.letters.ruang_ttd import RuangTtd
from bot.store import models as t
from handlers import kiriman, ttd
from tests.application.alat_meja import ADMIN_ID, POST, KisahMeja
from tests.application.alat_ttd import KADIS, KantorTtd, Pemeriksa, Penyedia
from tests.domain.alat_alur import nama_acara

KUNCI = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
SAAT = datetime(2026, 11, 23, 1, 0, 5, tzinfo=UTC)
LANGKAH = int(SAAT.timestamp()) // 30


@pytest.fixture
def kantor(tmp_path: Path) -> Iterator[KantorTtd]:
    kantor = KantorTtd(tmp_path)
    yield kantor
    kantor.tutup()


def hapus(kantor: KantorTtd, chat: int = KADIS) -> list[int]:
    """The messages of a chat that are to be deleted."""
    rows = kantor.baris(t.OutboxRow, t.OutboxRow.chat_id == chat, t.OutboxRow.metode == "deleteMessage")
    return [int((r.payload or {}).get("message_id") or -1) for r in rows]


def banyak(kantor: KantorTtd, kisah: KisahMeja, jenis: str) -> int:
    return nama_acara(kantor.acara(kisah.b().id)).count(jenis)


# --- codes ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("geser", "sesudah", "diterima"),
    [(0, 0, True), (-1, 0, True), (1, 0, True), (-2, 0, False), (2, 0, False),
     (0, LANGKAH, False), (1, LANGKAH, True), (-1, LANGKAH - 1, False), (0, LANGKAH - 1, True), (1, LANGKAH + 1, False)],
)  # fmt: skip
def test_a_code_is_good_within_one_step_and_only_once(geser: int, sesudah: int, diterima: bool) -> None:
    kode = pyotp.TOTP(KUNCI).generate_otp(LANGKAH + geser)
    assert (faktor.langkah_cocok(KUNCI, kode, sesudah, SAAT) is not None) is diterima


def test_the_codes_are_those_of_rfc_6238() -> None:
    rfc = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"  # "12345678901234567890"
    assert faktor.langkah_cocok(rfc, "287082", 0, datetime.fromtimestamp(59, UTC)) == 1
    assert faktor.langkah_cocok(rfc, "081804", 0, datetime.fromtimestamp(1111111109, UTC)) == 1111111109 // 30


def test_the_key_is_shown_once_encrypted_at_rest_and_gone_after_the_first_code(kantor: KantorTtd) -> None:
    kisah = kantor.surat()
    kantor.ketuk_surat("tandatangani", kisah)
    (foto,) = kantor.baris(t.OutboxRow, t.OutboxRow.metode == "sendPhoto", t.OutboxRow.chat_id == KADIS)
    isi = str(foto.payload)
    kunci = kantor.di(lambda m: m.g.faktor(kantor.pejabat["kadis"])).rahasia
    assert kunci in isi and "otpauth://totp/" in isi and "copy_text" in isi
    assert all(len(x["copy_text"]["text"]) <= 256 for (x,) in foto.payload["reply_markup"]["inline_keyboard"])  # type: ignore[index]
    (row,) = kantor.baris(t.FaktorTotpRow)
    assert kunci.encode() not in (row.rahasia_sandi or b"") and row.aktif_at is None
    assert kunci not in str([(r.dedupe, r.galat) for r in kantor.baris(t.OutboxRow)])

    nomor = kantor.ketik(kantor.kode())
    (row,) = kantor.baris(t.FaktorTotpRow)
    assert row.aktif_at is not None
    assert nomor in hapus(kantor)
    assert [r.payload for r in kantor.baris(t.OutboxRow, t.OutboxRow.dedupe.startswith("hapus:"))] == [{"baris": foto.id}]
    assert any("mengaktifkan kode" in x for x in kantor.pesan(ADMIN_ID))
    assert banyak(kantor, kisah, "TandaTanganDiminta") == 0, "the first code only proves the key"


def test_five_wrong_codes_in_a_row_lock_for_fifteen_minutes_and_every_code_leaves_the_chat(kantor: KantorTtd) -> None:
    kisah = kantor.surat()
    kantor.aktifkan(kisah)
    kantor.ketuk_surat("tandatangani", kisah)
    dikirim = [kantor.ketik(x) for x in ("000000", "bukan kode", "111111", "222222", "333333")]
    assert kantor.di(lambda m: m.g.faktor(kantor.pejabat["kadis"])).salah == 4, "only six digits are a try"
    dikirim.append(kantor.ketik("444444"))
    assert set(dikirim) <= set(hapus(kantor))
    assert "terbuka lagi pukul" in kantor.pesan(KADIS)[-1]
    with pytest.raises(Ditolak) as galat:
        kantor.ketuk_surat("tandatangani", kisah)
    assert galat.value.kode == "totp_terkunci"
    kantor.jam.maju(minutes=14, seconds=50)
    with pytest.raises(Ditolak):
        kantor.ketuk_surat("tandatangani", kisah)
    kantor.jam.maju(seconds=11)
    kantor.ketuk_surat("tandatangani", kisah)
    kantor.ketik(kantor.kode())
    assert banyak(kantor, kisah, "TandaTanganDiminta") == 1


def test_a_right_code_cannot_be_used_for_a_second_letter(kantor: KantorTtd) -> None:
    satu, dua = kantor.surat(), kantor.surat()
    kantor.aktifkan(satu)
    kode = kantor.kode()
    kantor.ketuk_surat("tandatangani", satu)
    kantor.ketik(kode)
    kantor.ketuk_surat("tandatangani", dua)
    kantor.ketik(kode)
    assert (banyak(kantor, satu, "TandaTanganDiminta"), banyak(kantor, dua, "TandaTanganDiminta")) == (1, 0)
    assert "sudah terpakai" in kantor.pesan(KADIS)[-1]


def test_a_code_is_burnt_even_when_the_letter_changed_meanwhile(kantor: KantorTtd) -> None:
    kisah = kantor.surat()
    kantor.aktifkan(kisah)
    kantor.ketuk_surat("tandatangani", kisah)
    kisah.kembalikan()
    kode = kantor.kode()
    nomor = kantor.ketik(kode)
    assert banyak(kantor, kisah, "TandaTanganDiminta") == 0
    assert nomor in hapus(kantor)
    orang = kantor.pejabat["kadis"]
    assert kantor.di(lambda m: faktor.pakai_kode(m, orang, kode)) == "salah"


def test_a_reset_is_recorded_told_and_followed_by_a_new_key(kantor: KantorTtd) -> None:
    kisah = kantor.surat()
    kantor.aktifkan(kisah)
    lama = kantor.di(lambda m: m.g.faktor(kantor.pejabat["kadis"])).rahasia
    assert len(kantor.di(lambda m: faktor.reset(m, "kadis"))) == 1
    assert kantor.di(lambda m: faktor.reset(m, "kadis")) == []
    (row,) = kantor.baris(t.FaktorTotpRow)
    assert (row.dicabut_oleh, row.rahasia_sandi) == ("operator", None) and row.dicabut_at is not None
    assert any("direset" in x for x in kantor.pesan(KADIS)) and any("direset" in x for x in kantor.pesan(ADMIN_ID))
    kantor.aktifkan(kisah)
    assert kantor.di(lambda m: m.g.faktor(kantor.pejabat["kadis"])).rahasia != lama
    assert len(kantor.baris(t.FaktorTotpRow)) == 2


def test_a_key_that_was_not_wanted_after_all_is_withdrawn_and_its_message_goes(kantor: KantorTtd) -> None:
    kisah = kantor.surat()
    kantor.ketuk_surat("tandatangani", kisah)
    kantor.ketuk("totp_batal")
    (row,) = kantor.baris(t.FaktorTotpRow)
    assert (row.dicabut_oleh, row.rahasia_sandi) == ("batal", None)
    assert len(kantor.baris(t.OutboxRow, t.OutboxRow.dedupe.startswith("hapus:"))) == 1
    assert kantor.di(lambda m: m.g.dialog(KADIS)) is None


def test_a_code_in_reply_to_a_card_is_a_code_and_never_a_note(kantor: KantorTtd) -> None:
    kisah = kantor.surat()
    kantor.aktifkan(kisah)
    kantor.ketuk_surat("tandatangani", kisah)
    dialog = kantor.di(lambda m: m.g.dialog(KADIS))
    for jenis in ttd.MENUNGGU_KODE:
        terbuka = Dialog(jenis, "panel", {}, kantor.jam.saat)
        assert kiriman._ditanyakan(terbuka, ("berkas-lain", 1), " 123 456 ")
        assert not kiriman._ditanyakan(terbuka, ("berkas-lain", 1), "Mohon lengkapi tahun 2023.")
    assert dialog is not None and dialog.jenis == ttd.PANEL


# --- one call, three ends ------------------------------------------------------------------------------------------


async def test_the_provider_gets_exactly_what_was_shown_and_the_signed_pdf_is_what_goes_out(kantor: KantorTtd) -> None:
    kisah = kantor.surat()
    kantor.aktifkan(kisah)
    kantor.ketuk_surat("tandatangani", kisah)
    kantor.ketik(kantor.kode())
    assert "sedang ditandatangani" in kantor.teks_kartu(KADIS, f"tugas:{kisah.b().id}:")
    assert [x for x in kantor.label(KADIS, f"tugas:{kisah.b().id}:") if x in ("Tanda tangani", "Kembalikan")] == []
    await kantor.kerjakan()
    (diminta,) = kantor.penyedia.permintaan
    berkas = kantor.ambil(kisah.b().id)
    surat = berkas.surat
    assert surat is not None and surat.pdf is not None and surat.bertanda is not None and surat.nomor is not None
    assert diminta.pdf == kantor.arsip.baca(surat.pdf.sha256)
    assert (diminta.nomor, diminta.penanda_tangan.jabatan, diminta.bidang) == (surat.nomor.nomor, "kadis", "TTD1")
    assert kantor.arsip.baca(surat.bertanda.sha256) == diminta.pdf + b"\n%ttd"
    assert surat.jadi == surat.bertanda and berkas.utama is not None and berkas.utama.no == 9
    assert kantor.baris(t.NomorRow, t.NomorRow.aliran.startswith("surat"))[0].status == "final"
    assert kantor.baris(t.DokumenRow, t.DokumenRow.sha256 == surat.bertanda.sha256)
    assert kantor.penyedia.rahasia == [None]


async def test_work_found_begun_is_never_called_again(kantor: KantorTtd) -> None:
    """The crash between the mark and the answer."""
    kisah = kantor.surat()
    kantor.aktifkan(kisah)
    kantor.ketuk_surat("tandatangani", kisah)
    kantor.ketik(kantor.kode())
    (tugas,) = [x for x in await kantor.tugas.ambil(100, []) if x.jenis == "ttd"]
    assert await kantor.tugas.mulai(tugas) is True
    assert await kantor.tugas.mulai(tugas) is False
    await kantor.kerjakan()
    assert kantor.penyedia.permintaan == []
    assert nama_acara(kantor.acara(kisah.b().id))[-1] == "TandaTanganTidakPasti"
    (insiden,) = kantor.baris(t.InsidenRow)
    assert insiden.jenis == "ttd_tidak_pasti"
    assert any(insiden.id in x for x in kantor.pesan(KADIS)) and any(insiden.id in x for x in kantor.pesan(ADMIN_ID))
    await kantor.kerjakan()
    assert kantor.penyedia.permintaan == []
    for aksi in ("tandatangani",):
        with pytest.raises(Ditolak) as galat:
            kantor.ketuk_surat(aksi, kisah)
        assert galat.value.kode == "sedang_ditandatangani"


@pytest.mark.parametrize(
    ("galat", "akhir", "kode"),
    [(TtdDitolak("sertifikat_dicabut"), "TandaTanganGagal", "sertifikat_dicabut"),
     (TtdTidakPasti("tanpa_jawaban"), "TandaTanganTidakPasti", "tanpa_jawaban"),
     (RuntimeError("apa saja"), "TandaTanganTidakPasti", "galat_tak_terduga"),
     (None, "TandaTanganTidakPasti", "jawaban_rusak")],
)  # fmt: skip
async def test_every_end_of_a_call_is_one_of_three(tmp_path: Path, galat: Exception | None, akhir: str, kode: str) -> None:
    def jawab(permintaan: object, _rahasia: object) -> HasilTtd:
        if galat is not None:
            raise galat
        return HasilTtd(b"%PDF-lain", "ab")

    kantor = KantorTtd(tmp_path, Penyedia(jawab=jawab))
    kisah = kantor.surat()
    kantor.aktifkan(kisah)
    kantor.ketuk_surat("tandatangani", kisah)
    kantor.ketik(kantor.kode())
    await kantor.kerjakan()
    await kantor.kerjakan()
    assert len(kantor.penyedia.permintaan) == 1
    acara = kantor.acara(kisah.b().id)[-1]
    assert isinstance(acara, p.TandaTanganGagal | p.TandaTanganTidakPasti)
    assert (type(acara).__name__, acara.kode) == (akhir, kode)
    surat = kantor.ambil(kisah.b().id).surat
    assert surat is not None and surat.nomor is not None and surat.ditandatangani_at is None
    assert kantor.baris(t.NomorRow, t.NomorRow.aliran.startswith("surat"))[0].status == "dipesan"
    label = kantor.label(KADIS, f"tugas:{kisah.b().id}:")
    if akhir == "TandaTanganGagal":
        assert "Tanda tangani" in label and "Kembalikan" in label
        assert "sudah dicabut" in kantor.teks_kartu(KADIS, "ttd-gagal:")
    else:
        assert {"Kirim PDF bertanda tangan", "Ulangi, belum ditandatangani"} <= set(label)
        assert "Tanda tangani" not in label and "Kembalikan" not in label
    kantor.tutup()


async def test_while_it_is_being_signed_nobody_changes_returns_or_withdraws_the_letter(kantor: KantorTtd) -> None:
    kisah = kantor.surat()
    kantor.aktifkan(kisah)
    kantor.ketuk_surat("tandatangani", kisah)
    kantor.ketik(kantor.kode())
    kisah.berkas = kantor.ambil(kisah.b().id)
    k = kisah.utama()
    oleh = kisah.bertindak(k)
    assert kisah.tolak(c.KembalikanBerkas(oleh=oleh, lb=k.lb, alasan="Salah.")) == "sedang_ditandatangani"
    assert kisah.tolak(c.BatalkanPermohonan(oleh=kisah.warga)) == "sedang_ditandatangani"
    assert kisah.tolak(c.MintaKelengkapan(oleh=oleh, lb=k.lb, pertanyaan="Tahun berapa?")) == "sedang_ditandatangani"
    assert kisah.tolak(kisah.render()) == "sedang_ditandatangani"
    lagi = c.MintaTandaTangan(oleh=oleh, lb=k.lb, isi_hash=str(kisah.b().isi_hash), penyedia="local", permintaan="lagi",
                              tanggal=kantor.lingkungan.tanggal(kantor.jam.saat))  # fmt: skip
    assert kisah.tolak(lagi) == "sedang_ditandatangani"


async def test_the_answer_is_written_down_although_the_database_was_away_for_a_moment(
    kantor: KantorTtd, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.domain.galat import Gangguan
    from bot.letters import ruang_ttd

    monkeypatch.setattr(ruang_ttd, "ULANG_CATAT", (0.0, 0.0, 0.0))
    kisah = kantor.surat()
    kantor.aktifkan(kisah)
    kantor.ketuk_surat("tandatangani", kisah)
    kantor.ketik(kantor.kode())
    asli, gagal = kantor.tugas.dalam, [2]

    async def dalam(tugas, fn, *, tutup):  # type: ignore[no-untyped-def]
        if tutup and gagal[0]:
            gagal[0] -= 1
            raise Gangguan("basis_data")
        return await asli(tugas, fn, tutup=tutup)

    monkeypatch.setattr(kantor.tugas, "dalam", dalam)
    await kantor.kerjakan()
    assert gagal == [0] and len(kantor.penyedia.permintaan) == 1
    assert banyak(kantor, kisah, "SuratDitandatangani") == 1


async def test_an_acting_official_signs_as_such(kantor: KantorTtd) -> None:
    from bot.application.undangan import pakai, undang

    token = kantor.di(lambda m: undang(m, "sekretaris", "Pengganti (contoh)")).token
    pengganti = kantor.di(lambda m: pakai(m, token, user_id=299, chat_id=299))[0].orang_id
    kadis = kantor.di(lambda m: m.g.penugasan(m.sekarang, jabatan="kadis"))[0].orang_id
    kantor.di(lambda m: m.g.tambah_penugasan("kadis", pengganti, jenis="plh", mulai_at=m.sekarang, mewakili=kadis))
    kisah = kantor.surat()
    kantor.ketuk_surat("tandatangani", kisah, chat=299)
    kantor.ketik(kantor.kode(chat=299), chat=299)
    kantor.jam.maju(seconds=60)
    kantor.ketuk_surat("tandatangani", kisah, chat=299)
    kantor.ketik(kantor.kode(chat=299), chat=299)
    await kantor.kerjakan()
    (diminta,) = kantor.penyedia.permintaan
    assert diminta.penanda_tangan.nama_jabatan.startswith("Plh. ") and diminta.penanda_tangan.nama == "Pengganti (contoh)"
    ttd = next(e for e in kantor.acara(kisah.b().id) if isinstance(e, p.SuratDitandatangani))
    assert ttd.oleh is not None and (ttd.oleh.orang, ttd.oleh.sebagai) == (pengganti, "plh")


# --- settling ------------------------------------------------------------------------------------------------------


async def tidak_pasti(kantor: KantorTtd) -> KisahMeja:
    kisah = kantor.surat()
    kantor.aktifkan(kisah)
    kantor.ketuk_surat("tandatangani", kisah)
    kantor.ketik(kantor.kode())

    def putus(*_: object) -> HasilTtd:
        raise TtdTidakPasti("tanpa_jawaban")

    asli, kantor.penyedia.jawab = kantor.penyedia.jawab, putus
    await kantor.kerjakan()
    kantor.penyedia.jawab = asli
    return kisah


async def test_only_the_signers_post_and_the_admin_may_settle_an_unknown_outcome(kantor: KantorTtd) -> None:
    kisah = await tidak_pasti(kantor)
    for kode in ("kabid", "analis"):
        with pytest.raises(Ditolak) as galat:
            kantor.ketuk_surat("ttd_belum", kisah, chat=POST[kode])
        assert galat.value.kode == "bukan_pemegang"
    kantor.ketuk_surat("ttd_belum", kisah, chat=ADMIN_ID)
    assert banyak(kantor, kisah, "TandaTanganGagal") == 0, "asked once more before"
    kantor.ketuk_surat("ttd_belum_ya", kisah, chat=ADMIN_ID)
    gagal = kantor.acara(kisah.b().id)[-1]
    assert isinstance(gagal, p.TandaTanganGagal) and gagal.oleh is not None and gagal.oleh.jabatan == "admin"
    with pytest.raises(Ditolak) as galat:
        kantor.ketuk_surat("ttd_belum_ya", kisah, chat=KADIS)
    assert galat.value.kode == "ttd_tidak_diminta"


async def test_a_late_answer_still_counts_while_nobody_has_settled_it(kantor: KantorTtd) -> None:
    kisah = await tidak_pasti(kantor)
    surat = kantor.ambil(kisah.b().id).surat
    assert surat is not None
    kisah.berkas = kantor.ambil(kisah.b().id)
    kisah.beri(c.CatatTandaTangan(oleh=None, lb=kisah.utama().lb, permintaan=str(surat.permintaan), dokumen=kisah.bertanda()))
    assert kisah.utama().no == 9


# --- many letters --------------------------------------------------------------------------------------------------


async def test_twenty_letters_are_confirmed_once_with_one_code_and_one_event_each(kantor: KantorTtd) -> None:
    semua = [kantor.surat() for _ in range(20)]
    kantor.aktifkan(semua[0])
    orang = kantor.pejabat["kadis"]
    assert len(kantor.di(lambda m: siap_semua(m, orang))) == 20
    kantor.ketuk("ttd_banyak")
    assert "Surat 1 dari 20" in kantor.teks_kartu(KADIS, "ttd-banyak")
    assert kantor.label(KADIS, "ttd-banyak")[:3] == ["Lihat surat", "Lewati surat ini", "Berikutnya ›"]
    kantor.ketuk("tb_hal", i=2)
    kantor.ketuk("tb_lewati", i=2)
    assert "Surat 4 dari 20" in kantor.teks_kartu(KADIS, "ttd-banyak")
    kantor.ketuk("tb_yakin")
    assert "Tulis 6 angka" in kantor.teks_kartu(KADIS, "ttd-banyak")
    urutan = [x.berkas for x in kantor.di(lambda m: siap_semua(m, orang))]
    berubah = next(x for x in semua if x.b().id == urutan[7])
    berubah.kembalikan()
    sebelum = len(kantor.baris(t.PeristiwaRow))
    kantor.ketik(kantor.kode())
    assert len(kantor.baris(t.PeristiwaRow)) == sebelum + 18, "one event per letter"
    diminta = [x for x in semua if banyak(kantor, x, "TandaTanganDiminta") == 1]
    assert len(diminta) == 18 and berubah not in diminta
    akhir = next(x for x in kantor.pesan(KADIS) if "18 surat" in x)
    assert "Tidak ikut" in akhir and berubah.b().nomor in akhir
    await kantor.kerjakan()
    assert len(kantor.penyedia.permintaan) == 18
    assert sum(banyak(kantor, x, "SuratDitandatangani") for x in semua) == 18
    final = kantor.baris(t.NomorRow, t.NomorRow.status == "final", t.NomorRow.aliran.startswith("surat"))
    assert len({r.nomor for r in final}) == 18


def test_with_none_the_second_tap_signs_all_of_them(tmp_path: Path) -> None:
    kantor = KantorTtd(tmp_path, Penyedia(nama="none", faktor="ketuk"))
    semua = [kantor.surat(pdf=False) for _ in range(3)]
    kantor.ketuk("ttd_banyak")
    with pytest.raises(Ditolak):
        kantor.ketuk("tb_ya")
    kantor.ketuk("tb_yakin")
    assert "Yakin 3 surat" in kantor.teks_kartu(KADIS, "ttd-banyak")
    kantor.ketuk("tb_ya")
    assert [banyak(kantor, x, "SuratDitandatangani") for x in semua] == [1, 1, 1]
    with pytest.raises(Ditolak) as galat:
        kantor.ketuk("ttd_banyak")
    assert galat.value.kode == "tidak_ada_surat_siap"
    kantor.tutup()


async def test_letters_that_fail_after_one_confirmation_are_one_message(tmp_path: Path) -> None:
    def jawab(permintaan: PermintaanTtd, _rahasia: object) -> HasilTtd:
        if permintaan.nomor.endswith("/002/DKISP/2026"):
            return HasilTtd(permintaan.pdf + b"\n%ttd", "ab", "1")
        raise TtdDitolak("sertifikat_dicabut")

    kantor = KantorTtd(tmp_path, Penyedia(jawab=jawab))
    semua = [kantor.surat() for _ in range(4)]
    kantor.aktifkan(semua[0])
    kantor.ketuk("ttd_banyak")
    kantor.ketuk("tb_yakin")
    kantor.jam.maju(seconds=60)
    kantor.ketik(kantor.kode())
    for _ in semua:
        await kantor.kerjakan()
    (kartu,) = kantor.kartu(KADIS, "ttd-gagal:")
    teks = str((kartu.isi or {}).get("text"))
    assert teks.startswith("<b>3 surat belum ditandatangani</b>") and teks.count("•") == 3 and "/002/" not in teks
    assert teks.count("sudah dicabut") == 1
    assert sum(banyak(kantor, x, "SuratDitandatangani") for x in semua) == 1
    kantor.tutup()


def test_the_list_offers_many_only_to_who_may_sign_at_least_two(kantor: KantorTtd) -> None:
    from handlers.tugas import daftar

    kantor.surat()
    kantor_pengirim = kantor.pengirim()
    kantor.di(lambda m: daftar(m, kantor_pengirim))
    assert not any("sekaligus" in x for x in kantor.label(KADIS, "daftar-tugas"))
    kantor.surat()
    kantor.di(lambda m: daftar(m, kantor_pengirim))
    assert "Tanda tangani sekaligus (2)" in kantor.label(KADIS, "daftar-tugas")
    with pytest.raises(Ditolak):
        kantor.ketuk("ttd_banyak", chat=POST["sekretaris"])


# --- the passphrase ------------------------------------------------------------------------------------------------


@pytest.fixture
def bsre(tmp_path: Path) -> Iterator[KantorTtd]:
    def jawab(permintaan: object, rahasia: str | None) -> HasilTtd:
        if rahasia != "benar":
            raise TtdDitolak("passphrase_salah")
        return HasilTtd(permintaan.pdf + b"\n%ttd", "")  # type: ignore[attr-defined]

    kantor = KantorTtd(tmp_path, Penyedia(nama="bsre", faktor="passphrase", jawab=jawab))
    yield kantor
    kantor.tutup()


def token(kantor: KantorTtd) -> str:
    row = kantor.baris(t.OutboxRow, t.OutboxRow.dedupe.startswith("rahasia:halaman"))[-1]
    alamat = (row.payload or {})["reply_markup"]["inline_keyboard"][0][0]["url"]
    assert alamat.startswith("https://paraf.contoh.id/ttd/")
    return str(alamat.rsplit("/", 1)[1])


async def test_the_page_is_good_once_for_ten_minutes_and_its_address_is_stored_as_a_hash(bsre: KantorTtd) -> None:
    kisah = bsre.surat()
    bsre.ketuk_surat("tandatangani", kisah)
    satu = token(bsre)
    assert satu not in str([(r.token_hash, r.butir) for r in bsre.baris(t.HalamanTtdRow)])
    assert await bsre.ruang.lihat(bsre, "asing") is None
    (lembar,) = await bsre.ruang.lihat(bsre, satu) or []
    assert lembar.jabatan.startswith("Kepala Dinas") and lembar.nomor_berkas == kisah.b().nomor
    bsre.jam.maju(minutes=10, seconds=1)
    assert await bsre.ruang.lihat(bsre, satu) is None
    assert await bsre.ruang.kirim(bsre, satu, "benar") is None
    assert bsre.penyedia.permintaan == []
    bsre.ketuk_surat("tandatangani", kisah)
    dua = token(bsre)
    (hasil,) = await bsre.ruang.kirim(bsre, dua, "benar") or []
    assert hasil.hasil == "jadi" and banyak(bsre, kisah, "SuratDitandatangani") == 1
    assert await bsre.ruang.kirim(bsre, dua, "benar") is None
    assert len(bsre.penyedia.permintaan) == 1
    assert [r.jenis for r in bsre.baris(t.TugasLatarRow, t.TugasLatarRow.status == "menunggu") if r.jenis == "ttd_pasti"] == []


async def test_a_wrong_passphrase_is_not_tried_on_the_other_letters_and_a_new_link_is_needed(bsre: KantorTtd) -> None:
    semua = [bsre.surat() for _ in range(3)]
    bsre.ketuk("ttd_banyak")
    bsre.ketuk("tb_yakin")
    hasil = await bsre.ruang.kirim(bsre, token(bsre), "salah") or []
    assert [x.hasil for x in hasil] == ["ditolak"] * 3 and all("tidak cocok" in x.sebab for x in hasil)
    assert bsre.penyedia.rahasia == ["salah"]
    assert await bsre.ruang.kirim(bsre, token(bsre), "benar") is None
    assert all(banyak(bsre, x, "TandaTanganGagal") == 1 for x in semua)
    assert all("Tanda tangani" in bsre.label(KADIS, f"tugas:{x.b().id}:") for x in semua)


async def test_the_page_leaves_out_what_changed_after_it_was_asked_for(bsre: KantorTtd) -> None:
    satu, dua = bsre.surat(), bsre.surat()
    bsre.ketuk("ttd_banyak")
    bsre.ketuk("tb_yakin")
    dua.kembalikan()
    hasil = {x.nomor_berkas: x for x in await bsre.ruang.kirim(bsre, token(bsre), "benar") or []}
    assert hasil[satu.b().nomor].hasil == "jadi"
    assert hasil[dua.b().nomor].hasil == "ditolak" and hasil[dua.b().nomor].sebab
    assert len(bsre.penyedia.permintaan) == 1


async def test_a_request_from_the_page_that_nobody_answers_becomes_unknown(bsre: KantorTtd) -> None:
    kisah = bsre.surat()
    bsre.ketuk_surat("tandatangani", kisah)

    async def mati(*_: object) -> HasilTtd:
        raise KeyboardInterrupt  # the program dies inside the call

    bsre.penyedia.tanda_tangani = mati  # type: ignore[method-assign]
    with pytest.raises(KeyboardInterrupt):
        await bsre.ruang.kirim(bsre, token(bsre), "benar")
    assert banyak(bsre, kisah, "TandaTanganDiminta") == 1
    assert await bsre.kerjakan() == [], "not yet"
    bsre.jam.maju(minutes=21)
    await bsre.kerjakan(RuangTtd(store=bsre.tugas, arsip=bsre.arsip, penyedia=bsre.penyedia, pemeriksa=Pemeriksa()))
    assert nama_acara(bsre.acara(kisah.b().id))[-1] == "TandaTanganTidakPasti"


def test_a_link_needs_a_public_address(tmp_path: Path) -> None:
    from dataclasses import replace

    kantor = KantorTtd(tmp_path, Penyedia(nama="bsre", faktor="passphrase"))
    kantor.lingkungan = replace(kantor.lingkungan, alamat_ttd="")
    kisah = kantor.surat()
    with pytest.raises(Ditolak) as galat:
        kantor.ketuk_surat("tandatangani", kisah)
    assert galat.value.kode == "halaman_ttd_tidak_ada"
    kantor.tutup()


def test_nobody_signs_the_answer_to_his_own_request(kantor: KantorTtd) -> None:
    """S6."""
    kantor.tautkan("kadis", 298)
    kisah = kantor.kisah(kantor.ajukan(kantor.pejabat["kadis"], chat_id=KADIS))
    kisah.penyedia = "local"
    kisah.sampai(8)
    kisah.beri(kisah.render())
    with pytest.raises(Ditolak) as galat:
        kantor.ketuk_surat("tandatangani", kisah)
    assert galat.value.kode == "permohonan_sendiri"
    orang = kantor.pejabat["kadis"]
    assert kantor.di(lambda m: siap_semua(m, orang)) == []
    kantor.ketuk_surat("tandatangani", kisah, chat=298)
