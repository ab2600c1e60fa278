"""/plh: who stands in for whom; appointing a Plh or Plt, and ending one.

Everything chosen so far rides in the buttons, so that an appointment half made holds up nothing and survives a restart.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

from bot.application import kursi, pengajuan
from bot.application.pandangan import nama_jabatan
from bot.application.ports import BALASAN, Dialog, Isi, Meja
from bot.domain.galat import Ditolak
from bot.domain.kursi import PLH, PLT
from handlers.konteks import Jawaban, Ketukan, Pengirim, PesanTeks
from handlers.rute import dialog_teks, tombol
from handlers.tugas import tutup_dialog

JENIS = "plh"
KARTU = "plh"
SEHALAMAN = 8

#: Until a permanent holder is there (Plt).
SETERUSNYA = "-"

_TANGGAL = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_NAMA_JENIS = {PLH: "Plh (berhalangan sementara)", PLT: "Plt (jabatan kosong)"}


def tampilkan(m: Meja, siapa: Pengirim, *, baru: bool = True) -> None:
    """/plh: what runs and what is to come, for whoever holds a post, also while he is away."""
    if siapa.akun is None or not kursi.jabatan_sendiri(m, siapa.akun.orang_id):
        m.g.pesan(siapa.chat_id, kursi.tanpa_jabatan(m, siapa.akun.orang_id if siapa.akun else None), dedupe=m.dedupe(), prioritas=BALASAN)
        return
    orang = siapa.akun.orang_id
    bisa = {j.kode for j in kursi.jabatan_bisa(m, orang)}
    daftar = [(b.id, kursi.sebut_penempatan(m, b.jenis, b.jabatan), m.g.profil(b.orang_id).nama,
               m.g.profil(b.mewakili).nama if b.mewakili else "", kursi.rentang(m, b), b.jabatan in bisa)
              for b in kursi.daftar(m, orang)]  # fmt: skip
    isi = m.kantor.penyaji.pesan("plh_daftar", daftar=daftar, boleh=bool(bisa))
    m.g.kartu(siapa.chat_id, KARTU, isi, prioritas=BALASAN, baru=baru)


@tombol("plh_daftar")
def buka(m: Meja, ketuk: Ketukan) -> Jawaban:
    """The button that means /plh."""
    tampilkan(m, ketuk.pengirim)
    return Jawaban()


@tombol("plh_pilih")
def pilih(m: Meja, ketuk: Ketukan) -> Jawaban:
    """One more thing was chosen: ask for the next."""
    tanya(m, ketuk.pengirim, dict(ketuk.tombol.data))
    return Jawaban()


@tombol("plh_batal")
def batal(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Never mind."""
    tampilkan(m, ketuk.pengirim, baru=False)
    return Jawaban("Dibatalkan.")


@tombol("plh_ya")
def tunjuk(m: Meja, ketuk: Ketukan) -> Jawaban:
    """The appointment is made."""
    d = ketuk.tombol.data
    usul = kursi.UsulPlh(str(d["jabatan"]), "plt" if d["jenis"] == PLT else "plh", str(d["orang"]),
                         date.fromisoformat(str(d["mulai"])),
                         None if d["sampai"] == SETERUSNYA else date.fromisoformat(str(d["sampai"])),
                         str(d["mewakili"]) or None)  # fmt: skip
    kursi.tunjuk(m, ketuk.pengirim.orang_id, usul)
    tampilkan(m, ketuk.pengirim, baru=False)
    return Jawaban("Penunjukan dicatat.")


@tombol("plh_akhiri")
def akhiri(m: Meja, ketuk: Ketukan) -> Jawaban:
    """End one now."""
    kursi.akhiri(m, ketuk.pengirim.orang_id, int(ketuk.tombol.data["id"]))
    tampilkan(m, ketuk.pengirim, baru=False)
    return Jawaban("Sudah diakhiri.")


@tombol("plh_tanggal")
def tulis_tanggal(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Another date than those on the buttons."""
    siapa, data = ketuk.pengirim, dict(ketuk.tombol.data)
    if not kursi.boleh_tunjuk(m, siapa.orang_id, str(data["jabatan"])):
        raise Ditolak("bukan_wewenang")
    m.g.simpan_dialog(siapa.chat_id, siapa.orang_id, Dialog(JENIS, "panel", data, m.sekarang))
    isi = m.kantor.penyaji.pesan("plh_minta_tanggal", apa=data["apa"])
    m.g.kartu(siapa.chat_id, pengajuan.KARTU, isi, prioritas=BALASAN, baru=True)
    return Jawaban()


@dialog_teks(JENIS)
def terima_tanggal(m: Meja, pesan: PesanTeks, dialog: Dialog) -> None:
    """The date came in writing."""
    hari = baca_tanggal(pesan.teks)
    if hari is None:
        raise Ditolak("waktu_tidak_terbaca")
    data = dict(dialog.data)
    apa = str(data.pop("apa"))
    tutup_dialog(m, pesan.pengirim.chat_id)
    tanya(m, pesan.pengirim, {**data, apa: hari.isoformat()}, baru=True)


def baca_tanggal(teks: str) -> date | None:
    """A day as people write it, `30-11-2026`; None: not readable."""
    cocok = _TANGGAL.fullmatch(teks.strip())
    try:
        return date(int(cocok[3]), int(cocok[2]), int(cocok[1])) if cocok else None
    except ValueError:
        return None


def tanya(m: Meja, siapa: Pengirim, data: dict[str, Any], *, baru: bool = False) -> None:
    """Show the next question of an appointment, or the whole of it.

    Raises:
        Ditolak: not theirs to appoint.
    """
    m.g.kartu(siapa.chat_id, KARTU, _tanya(m, siapa.orang_id, data), prioritas=BALASAN, baru=baru)


def _tanya(m: Meja, orang_id: str, data: dict[str, Any]) -> Isi:
    halaman = int(data.pop("h", 1))
    bisa = kursi.jabatan_bisa(m, orang_id)
    jabatan = str(data.get("jabatan") or "")
    if not bisa or (jabatan and jabatan not in {j.kode for j in bisa}):
        raise Ditolak("bukan_wewenang")
    if not jabatan:
        return _pilih(m, "jabatan", data, [(j.singkat, j.kode) for j in bisa], halaman)
    ada = kursi.definitif(m, jabatan)
    if "jenis" not in data:
        if not ada:
            return _pilih(m, "jenis", data, [(_NAMA_JENIS[x], x) for x in (PLH, PLT)], 1)
        data["jenis"] = PLH
    if "mewakili" not in data:
        if len(ada) > 1:
            return _pilih(m, "mewakili", data, [(m.g.profil(x).nama, x) for x in ada], halaman)
        data["mewakili"] = ada[0] if ada else ""
    if "orang" not in data:
        calon = kursi.calon(m, (data["mewakili"],))
        return _pilih(m, "orang", data, [(f"{nama} ({singkat})", x) for x, nama, singkat in calon], halaman)
    hari_ini = m.kantor.tanggal(m.sekarang)
    if "mulai" not in data:
        return _pilih(m, "mulai", data, [("Hari ini, mulai sekarang", hari_ini.isoformat()),
                                         *_hari(m, (hari_ini + timedelta(days=1), _senin(hari_ini)))], 1)  # fmt: skip
    mulai = date.fromisoformat(str(data["mulai"]))
    if "sampai" not in data:
        jumat = mulai + timedelta(days=(4 - mulai.weekday()) % 7)
        pilihan = _hari(m, (mulai, mulai + timedelta(days=1), jumat, mulai + timedelta(days=6), mulai + timedelta(days=13)))
        if data["jenis"] == PLT:
            pilihan.insert(0, ("Sampai ada pejabat definitif", SETERUSNYA))
        return _pilih(m, "sampai", data, pilihan, 1)
    return m.kantor.penyaji.pesan("plh_yakin", ringkas=_ringkas(m, data), data=data)


def _pilih(m: Meja, apa: str, data: dict[str, Any], pilihan: list[tuple[str, str]], halaman: int) -> Isi:
    banyak = max(1, -(-len(pilihan) // SEHALAMAN))
    halaman = min(max(halaman, 1), banyak)
    return m.kantor.penyaji.pesan(
        "plh_tanya", apa=apa, ringkas=_ringkas(m, data), data=data, halaman=halaman, banyak=banyak,
        pilihan=pilihan[(halaman - 1) * SEHALAMAN : halaman * SEHALAMAN])  # fmt: skip


def _senin(hari: date) -> date:
    return hari + timedelta(days=7 - hari.weekday())


def _hari(m: Meja, daftar: tuple[date, ...]) -> list[tuple[str, str]]:
    return [(m.kantor.penyaji.hari_tanggal(x), x.isoformat()) for x in sorted(set(daftar))]


def _ringkas(m: Meja, data: dict[str, Any]) -> list[tuple[str, str]]:
    """What was chosen so far, for people."""
    hasil = []
    if data.get("jabatan"):
        hasil.append(("Jabatan", nama_jabatan(m, None, str(data["jabatan"]))))
    if data.get("jenis"):
        hasil.append(("Sebagai", _NAMA_JENIS[str(data["jenis"])]))
    if data.get("mewakili"):
        hasil.append(("Mewakili", m.g.profil(str(data["mewakili"])).nama))
    if data.get("orang"):
        hasil.append(("Pelaksana", m.g.profil(str(data["orang"])).nama))
    for kunci, label in (("mulai", "Mulai"), ("sampai", "Sampai")):
        if data.get(kunci) == SETERUSNYA:
            hasil.append((label, "ada pejabat definitif"))
        elif data.get(kunci):
            hasil.append((label, m.kantor.penyaji.hari_tanggal(date.fromisoformat(str(data[kunci])))))
    return hasil
