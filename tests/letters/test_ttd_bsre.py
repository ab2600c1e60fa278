"""The provider `bsre` against a pretend service: signed once, refused clearly, or unknown; and no secret ever leaves."""

import base64
import io
import logging
import socket
import traceback
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import structlog
import zxingcpp
from alat_bsre import NIK, PASSPHRASE, PENGGUNA, SANDI, BsreTiruan, lambat, layani
from alat_palsu import balik_bit
from alat_ttd import KADIS, TAUTAN, KantorTtd, buka_kantor, catatan, pdf_kecil, permintaan
from PIL import Image

from bot.application.ports_ttd import PermintaanTtd, TtdDitolak, TtdTidakPasti
from bot.letters.ttd import bsre
from bot.letters.ttd.bsre import PenyediaBsre

SIGN = "/api/v2/sign/pdf"


@pytest.fixture(scope="module")
def penerbit(tmp_path_factory: pytest.TempPathFactory) -> KantorTtd:
    """Who issues the certificates at the other side."""
    return buka_kantor(tmp_path_factory.mktemp("penerbit"))


@pytest.fixture
def kantor(tmp_path: Path) -> KantorTtd:
    return buka_kantor(tmp_path)


@pytest.fixture
def tiruan(penerbit: KantorTtd) -> Iterator[BsreTiruan]:
    with layani(BsreTiruan(penerbit)) as satu:
        yield satu


def penyedia(tiruan: BsreTiruan, kantor: KantorTtd, **lain: Any) -> PenyediaBsre:
    return PenyediaBsre(tiruan.url, PENGGUNA, SANDI, kantor.otoritas, **lain)


def minta(pdf: bytes | None = None) -> PermintaanTtd:
    return replace(permintaan(pdf or pdf_kecil()), penanda_tangan=replace(KADIS, nik=NIK))


async def test_a_signed_letter_comes_back_is_registered_and_passes_the_gate(tiruan: BsreTiruan, kantor: KantorTtd) -> None:
    p = minta()
    hasil = await penyedia(tiruan, kantor).tanda_tangani(p, PASSPHRASE)
    assert hasil.pdf.startswith(p.pdf)
    terdaftar = kantor.otoritas.cari(hasil.sidik)
    assert terdaftar is not None
    assert (terdaftar.penyedia, terdaftar.orang_id, terdaftar.jabatan) == ("bsre", KADIS.orang_id, "kadis")
    c = replace(catatan(p.pdf, hasil.pdf), penyedia="bsre")
    assert (await kantor.gerbang.periksa(hasil.pdf, c)).alasan == ()
    assert (await kantor.gerbang.periksa(balik_bit(hasil.pdf, 300), c)).alasan == ("isi_berubah",)
    assert tiruan.banyak(SIGN) == 1


async def test_the_service_gets_our_stamp_and_its_place_counted_from_the_top(tiruan: BsreTiruan, kantor: KantorTtd) -> None:
    await penyedia(tiruan, kantor).tanda_tangani(minta(pdf_kecil(halaman=2)), PASSPHRASE)
    sifat, isi = tiruan.sifat, tiruan.panggilan[-1][1]
    assert (isi["nik"], isi["passphrase"], len(isi["file"])) == (NIK, PASSPHRASE, 1)
    assert (sifat["tampilan"], sifat["page"], sifat["width"], sifat["height"]) == ("VISIBLE", 2, 224, 62)
    assert 300 - 72 < 936 - sifat["originY"] - 62 < 300 < 936 - sifat["originY"], "the box holds the anchor at y=300"
    gambar = Image.open(io.BytesIO(base64.b64decode(sifat["imageBase64"])))
    assert [x.text for x in zxingcpp.read_barcodes(gambar)] == [TAUTAN]
    assert abs(gambar.width / gambar.height - 224 / 62) < 0.02


async def test_the_place_may_be_told_by_the_anchor_where_the_letter_has_one(tiruan: BsreTiruan, kantor: KantorTtd) -> None:
    await penyedia(tiruan, kantor, letak="tag").tanda_tangani(minta(), PASSPHRASE)
    assert tiruan.sifat["tag_koordinat"] == "#TTD1#"
    assert "originX" not in tiruan.sifat
    await penyedia(tiruan, kantor, letak="tag").tanda_tangani(minta(pdf_kecil(jangkar="")), PASSPHRASE)
    assert "tag_koordinat" not in tiruan.sifat


async def test_a_person_may_be_known_by_mail_address(tiruan: BsreTiruan, kantor: KantorTtd) -> None:
    p = minta()
    p = replace(p, penanda_tangan=replace(p.penanda_tangan, nik="sinta@contoh.go.id"))
    await penyedia(tiruan, kantor).tanda_tangani(p, PASSPHRASE)
    assert all(isi["email"] == "sinta@contoh.go.id" and "nik" not in isi for _, isi in tiruan.panggilan)


@pytest.mark.parametrize(
    ("status", "kode"),
    [
        ({"status": "EXPIRED"}, "sertifikat_kedaluwarsa"),
        ({"status": "RENEW"}, "sertifikat_kedaluwarsa"),
        ({"status": "SUSPEND"}, "sertifikat_dicabut"),
        ({"status": "REVOKE"}, "sertifikat_dicabut"),
        ({"status": "NEW"}, "sertifikat_belum_ada"),
        ({"status": "WAITING_FOR_VERIFICATION"}, "sertifikat_belum_ada"),
        ({"status": "NO_CERTIFICATE"}, "sertifikat_belum_ada"),
        ({"status": "NOT_REGISTERED"}, "sertifikat_belum_ada"),
        ({"message": "NIK tidak dikenal", "status_code": 2011}, "sertifikat_belum_ada"),
        ({"status": "SOMETHING_NEW"}, "penyedia_menolak"),
        ((500, b"<html>Internal Server Error"), "penyedia_menolak"),
        ((200, b"bukan json"), "penyedia_menolak"),
        ((200, b"[]"), "penyedia_menolak"),
    ],
)
async def test_who_may_not_sign_is_told_before_the_passphrase_goes_out(
    status: Any, kode: str, tiruan: BsreTiruan, kantor: KantorTtd
) -> None:
    tiruan.status = status
    with pytest.raises(TtdDitolak) as galat:
        await penyedia(tiruan, kantor).tanda_tangani(minta(), PASSPHRASE)
    assert galat.value.kode == kode
    assert tiruan.banyak(SIGN) == 0


@pytest.mark.parametrize(
    ("jawab", "kode"),
    [
        (lambda _: BsreTiruan.galat(2011), "sertifikat_belum_ada"),
        (lambda _: BsreTiruan.galat(2021), "sertifikat_belum_ada"),
        (lambda _: BsreTiruan.galat(2031), "passphrase_salah"),
        (lambda _: BsreTiruan.galat(2031, http=200), "passphrase_salah"),
        (lambda _: BsreTiruan.galat(2999), "penyedia_menolak"),
        (lambda _: (401, b""), "penyedia_menolak"),
        (lambda _: (400, b"apa pun"), "penyedia_menolak"),
        (lambda _: (413, b"<html>Request Entity Too Large"), "penyedia_menolak"),
    ],
)
async def test_a_clear_no_of_the_service_is_a_refusal(
    jawab: Callable[[bytes], tuple[int, bytes]], kode: str, tiruan: BsreTiruan, kantor: KantorTtd
) -> None:
    tiruan.jawab = jawab
    with pytest.raises(TtdDitolak) as galat:
        await penyedia(tiruan, kantor).tanda_tangani(minta(), PASSPHRASE)
    assert galat.value.kode == kode
    assert tiruan.banyak(SIGN) == 1


def _ganda(t: BsreTiruan, pdf: bytes) -> tuple[int, bytes]:
    satu = t._penerbit.bubuhkan_kasar(pdf, t._kunci, "A")
    return t.berkas(t._penerbit.bubuhkan_kasar(satu, t._kunci, "B"))


@pytest.mark.parametrize(
    ("jawab", "kode"),
    [
        (lambda t, p: (500, b'{"timestamp":"x","status":500,"error":"Internal Server Error"}'), "jawaban_rusak"),
        (lambda t, p: (502, b"<html>Bad Gateway"), "jawaban_rusak"),
        (lambda t, p: (408, b""), "jawaban_rusak"),
        (lambda t, p: (200, b"<html>bukan json"), "jawaban_rusak"),
        (lambda t, p: (200, b"{}"), "jawaban_rusak"),
        (lambda t, p: (200, b'{"file":["bukan base64"]}'), "jawaban_rusak"),
        (lambda t, p: (200, b'{"file":[]}'), "jawaban_rusak"),
        (lambda t, p: t.berkas(b"bukan pdf"), "jawaban_rusak"),
        (lambda t, p: t.berkas(p), "jawaban_rusak"),
        (lambda t, p: t.tanda_tangani(pdf_kecil("Surat lain")), "jawaban_rusak"),
        (lambda t, p: _ganda(t, p), "jawaban_rusak"),
        (lambda t, p: t.berkas(p + b"rusak"), "jawaban_rusak"),
        (lambda t, p: None, "tanpa_jawaban"),
    ],
    ids=["500", "502", "408", "no_json", "no_file", "no_base64", "no_files", "no_pdf", "unsigned", "another_letter", "signed_twice",
         "torn", "hung_up"],
)  # fmt: skip
async def test_any_other_end_is_unknown_and_never_tried_again(
    jawab: Callable[[BsreTiruan, bytes], tuple[int, bytes] | None], kode: str, tiruan: BsreTiruan, kantor: KantorTtd
) -> None:
    tiruan.jawab = lambda pdf: jawab(tiruan, pdf)
    with pytest.raises(TtdTidakPasti) as galat:
        await penyedia(tiruan, kantor).tanda_tangani(minta(), PASSPHRASE)
    assert galat.value.kode == kode
    assert tiruan.banyak(SIGN) == 1
    assert kantor.otoritas.daftar() == ()


async def test_an_answer_that_comes_too_late_is_unknown_and_not_waited_for(tiruan: BsreTiruan, kantor: KantorTtd) -> None:
    tiruan.jawab = lambat(1.5)
    with pytest.raises(TtdTidakPasti) as galat:
        await penyedia(tiruan, kantor, tunggu=0.5).tanda_tangani(minta(), PASSPHRASE)
    assert galat.value.kode == "tanpa_jawaban"
    assert tiruan.banyak(SIGN) == 1


async def test_a_service_that_is_away_is_a_refusal(kantor: KantorTtd) -> None:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        alamat = f"http://127.0.0.1:{s.getsockname()[1]}"
    satu = PenyediaBsre(alamat, PENGGUNA, SANDI, kantor.otoritas)
    with pytest.raises(TtdDitolak) as galat:
        await satu.tanda_tangani(minta(), PASSPHRASE)
    assert galat.value.kode == "penyedia_tidak_terjangkau"
    assert await satu.periksa_sambungan() == "tidak_terjangkau"


async def test_a_service_that_goes_away_between_the_question_and_the_signature_is_a_refusal(
    tiruan: BsreTiruan, kantor: KantorTtd, monkeypatch: pytest.MonkeyPatch
) -> None:
    satu = penyedia(tiruan, kantor)

    async def siap(_: str) -> str:
        satu._url = "http://127.0.0.1:9"  # nobody listens there
        return "ISSUE"

    monkeypatch.setattr(satu, "status", siap)
    with pytest.raises(TtdDitolak) as galat:
        await satu.tanda_tangani(minta(), PASSPHRASE)
    assert galat.value.kode == "penyedia_tidak_terjangkau"


async def test_a_service_that_accepts_nothing_in_time_is_a_refusal(kantor: KantorTtd, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bsre, "STATUS", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as bisu:  # takes the connection, never answers
        satu = PenyediaBsre(f"http://127.0.0.1:{bisu.getsockname()[1]}", PENGGUNA, SANDI, kantor.otoritas)
        with pytest.raises(TtdDitolak) as galat:
            await satu.tanda_tangani(minta(), PASSPHRASE)
    assert galat.value.kode == "penyedia_tidak_terjangkau"


async def test_wrong_credentials_of_the_application_are_noticed(tiruan: BsreTiruan, kantor: KantorTtd) -> None:
    assert await penyedia(tiruan, kantor).periksa_sambungan() == "baik"
    assert await PenyediaBsre(tiruan.url, PENGGUNA, "salah", kantor.otoritas).periksa_sambungan() == "ditolak"
    with pytest.raises(TtdDitolak) as galat:
        await PenyediaBsre(tiruan.url, PENGGUNA, "salah", kantor.otoritas).tanda_tangani(minta(), PASSPHRASE)
    assert galat.value.kode == "penyedia_menolak"


async def test_without_identity_or_passphrase_nothing_is_asked(tiruan: BsreTiruan, kantor: KantorTtd) -> None:
    satu = penyedia(tiruan, kantor)
    for p, rahasia, kode in ((permintaan(pdf_kecil()), PASSPHRASE, "sertifikat_belum_ada"), (minta(), "", "passphrase_salah"),
                             (minta(), None, "passphrase_salah"), (minta(b"bukan pdf"), PASSPHRASE, "pdf_ditolak")):  # fmt: skip
        with pytest.raises(TtdDitolak) as galat:
            await satu.tanda_tangani(p, rahasia)
        assert galat.value.kode == kode
    assert tiruan.panggilan == []


@pytest.mark.parametrize(
    "jawab",
    [lambda t, p: t.tanda_tangani(p), lambda t, p: t.galat(2031), lambda t, p: t.galat(2999), lambda t, p: None,
     lambda t, p: (500, f"{PASSPHRASE} {NIK}".encode()), lambda t, p: t.berkas(b"%PDF-" + PASSPHRASE.encode())],
    ids=["signed", "wrong_passphrase", "refused", "hung_up", "echoed", "echoed_pdf"],
)  # fmt: skip
async def test_no_secret_appears_in_logs_or_errors(
    jawab: Callable[[BsreTiruan, bytes], tuple[int, bytes] | None], tiruan: BsreTiruan, kantor: KantorTtd,
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    tiruan.jawab = lambda pdf: jawab(tiruan, pdf)
    caplog.set_level(logging.DEBUG)
    catatan_log: list[str] = []

    def simpan(_logger: Any, _nama: str, isi: structlog.typing.EventDict) -> structlog.typing.EventDict:
        catatan_log.append(repr(isi))
        return isi

    lama = structlog.get_config()
    structlog.configure(processors=[simpan, structlog.processors.KeyValueRenderer()])
    p, terlihat = minta(), []
    try:
        hasil = await penyedia(tiruan, kantor).tanda_tangani(p, PASSPHRASE)
        terlihat.append(repr(hasil.sidik))
    except (TtdDitolak, TtdTidakPasti) as galat:
        rantai: BaseException | None = galat
        while rantai is not None:  # also what an error handler would find behind it
            terlihat += [repr(rantai), str(vars(rantai)), *traceback.format_exception(rantai)]
            rantai = rantai.__cause__ or rantai.__context__
    finally:
        structlog.configure(**lama)
    keluar = capfd.readouterr()
    semua = "\n".join([*terlihat, *catatan_log, caplog.text, keluar.out, keluar.err])
    for rahasia in (PASSPHRASE, SANDI, NIK, base64.b64encode(f"{PENGGUNA}:{SANDI}".encode()).decode(),
                    base64.b64encode(p.pdf).decode()[:60]):  # fmt: skip
        assert rahasia not in semua
