"""Signing at the desk: one letter or many at once, what the provider is given, and what its answer becomes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.application.laksana import laksanakan, pelaku_langkah
from bot.application.pandangan import nama_jabatan, sebut_jabatan
from bot.application.ports import ADMIN, BALASAN, HalamanTtd, Meja
from bot.application.ports_ttd import HasilTtd, PenandaTangan, TtdDitolak, TtdTidakPasti
from bot.application.surat import isi_surat_kini, penerima_surat, tautan_periksa
from bot.application.undangan import hash_token
from bot.domain import perintah as c
from bot.domain.berkas import Berkas
from bot.domain.decide import decide
from bot.domain.galat import Ditolak, GalatParaf, TidakDitemukan
from bot.domain.peristiwa import DokumenRef, Pelaku
from bot.domain.sop import Aksi
from bot.domain.ttd import TANPA, keadaan_ttd, penyusun_surat

#: How long a one-time page may be used, in real time.
BERLAKU_HALAMAN = timedelta(minutes=10)

#: Letters one confirmation may cover.
SEKALI = 50

#: How a signature field is called; the templates hold its anchor "#TTD1#".
BIDANG = "TTD1"


@dataclass(frozen=True, slots=True)
class ButirTtd:
    """One letter as its signer was shown it."""

    berkas: str
    lb: int
    isi_hash: str


@dataclass(frozen=True, slots=True)
class RincianTtd:
    """What a signer reads of a letter before he confirms."""

    butir: ButirTtd
    nomor_berkas: str
    nomor: str
    hal: str
    penerima: str


@dataclass(frozen=True, slots=True)
class HasilBanyak:
    """What became of each letter of one confirmation."""

    jadi: tuple[Berkas, ...]
    dilewati: tuple[tuple[str, str], ...]  # number of the case, and why as a sentence


@dataclass(frozen=True, slots=True)
class BahanTtd:
    """Everything a provider is given, except for the bytes: they are read from the archive."""

    berkas: str
    lb: int
    permintaan: str
    sha256: str
    penanda_tangan: PenandaTangan
    nomor: str
    tautan: str
    waktu: str


# --- giving a signature --------------------------------------------------------------------------------------------


def perintah_ttd(m: Meja, orang_id: str, berkas: Berkas, butir: ButirTtd) -> c.TandaTangani | c.MintaTandaTangan:
    """The command this person's signature is, under the office's provider."""
    oleh, tanggal = pelaku_langkah(m, orang_id, berkas, butir.lb), m.kantor.tanggal(m.sekarang)
    if m.kantor.penyedia_ttd == TANPA:
        return c.TandaTangani(oleh=oleh, lb=butir.lb, isi_hash=butir.isi_hash, penyedia=TANPA, tanggal=tanggal)
    return c.MintaTandaTangan(oleh=oleh, lb=butir.lb, isi_hash=butir.isi_hash, penyedia=m.kantor.penyedia_ttd,
                              tanggal=tanggal, permintaan=m.kantor.acak.id())  # fmt: skip


def coba(m: Meja, orang_id: str, butir: ButirTtd) -> None:
    """Whether this person could sign this now, before a second factor is asked for.

    Raises:
        Ditolak: with the reason.
    """
    berkas = m.g.muat(butir.berkas)
    decide(berkas, perintah_ttd(m, orang_id, berkas, butir), sop=m.g.sop(berkas.sop, berkas.sop_versi), sekarang=m.sekarang)


def beri(m: Meja, orang_id: str, semua: Sequence[ButirTtd]) -> HasilBanyak:
    """Sign, or have signed, each of these letters; whichever may not be signed any more is left out, with its reason."""
    jadi: list[Berkas] = []
    dilewati: list[tuple[str, str]] = []
    for butir in semua:
        nomor = "?"
        try:
            berkas = m.g.muat(butir.berkas)
            nomor = berkas.nomor
            jadi.append(laksanakan(m, berkas.id, perintah_ttd(m, orang_id, berkas, butir)))
        except (Ditolak, TidakDitemukan) as galat:
            dilewati.append((nomor, m.kantor.penyaji.galat(galat.kode, galat.data)))
    return HasilBanyak(tuple(jadi), tuple(dilewati))


def siap_semua(m: Meja, orang_id: str) -> list[ButirTtd]:
    """Every letter that waits for this person's signature and could get it now, the most urgent first."""
    jabatan = [t.jabatan for t in m.g.penugasan(m.sekarang, orang_id=orang_id)]
    hasil: list[ButirTtd] = []
    for baris in m.g.tugas_terbuka(jabatan):
        if baris.aksi != Aksi.TANDATANGANI or baris.orang_id not in (None, orang_id):
            continue
        berkas = m.g.muat(baris.berkas_id)
        if keadaan_ttd(berkas, m.kantor.penyedia_ttd) != "siap":
            continue
        butir = ButirTtd(berkas.id, baris.lb, str(berkas.isi_hash))
        try:
            coba(m, orang_id, butir)
        except Ditolak:
            continue
        hasil.append(butir)
    return hasil[:SEKALI]


def rincian(m: Meja, butir: ButirTtd) -> RincianTtd:
    """What a signer reads of one letter."""
    berkas = m.g.muat(butir.berkas)
    sop = m.g.sop(berkas.sop, berkas.sop_versi)
    surat = berkas.surat
    return RincianTtd(butir, berkas.nomor, surat.nomor.nomor if surat and surat.nomor else "-",
                      isi_surat_kini(m, berkas, sop).hal, penerima_surat(m, berkas, sop))  # fmt: skip


# --- the one-time page ---------------------------------------------------------------------------------------------


def kirim_halaman(m: Meja, orang_id: str, chat_id: int, semua: Sequence[ButirTtd]) -> None:
    """Send a fresh one-time address for exactly these letters; only its hash is stored.

    Raises:
        Ditolak: the office has no address on the web.
    """
    if not m.kantor.alamat_ttd:
        raise Ditolak("halaman_ttd_tidak_ada")
    token = m.kantor.acak.token()
    m.g.buat_halaman_ttd(hash_token(token), orang_id, chat_id, [(b.berkas, b.lb, b.isi_hash) for b in semua],
                         berlaku_sampai=m.nyata + BERLAKU_HALAMAN, at=m.sekarang)  # fmt: skip
    isi = m.kantor.penyaji.pesan("tautan_ttd", banyak=len(semua), alamat=f"{m.kantor.alamat_ttd}/{token}")
    m.g.pesan(chat_id, isi, dedupe=_pesan_halaman(token), prioritas=BALASAN)


def _pesan_halaman(token: str) -> str:
    """The message that holds an address; its row is emptied as soon as it is sent."""
    return f"rahasia:halaman:{hash_token(token)}"


def halaman_berlaku(m: Meja, token: str) -> HalamanTtd | None:
    """The page behind an address that may still be used."""
    halaman = m.g.halaman_ttd(hash_token(token))
    berlaku = halaman is not None and halaman.dipakai_at is None and m.nyata <= halaman.berlaku_sampai
    return halaman if berlaku else None


def pakai_halaman(m: Meja, token: str) -> HalamanTtd | None:
    """Use an address up; its message goes."""
    halaman = halaman_berlaku(m, token)
    if halaman is not None:
        m.g.pakai_halaman_ttd(halaman.id, m.nyata)
        m.g.hapus_pesan(halaman.chat_id, _pesan_halaman(token))
    return halaman


# --- the provider's side -------------------------------------------------------------------------------------------


def bahan_ttd(m: Meja, berkas_id: str, permintaan: str) -> BahanTtd:
    """What the provider is given for a request that is under way.

    Raises:
        Ditolak: this request was answered already.
    """
    berkas = m.g.muat(berkas_id)
    surat = berkas.surat
    if surat is None or surat.ttd != "diminta" or surat.permintaan != permintaan or berkas.utama is None:
        raise Ditolak("ttd_tidak_diminta")
    oleh = surat.peminta
    assert surat.pdf is not None and surat.nomor is not None and oleh is not None and oleh.jabatan is not None
    sop = m.g.sop(berkas.sop, berkas.sop_versi)
    orang = m.g.profil(oleh.orang)
    return BahanTtd(
        berkas.id, berkas.utama.lb, permintaan, surat.pdf.sha256,
        PenandaTangan(oleh.orang, oleh.jabatan, orang.nama, sebut_jabatan(oleh, nama_jabatan(m, sop, oleh.jabatan)), orang.nip,
                      orang.nik),
        surat.nomor.nomor, tautan_periksa(m, surat.nomor.kode),
        m.kantor.penyaji.waktu(m.sekarang, m.kantor.kalender(m.sekarang).tz),
    )  # fmt: skip


def catat_jawaban(m: Meja, bahan: BahanTtd, jawaban: HasilTtd | GalatParaf, dokumen: DokumenRef | None) -> Berkas:
    """Bring the provider's answer into the case; `dokumen` is the signed PDF where there is one.

    Raises:
        Ditolak: the request was answered already.
    """
    umum = {"oleh": None, "lb": bahan.lb, "permintaan": bahan.permintaan}
    if isinstance(jawaban, HasilTtd):
        assert dokumen is not None
        perintah: c.Perintah = c.CatatTandaTangan(dokumen=dokumen, sidik=jawaban.sidik, seri=jawaban.seri, **umum)  # type: ignore[arg-type]
    elif isinstance(jawaban, TtdDitolak):
        perintah = c.CatatTandaTanganGagal(kode=jawaban.kode, **umum)  # type: ignore[arg-type]
    else:
        assert isinstance(jawaban, TtdTidakPasti)
        perintah = c.CatatTandaTanganTidakPasti(kode=jawaban.kode, **umum)  # type: ignore[arg-type]
    return laksanakan(m, bahan.berkas, perintah)


# --- settling what is unknown --------------------------------------------------------------------------------------


def pelaku_penyelesai(m: Meja, orang_id: str, berkas: Berkas, lb: int) -> Pelaku:
    """The person as the signer's post, or as the admin: both may settle a signature whose outcome is unknown."""
    oleh = pelaku_langkah(m, orang_id, berkas, lb)
    if oleh.jabatan is None and any(t.jabatan == ADMIN for t in m.g.penugasan(m.sekarang, orang_id=orang_id)):
        return Pelaku(orang_id, ADMIN)
    return oleh


def pelaku_pdf(m: Meja, orang_id: str, berkas: Berkas, lb: int) -> Pelaku:
    """The person as the signer's post, else as the post that drafted the letter."""
    oleh = pelaku_langkah(m, orang_id, berkas, lb)
    milik = {t.jabatan: t.pelaku for t in m.g.penugasan(m.sekarang, orang_id=orang_id)}
    penyusun = [j for j in sorted(penyusun_surat(berkas)) if j in milik]
    return milik[penyusun[0]] if oleh.jabatan is None and penyusun else oleh
