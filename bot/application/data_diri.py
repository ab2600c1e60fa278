"""What a person may ask of his own data (UU 27/2022 articles 7 and 8): a copy of everything that is kept, and erasure.

He asks in chat and the admin hears of it; the operator does it (`paraf data-diri`). Both are recorded: in the record of people,
and as an event of every case he asked for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Literal

from msgspec import to_builtins

from bot.application.dampak import kabari_admin
from bot.application.laksana import laksanakan
from bot.application.ports import BALASAN, Meja
from bot.domain.galat import Ditolak, TidakDitemukan
from bot.domain.perintah import CatatHakData
from bot.domain.peristiwa import Pelaku, dokumen_baru

Hak = Literal["salinan", "hapus"]

#: Within which an answer is due: 3 times 24 hours (UU 27/2022 article 32). A second wish of the same kind meanwhile is the same one.
WAKTU_JAWAB = timedelta(hours=72)

#: Ending of a file by its kind.
AKHIRAN = {"application/pdf": ".pdf", "image/jpeg": ".jpg", "image/png": ".png", "text/csv": ".csv", "text/plain": ".txt",
           "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
           "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pemilik:
    """A person as the operator finds him."""

    orang_id: str
    nama: str
    berkas: tuple[tuple[str, str], ...]  # (agenda number, status) of his requests
    terhapus: bool


@dataclass(frozen=True, slots=True)
class Dokumen:
    """A file that goes along with a copy."""

    nama: str  # path inside the copy
    sha256: str


@dataclass(frozen=True, slots=True)
class Salinan:
    """Everything kept of one person."""

    isi: Mapping[str, Any]  # JSON data
    dokumen: tuple[Dokumen, ...]


def cari(m: Meja, *, berkas: str = "", akun: int | None = None, orang: str = "") -> str:
    """The person who is meant: the pemohon of a case, whoever has this account, or by id.

    Raises:
        TidakDitemukan: nobody.
    """
    if berkas:
        id_ = m.g.cari_nomor(berkas)
        siapa = m.g.intip(id_).pemohon if id_ is not None else None
    elif akun is not None:
        ada = m.g.akun(akun)
        siapa = ada.orang_id if ada is not None else None
    else:
        siapa = orang
    if not siapa or not m.g.ada_orang(siapa):
        raise TidakDitemukan("data_diri_tidak_ada")
    return siapa


def pemilik(m: Meja, orang_id: str) -> Pemilik:
    """What the operator sees before he acts."""
    berkas = tuple((b.nomor, b.status) for b in m.g.berkas_pemohon(orang_id))
    return Pemilik(orang_id, m.g.profil(orang_id).nama, berkas, m.g.orang_terhapus(orang_id))


def cari_nama(m: Meja, nama: str) -> Sequence[Pemilik]:
    """Everybody whose name holds these letters; every name has to be decrypted for it."""
    return [pemilik(m, x) for x in m.g.orang_bernama(nama.casefold())]


def minta(m: Meja, orang_id: str, hak: Hak) -> bool:
    """He asks in chat: the admin is told who and what to do. False when he asked already and the answer is not yet due."""
    apa = f"minta_{hak}"
    if any(j.apa == apa and j.pada > m.sekarang - WAKTU_JAWAB for j in m.g.jejak_pejabat(orang_id)):
        return False
    m.g.catat_jejak(apa, orang_id, jabatan=None, oleh=orang_id, at=m.sekarang, data={})
    nomor = [b.nomor for b in m.g.berkas_pemohon(orang_id)]
    kabari_admin(m, f"data_diri_minta_{hak}", f"data-diri:{apa}:{orang_id}:{m.sekarang:%Y%m%d%H%M}", nama=m.g.profil(orang_id).nama,
                 berkas=", ".join(nomor[:5]) or "-", instansi=m.kantor.instansi.id, orang=orang_id)  # fmt: skip
    return True


def salin(m: Meja, orang_id: str) -> Salinan:
    """Everything kept of him, readable, and recorded as given.

    Raises:
        Ditolak: he was erased.
    """
    if m.g.orang_terhapus(orang_id):
        raise Ditolak("data_diri_sudah_dihapus")
    profil, dokumen, kasus = m.g.profil(orang_id), [], []
    for baris in reversed(m.g.berkas_pemohon(orang_id)):
        laksanakan(m, baris.id, CatatHakData(oleh=None, hak="salinan"))
        berkas = m.g.muat(baris.id)
        acara = [{"urut": i, "pada": e.at.isoformat(), "jenis": type(e).__name__, "oleh": _oleh(e.oleh, orang_id),
                  "isi": {k: v for k, v in to_builtins(e).items() if k not in ("at", "oleh", "rahasia")}, "teks": dict(e.rahasia)}
                 for i, e in enumerate(m.g.acara(baris.id), 1)]  # fmt: skip
        milik = []
        semua = {d.id: d for e in m.g.acara(baris.id) for d in dokumen_baru(e)} | {d.id: d for d in berkas.dokumen}
        for d in semua.values():
            nama = f"berkas/{baris.nomor.replace('/', '-')}/{d.slot}-{d.id[-8:]}{AKHIRAN.get(d.mime, '.bin')}"
            milik.append({"berkas": nama, "slot": d.slot, "jenis": d.mime, "ukuran": d.ukuran, "sha256": d.sha256})
            dokumen.append(Dokumen(nama, d.sha256))
        kasus.append({"nomor": baris.nomor, "sop": baris.sop_id, "status": baris.status, "dibuat": baris.dibuat_at.isoformat(),
                      "peristiwa": acara, "dokumen": milik})  # fmt: skip
    m.g.catat_jejak("beri_salinan", orang_id, jabatan=None, oleh=None, at=m.sekarang, data={"berkas": len(kasus)})
    isi = {
        "dibuat": m.sekarang.isoformat(), "kantor": m.kantor.instansi.nama, "dasar": "UU 27/2022 pasal 7",
        "orang": {"id": orang_id, "nama": profil.nama, "pangkat": profil.pangkat, "nip": profil.nip, "nik": profil.nik},
        "berkas": kasus, "catatan": m.g.salinan_orang(orang_id),
    }  # fmt: skip
    return Salinan(isi, tuple(dokumen))


def boleh_hapus(m: Meja, orang_id: str) -> None:
    """Whether he may be erased.

    Raises:
        Ditolak: he was erased already; a case of his is open; he holds or held a post, whose acts are record of the office (UU 43/2009).
    """
    if m.g.orang_terhapus(orang_id):
        raise Ditolak("data_diri_sudah_dihapus")
    if terbuka := [b.nomor for b in m.g.berkas_pemohon(orang_id) if b.status == "berjalan"]:
        raise Ditolak("data_diri_berjalan", nomor=", ".join(terbuka))
    if m.g.pernah_menjabat(orang_id):
        raise Ditolak("data_diri_pejabat")


def hapus(m: Meja, orang_id: str) -> Sequence[str]:
    """Erase him: his key is destroyed and his rows go; the record of his cases stays under his id and still verifies.

    Returns:
        Hashes of files he sent that belong to no case, whose bytes nobody names any more.

    Raises:
        Ditolak: see `boleh_hapus`; or something about him is on its way.
    """
    boleh_hapus(m, orang_id)
    semua = m.g.berkas_pemohon(orang_id)
    if m.g.orang_menunggu(orang_id):
        raise Ditolak("data_diri_menunggu")
    for baris in semua:
        laksanakan(m, baris.id, CatatHakData(oleh=None, hak="hapus"))
    chat = [a.chat_id for a in m.g.akun_orang(orang_id)]
    m.g.catat_jejak("hapus_data", orang_id, jabatan=None, oleh=None, at=m.sekarang, data={"berkas": len(semua)})
    yatim = m.g.musnahkan_orang(orang_id)
    for satu in chat:  # UU 27/2022 article 45: the person is told
        m.g.pesan(satu, m.kantor.penyaji.pesan("data_diri_dihapus"), dedupe=f"data-diri:hapus:{orang_id}:{satu}", prioritas=BALASAN)
    kabari_admin(m, "data_diri_hapus_admin", f"data-diri:hapus:{orang_id}", orang=orang_id, instansi=m.kantor.instansi.id)
    return yatim


def _oleh(oleh: Pelaku | None, orang_id: str) -> str:
    """Who acted, as a post; officials' names are not his data."""
    if oleh is None:
        return "program"
    return "pemohon" if oleh.orang == orang_id and oleh.jabatan is None else oleh.jabatan or "orang lain"
