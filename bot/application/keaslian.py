"""Is this letter ours? What anybody may know of it by its code, and what a file that claims to be it is held against.

Nothing here writes, and nothing says more of a letter than number, date, subject, the signer's post and its state.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from bot.application.pandangan import nama_jabatan, sebut_jabatan
from bot.application.ports import Meja
from bot.application.ports_ttd import CatatanSurat, HasilPeriksa, NamaPenyedia, PemeriksaTtd
from bot.application.surat import isi_surat_kini
from bot.application.ttd import BIDANG
from bot.domain.aturan import jalankan
from bot.domain.berkas import Berkas, Surat
from bot.domain.peristiwa import DokumenDilampirkan, Pelaku, WaktuDiperpanjang
from bot.domain.sop import Aksi

#: Base32: no 0, 1, 8 or 9, so what people read as these is a letter.
_HURUF = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
_MIRIP = str.maketrans("018", "OIB")
PANJANG = 16

#: A code as letters print it: four groups of four.
_KODE = re.compile(r"(?<![A-Za-z0-9])[A-Z0-8]{4}(?:[-\u2010-\u2015 ]?[A-Z0-8]{4}){3}(?![A-Za-z0-9])")
_NOMOR = re.compile(r"[\w.-]+(?:/[\w.-]+){2,}")

#: Candidates taken from the text of one file.
KANDIDAT = 50

_PENYEDIA: dict[str, NamaPenyedia] = {"local": "local", "bsre": "bsre"}

StatusSurat = Literal["ditandatangani", "disetujui", "tercatat", "dibatalkan", "belum"]


@dataclass(frozen=True, slots=True)
class EntriSurat:
    """What anybody may know of a letter; never its content, and of persons only the post.

    Of a document of the record (`tercatat`: lembar disposisi, receipt, attendance, minutes, report) `nomor` is that of the
    agenda and `hal` says what it is.
    """

    kode: str
    instansi: str
    nomor: str
    status: StatusSurat
    tanggal: str = ""  # as the letter prints it; empty unless it was signed, like what follows
    hal: str = ""
    jabatan: str = ""  # with Plt. or Plh. where it was signed so
    penyedia: NamaPenyedia = "none"
    pdf: bool = True  # whether it went out as PDF
    contoh: bool = False  # made in training

    @property
    def berlaku(self) -> bool:
        """Whether it was signed, or approved in the bot, or is a document of the record, which nobody signs."""
        return self.status in ("ditandatangani", "disetujui", "tercatat")


@dataclass(frozen=True, slots=True)
class Patokan:
    """What a file is held against."""

    entri: EntriSurat
    sha256: str = ""  # of the bytes that went out
    catatan: CatatanSurat | None = None  # where it carries an electronic signature


def kode_baku(teks: str) -> str:
    """A code as it stands in the register, however somebody wrote it; empty when it can be none."""
    padat = "".join(x for x in teks.upper() if x.isascii() and x.isalnum()).translate(_MIRIP)
    return padat if len(padat) == PANJANG and _HURUF.issuperset(padat) else ""


def kode_disebut(teks: str) -> str:
    """The code that a message consists of, alone or at the end of its address; words that only look like one are none."""
    akhir = re.split(r"[/=]|cek-", teks.strip())[-1]
    tampak_kode = akhir == akhir.upper() or any(x.isdigit() for x in akhir)
    return kode_baku(akhir) if tampak_kode else ""


def cari(m: Meja, kode: str) -> Patokan | None:
    """The letter with this code, as the register knows it."""
    baku = kode_baku(kode)
    baris = m.g.nomor_surat_per_kode(baku) if baku else None
    if baris is None:
        return _tercatat(m, baku) if baku else None
    perpanjangan = _perpanjangan(m, baku, baris.berkas_id)
    if perpanjangan is not None:
        return perpanjangan
    berkas = _saat_itu(m, baris.berkas_id, baku)
    surat = berkas.surat if berkas is not None else None
    if berkas is None or surat is None or surat.ditandatangani_at is None or surat.ditandatangani_oleh is None:
        status: StatusSurat = "dibatalkan" if baris.status == "batal" else "belum"
        return Patokan(EntriSurat(baku, m.kantor.instansi.nama, baris.nomor, status, contoh=m.kantor.contoh))
    return _ditandatangani(m, baku, baris.nomor, berkas, surat, surat.ditandatangani_oleh)


def cari_berkas(m: Meja, isi_sha256: str, teks: str, kode: str = "") -> Patokan | None:
    """The letter a file may be: by the code that was given, else by its bytes, by a code or by a number inside it."""
    if kode:
        return cari(m, kode)
    for ada in (m.g.kode_surat(dokumen=isi_sha256), m.g.kode_surat(kode=_kode_dalam(teks)), m.g.kode_surat(nomor=_nomor_dalam(teks))):
        semua = [p for p in (cari(m, x) for x in ada[:KANDIDAT]) if p is not None]
        tepat = [p for p in semua if p.sha256 == isi_sha256]
        if tepat or semua:
            return (tepat or semua)[0]
    return None


async def hakimi(patokan: Patokan, isi: bytes, pemeriksa: PemeriksaTtd) -> HasilPeriksa:
    """Whether these bytes are the letter: by its signature where it has one, else by being the bytes that went out."""
    if not patokan.entri.berlaku:
        return HasilPeriksa(False, (patokan.entri.status,))
    if patokan.catatan is not None:
        return await pemeriksa.periksa(isi, patokan.catatan)
    if sha256(isi).hexdigest() == patokan.sha256:
        return HasilPeriksa(True)
    return HasilPeriksa(False, ("bukan_pdf" if patokan.entri.pdf and not isi.startswith(b"%PDF-") else "bita_berbeda",))


def _perpanjangan(m: Meja, kode: str, berkas_id: str) -> Patokan | None:
    """The notice of an extension: approved in the bot by the post that extended; None when the code is another letter's."""
    acara = m.g.acara(berkas_id)
    event = next((e for e in acara if isinstance(e, WaktuDiperpanjang) and e.nomor is not None and e.nomor.kode == kode), None)
    if event is None or event.nomor is None or event.oleh is None:
        return None
    berkas = m.g.intip(berkas_id)
    sop = m.g.sop(berkas.sop, berkas.sop_versi)
    dokumen = next((d for d in reversed(berkas.dokumen) if d.slot == "perpanjangan"), None)
    entri = EntriSurat(
        kode, m.kantor.instansi.nama, event.nomor.nomor, "disetujui", tanggal=m.kantor.penyaji.tanggal(m.kantor.tanggal(event.at)),
        hal=m.kantor.penyaji.kata("hal_perpanjangan"), jabatan=sebut_jabatan(event.oleh, nama_jabatan(m, sop, event.oleh.jabatan or "")),
        pdf=dokumen is None or dokumen.mime == "application/pdf", contoh=m.kantor.contoh)  # fmt: skip
    return Patokan(entri, dokumen.sha256 if dokumen is not None else "")


def _tercatat(m: Meja, kode: str) -> Patokan | None:
    """A document the program made for the record of a case."""
    ada = m.g.dokumen_per_kode(kode)
    if ada is None:
        return None
    berkas_id, dokumen_id = ada
    for event in m.g.acara(berkas_id):
        if isinstance(event, DokumenDilampirkan) and event.dokumen.id == dokumen_id:
            nomor, dokumen = m.g.intip(berkas_id).nomor, event.dokumen
            nama = str(event.rahasia.get("nama") or "").partition(f"-{nomor.replace('/', '-')}")[0]
            entri = EntriSurat(kode, m.kantor.instansi.nama, nomor, "tercatat", contoh=m.kantor.contoh,
                               tanggal=m.kantor.penyaji.tanggal(m.kantor.tanggal(event.at)), pdf=dokumen.mime == "application/pdf",
                               hal=nama.replace("-", " ") or m.kantor.penyaji.kata("dokumen_tercatat"))  # fmt: skip
            return Patokan(entri, dokumen.sha256)
    return None


def _saat_itu(m: Meja, berkas_id: str, kode: str) -> Berkas | None:
    """The case as it last was while this letter was its letter; a later row may have drafted another."""
    kini = m.g.intip(berkas_id)
    if _berkode(kini, kode):
        return kini
    berkas, temu = None, None
    for event in m.g.acara(berkas_id):
        berkas = jalankan(berkas, [event], id=berkas_id)
        temu = berkas if _berkode(berkas, kode) else temu
    return temu


def _berkode(berkas: Berkas, kode: str) -> bool:
    return berkas.surat is not None and berkas.surat.nomor is not None and berkas.surat.nomor.kode == kode


def _ditandatangani(m: Meja, kode: str, nomor: str, berkas: Berkas, surat: Surat, oleh: Pelaku) -> Patokan:
    sop = m.g.sop(berkas.sop, berkas.sop_versi)
    jabatan = oleh.jabatan or next((k.jabatan for k in reversed(berkas.langkah) if k.aksi is Aksi.TANDATANGANI), "")
    penyedia = _PENYEDIA.get(surat.penyedia or "", "none")
    bertanda = surat.bertanda is not None
    entri = EntriSurat(
        kode, m.kantor.instansi.nama, nomor, "ditandatangani" if bertanda else "disetujui",
        tanggal=m.kantor.penyaji.tanggal(surat.tanggal) if surat.tanggal else "-", hal=isi_surat_kini(m, berkas, sop).hal,
        jabatan=sebut_jabatan(oleh, nama_jabatan(m, sop, jabatan)), penyedia=penyedia if bertanda else "none",
        pdf=bertanda or surat.pdf is not None, contoh=m.kantor.contoh)  # fmt: skip
    catatan = None
    if surat.bertanda is not None and surat.pdf is not None and surat.ditandatangani_at is not None:
        catatan = CatatanSurat(
            nomor=nomor, penyedia=penyedia, ditandatangani_at=surat.ditandatangani_at, jabatan=oleh.jabatan or "",
            orang_id=oleh.orang, bidang=(BIDANG,), sha256_awal=surat.pdf.sha256, ukuran_awal=surat.pdf.ukuran,
            sha256_akhir=surat.bertanda.sha256)  # fmt: skip
    return Patokan(entri, surat.jadi.sha256 if surat.jadi else "", catatan)


def _kode_dalam(teks: str) -> list[str]:
    """The codes a text may hold."""
    return list(_unik(kode_baku(x.group()) for x in _KODE.finditer(teks)))


def _nomor_dalam(teks: str) -> list[str]:
    """What may be numbers of letters."""
    return list(_unik(x.group() for x in _NOMOR.finditer(teks)))


def _unik(daftar: Iterator[str]) -> Iterator[str]:
    lihat: set[str] = set()
    for x in daftar:
        if x and x not in lihat:
            lihat.add(x)
            yield x
        if len(lihat) >= KANDIDAT:
            return
