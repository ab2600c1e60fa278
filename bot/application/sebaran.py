"""Fan-out in the chat: the holder sees n of m, each other office sees its own part as one card, nobody is flooded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from typing import Any

from bot.application.pandangan import AWALAN_OPD, dokumen_tampil, nama_jabatan, pihak_luar
from bot.application.ports import BALASAN, PENGINGAT, TUGAS, Meja
from bot.domain import peristiwa as p
from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.kalender import SEHARI
from bot.domain.peristiwa import ButirSebar
from bot.domain.sebar import TERSEBAR, per_data, terkumpul
from bot.domain.sop import Aksi, Sop
from bot.domain.tenggat import anak_berikutnya, anak_tangga

#: Branches on one page of a list, and offices on one page to choose from.
SEHALAMAN = 8

#: What a visit of these may have is a list of branches in its holder's chat: its own, or those it checks.
BERDAFTAR = TERSEBAR | {Aksi.PERIKSA}

#: A receiver who has not confirmed after this long is shown to the holder.
BELUM_TERIMA = SEHARI


@dataclass(frozen=True, slots=True)
class Letak:
    """Where the reader of a list stands; kept with the message, so that the list can be refreshed in its place."""

    halaman: int = 1
    saring: str = "semua"  # semua | belum | lewat
    pihak: str = ""  # post of the one office that is looked at; empty: all of them
    memilih: bool = False  # choosing that office

    @classmethod
    def dari(cls, data: Mapping[str, Any]) -> Letak:
        """As a button or a message carries it; what is missing or unknown is the beginning of the whole list."""
        saring = str(data.get("saring"))
        return cls(int(data.get("h") or 1), saring if saring in ("belum", "lewat") else "semua",
                   str(data.get("pihak") or ""), bool(data.get("memilih")))  # fmt: skip

    def ke(self, **ganti: Any) -> dict[str, Any]:
        """The data that leads elsewhere from here, to its first page unless `halaman` says otherwise."""
        tujuan = replace(self, **{"halaman": 1, **ganti})
        data = {"h": tujuan.halaman, "saring": tujuan.saring, "pihak": tujuan.pihak, "memilih": tujuan.memilih}
        return {nama: nilai for nama, nilai in data.items() if nilai}


@dataclass(frozen=True, slots=True)
class BarisPihak:
    """One office in the list to choose from."""

    jabatan: str
    nama: str
    masuk: int
    total: int
    lewat: int


@dataclass(frozen=True, slots=True)
class BarisSebar:
    """One branch in a list."""

    lb: int
    kunci: str
    judul: str
    pihak: str  # name of the other office
    selesai: bool
    cara: str | None
    tautan: str
    at: datetime | None
    lolos: bool | None  # in a check: passed, waiting (False), or no check at all (None)
    terlambat: bool  # past its limit; a receiver: not confirmed after a day
    alasan: str  # why it came back


@dataclass(frozen=True, slots=True)
class PandanganSebar:
    """The branches of a fan-out: all of them for the holder, its own for one office."""

    nomor: str
    sop: str
    instansi: str
    aksi: Aksi
    kegiatan: str
    lb: int  # the visit that steers them
    baris: tuple[BarisSebar, ...]
    halaman: int
    banyak_halaman: int
    total: int
    masuk: int
    saring: str  # semua | belum
    pemegang: bool  # the holder's own list
    periksa: bool  # a check that passes datasets one by one
    tenggat_at: datetime | None
    lewat: bool
    zona: tzinfo
    pengingat: bool = False
    letak: Letak = Letak()
    terbuka: bool = True  # the visit that steers them
    terlambat: int = 0  # branches past their limit
    banyak_pihak: int = 1
    pihak: BarisPihak | None = None  # the one office that is looked at
    pilihan: tuple[BarisPihak, ...] = ()  # the offices to choose from, one page of them


def kunci_sebar(berkas_id: str, induk: int, jabatan: str = "") -> str:
    """The key of the card that shows an office its part; without an office, of the holder's list."""
    return f"sebar:{berkas_id}:{induk}:{jabatan}"


def usulan_butir(m: Meja, berkas: Berkas, sop: Sop, kunjungan: LangkahBerkas) -> tuple[ButirSebar, ...]:
    """What this step would fan out to now.

    A waktu "per data" asks for every dataset of the daftar data; otherwise one branch per other office: those who got
    the letter in the row before (Metro 11 after 10), or all that are known, with BPS where the SOP names it.
    """
    opd = pihak_luar(m, sop)
    if kunjungan.aksi is Aksi.DISTRIBUSIKAN:
        tim = [(x.kode, nama_jabatan(m, sop, x.kode)) for x in sop.peran if x.kode == "tim"]
        return tuple(ButirSebar(kode, nama, kode) for kode, nama in (*tim, *opd))
    waktu = sop.ambil(kunjungan.no).waktu
    if waktu is not None and waktu.per is not None:
        nama = dict(opd)
        return tuple(ButirSebar(kunci, judul, AWALAN_OPD + kode) for kunci, judul, kode in m.g.daftar_data()
                     if AWALAN_OPD + kode in nama)  # fmt: skip
    penerima = [k for k in berkas.langkah if k.aksi is Aksi.DISTRIBUSIKAN and k.no == kunjungan.no - 1 and k.induk is not None]
    if penerima:
        return tuple(ButirSebar(k.jabatan, nama_jabatan(m, sop, k.jabatan), k.jabatan)
                     for k in {k.jabatan: k for k in penerima}.values())  # fmt: skip
    return tuple(ButirSebar(kode, nama, kode) for kode, nama in opd)


def ringkas_sebar(m: Meja, berkas: Berkas, sop: Sop, kunjungan: LangkahBerkas) -> dict[str, object]:
    """The figures on the holder's card."""
    if kunjungan.induk is not None:
        return {}
    if kunjungan.aksi in TERSEBAR:
        cabang = berkas.cabang(kunjungan.lb)
        if not kunjungan.tersebar:
            butir = usulan_butir(m, berkas, sop, kunjungan)
            return {"tersebar": False, "usulan": len(butir), "opd": len({b.jabatan for b in butir})}
        terhubung = {t.jabatan for t in m.g.penugasan(m.sekarang)}
        tanpa_kontak = {k.jabatan for k in cabang if k.terbuka} - terhubung
        lewat = lewat_tenggat(m, berkas, cabang)
        return {"tersebar": True, "total": len(cabang), "masuk": sum(not k.terbuka for k in cabang),
                "tanpa_kontak": len(tanpa_kontak), "terlambat": len(lewat),
                "terlambat_pihak": len({k.jabatan for k in lewat})}  # fmt: skip
    if per_data(sop, kunjungan):
        ada = terkumpul(berkas)
        return {"tersebar": True, "total": len(ada), "masuk": len(set(kunjungan.lolos) & set(ada)),
                "menunggu": sum(k.terbuka for k in ada.values())}  # fmt: skip
    return {}


def pandangan_sebar(m: Meja, berkas: Berkas, sop: Sop, induk: LangkahBerkas, *, jabatan: str | None,
                    letak: Letak = Letak(), pengingat: bool = False) -> PandanganSebar:  # fmt: skip
    """The branches `jabatan` has under `induk`, what is still missing first; with None the holder's list of all."""
    periksa = per_data(sop, induk)
    cabang: Sequence[LangkahBerkas] = list(terkumpul(berkas).values()) if periksa and jabatan is None else berkas.cabang(induk.lb)
    milik = [k for k in cabang if jabatan in (None, k.jabatan)]
    if jabatan is not None:
        milik.sort(key=lambda k: not k.terbuka)
        letak = replace(letak, pihak=jabatan)
    lewat = {k.lb for k in lewat_tenggat(m, berkas, milik)}
    masuk = {k.lb for k in milik if ((k.kunci in induk.lolos) if periksa else not k.terbuka)}
    per_pihak: dict[str, list[LangkahBerkas]] = {}
    for k in milik:
        per_pihak.setdefault(k.jabatan, []).append(k)

    def pihak(kode: str) -> BarisPihak:
        punya = per_pihak[kode]
        return BarisPihak(kode, nama_jabatan(m, sop, kode), sum(k.lb in masuk for k in punya), len(punya),
                          sum(k.lb in lewat for k in punya))  # fmt: skip

    satu = pihak(letak.pihak) if letak.pihak in per_pihak else None
    tampil = per_pihak[satu.jabatan] if satu is not None else milik
    if letak.saring == "belum":
        tampil = [k for k in tampil if k.lb not in masuk]
    elif letak.saring == "lewat":
        tampil = [k for k in tampil if k.lb in lewat]
    nama = sorted((nama_jabatan(m, sop, kode), kode) for kode in per_pihak) if letak.memilih else []
    banyak = max(1, -(-(len(nama) if letak.memilih else len(tampil)) // SEHALAMAN))
    halaman = min(max(letak.halaman, 1), banyak)
    potongan = slice((halaman - 1) * SEHALAMAN, halaman * SEHALAMAN)
    tenggat = m.g.tenggat(berkas.id)
    terbuka = [tenggat.get(k.lb) for k in milik if k.terbuka]
    tenggat_at = min((t for t in terbuka if t is not None), default=None)
    baris = tuple(
        BarisSebar(k.lb, k.kunci or "", k.judul, nama_jabatan(m, sop, k.jabatan), not k.terbuka, k.cara, k.tautan,
                   k.selesai_at, (k.kunci in induk.lolos) if periksa else None, k.lb in lewat, _alasan(m, berkas, k))
        for k in (() if letak.memilih else tampil[potongan])
    )  # fmt: skip
    return PandanganSebar(
        nomor=berkas.nomor, sop=sop.nama, instansi=m.kantor.instansi.nama, aksi=milik[0].aksi if milik else induk.aksi,
        kegiatan=sop.ambil(induk.no).kegiatan, lb=induk.lb, baris=baris, halaman=halaman, banyak_halaman=banyak,
        total=len(milik), saring=letak.saring, pemegang=jabatan is None, periksa=periksa, masuk=len(masuk),
        tenggat_at=tenggat_at, lewat=tenggat_at is not None and tenggat_at < m.sekarang,
        zona=m.kantor.kalender(m.sekarang).tz, pengingat=pengingat, letak=replace(letak, halaman=halaman),
        terbuka=induk.terbuka, terlambat=len(lewat), banyak_pihak=len(per_pihak), pihak=satu,
        pilihan=tuple(pihak(kode) for _, kode in nama[potongan]),
    )  # fmt: skip


def tampilkan_daftar(m: Meja, berkas: Berkas, sop: Sop, induk: LangkahBerkas, chat_id: int, letak: Letak, *,
                     baru: bool = False, prioritas: int = BALASAN) -> None:  # fmt: skip
    """Show the holder's list in one chat, where its reader wants it."""
    pandangan = pandangan_sebar(m, berkas, sop, induk, jabatan=None, letak=letak)
    m.g.kartu(chat_id, _kunci_daftar(berkas, induk), m.kantor.penyaji.kartu_sebar(pandangan), prioritas=prioritas, baru=baru,
              berkas_id=berkas.id, lb=induk.lb, letak=pandangan.letak.ke(halaman=pandangan.halaman))  # fmt: skip


def _perbarui_daftar(m: Meja, berkas: Berkas, sop: Sop, induk: LangkahBerkas) -> None:
    """Something came in or was acted on: open lists show it in their place; with the step they end.

    Only edits: however much happens while Telegram is busy, a list waits as one edit.
    """
    kunci = _kunci_daftar(berkas, induk)
    pemegang = {a.chat_id for t in m.g.penugasan(m.sekarang, jabatan=induk.jabatan) for a in m.g.akun_orang(t.orang_id)}
    for chat_id, letak in m.g.letak_kartu(kunci).items():
        if chat_id not in pemegang:
            m.g.pensiunkan(chat_id, kunci)
        elif induk.terbuka:
            tampilkan_daftar(m, berkas, sop, induk, chat_id, Letak.dari(letak), prioritas=TUGAS)
        else:
            akhir = pandangan_sebar(m, berkas, sop, induk, jabatan=None)
            m.g.pensiunkan(chat_id, kunci, m.kantor.penyaji.kartu_sebar(akhir))


def _kunci_daftar(berkas: Berkas, induk: LangkahBerkas) -> str:
    """The key of the holder's list."""
    return "daftar-" + kunci_sebar(berkas.id, induk.lb)


def _alasan(m: Meja, berkas: Berkas, cabang: LangkahBerkas) -> str:
    """Why a dataset went back to its office; empty when it did not, or came in again."""
    if not cabang.terbuka or cabang.putaran == 1:
        return ""
    return next((str(e.rahasia.get("alasan") or "") for e in reversed(m.g.acara(berkas.id))
                 if isinstance(e, p.DataDikembalikan) and e.kunci == cabang.kunci), "")  # fmt: skip


def perbarui_sebaran(m: Meja, lama: Berkas | None, baru: Berkas, sop: Sop) -> None:
    """After any change: each office concerned sees its card once, with the signed letter when its part begins, and
    open lists of the holders follow."""
    dahulu = {k.lb: k for k in lama.langkah} if lama else {}
    berubah: dict[int, set[str]] = {}
    dibuka: set[tuple[int, str]] = set()
    for k in baru.langkah:
        if k.induk is None or dahulu.get(k.lb) == k:
            continue
        berubah.setdefault(k.induk, set()).add(k.jabatan)
        if k.lb not in dahulu:
            dibuka.add((k.induk, k.jabatan))
    for lb, jabatan in berubah.items():
        induk = baru.ambil(lb)
        assert induk is not None
        for kode in sorted(jabatan):
            tampilkan_pihak(m, baru, sop, induk, kode, baru_dibuka=(lb, kode) in dibuka)
            jadwalkan_pihak(m, baru, sop, induk, kode)
    for k in baru.langkah:
        if k.aksi in BERDAFTAR and k.induk is None and k.lb in dahulu and (k.lb in berubah or dahulu[k.lb] != k):
            _perbarui_daftar(m, baru, sop, k)


def tampilkan_pihak(m: Meja, berkas: Berkas, sop: Sop, induk: LangkahBerkas, jabatan: str, *,
                    baru_dibuka: bool = False, pengingat: bool = False, baru: bool = False, halaman: int | None = None,
                    hanya: int | None = None) -> int:  # fmt: skip
    """Show one office its part, in the chat `hanya` or to all its contacts; returns how many chats see it.

    The letter goes before the first card. With `baru_dibuka`, `pengingat` or `baru` the card is a new message, and
    begins at its first page; otherwise it stays on the page its reader is at, unless `halaman` names one.
    """
    kunci = kunci_sebar(berkas.id, induk.lb, jabatan)
    sudah = m.g.chat_kartu(kunci)
    baru = baru or baru_dibuka or pengingat
    letak = {} if baru else m.g.letak_kartu(kunci)
    terlihat = 0
    for tugas in m.g.penugasan(m.sekarang, jabatan=jabatan):
        for akun in m.g.akun_orang(tugas.orang_id):
            if not akun.terjangkau or hanya not in (None, akun.chat_id):
                continue
            if akun.chat_id not in sudah and induk.aksi in TERSEBAR:  # with a dataset that came back the letter is known
                _kirim_surat(m, berkas, akun.chat_id)
            di = Letak(halaman) if halaman is not None else Letak.dari(letak.get(akun.chat_id) or {})
            pandangan = pandangan_sebar(m, berkas, sop, induk, jabatan=jabatan, letak=di, pengingat=pengingat)
            m.g.kartu(akun.chat_id, kunci, m.kantor.penyaji.kartu_sebar(pandangan), prioritas=PENGINGAT if pengingat else TUGAS,
                      baru=baru, berkas_id=berkas.id, lb=induk.lb, letak={"h": pandangan.halaman})  # fmt: skip
            terlihat += 1
    return terlihat


def _kirim_surat(m: Meja, berkas: Berkas, chat_id: int) -> None:
    """What goes with the request: the signed letter with its attachments, or the newest output; each document once."""
    for urut, (dokumen, nama, nomor) in enumerate(_bawaan(m, berkas)):
        kode = "berkas_untuk_pihak" if urut or not nomor else "surat_untuk_pihak"
        m.g.kirim(chat_id, "sendDocument", {
            "document": {"dokumen": dokumen, "nama": nama}, "parse_mode": "HTML",
            "caption": m.kantor.penyaji.pesan(kode, nomor=nomor or berkas.nomor, instansi=m.kantor.instansi.nama).teks,
        }, dedupe=f"sebar-surat:{berkas.id}:{dokumen[:16]}:{chat_id}", prioritas=TUGAS)  # fmt: skip


def _bawaan(m: Meja, berkas: Berkas) -> list[tuple[str, str, str]]:
    """(sha256, file name, letter number) of what a request carries, the letter first."""
    surat = berkas.surat
    lampiran = dokumen_tampil(berkas, m.g.acara(berkas.id), ("data",))
    hasil = dokumen_tampil(berkas, m.g.acara(berkas.id), ("hasil",))
    if surat is not None and surat.ditandatangani_at is not None and surat.jadi is not None:
        nomor = surat.nomor.nomor if surat.nomor else berkas.nomor
        akhiran = "pdf" if surat.bertanda or surat.pdf else "docx"
        ada = (surat.jadi, f"Surat-{nomor.replace('/', '-')}.{akhiran}", nomor)
    elif hasil:
        return [(hasil[-1].sha256, hasil[-1].nama, "")]
    elif surat is not None and surat.draf is not None:  # signed by hand: the scan is among its files, else it goes as it is
        if lampiran:
            return [(d.sha256, d.nama, "") for d in lampiran]
        akhiran = "pdf" if surat.draf_pdf else "docx"
        ada = (surat.draf_pdf or surat.draf, f"Surat-{berkas.nomor.replace('/', '-')}.{akhiran}", "")
    else:
        return []
    return [(ada[0].sha256, ada[1], ada[2]), *((d.sha256, d.nama, "") for d in lampiran)]


# --- reminders -----------------------------------------------------------------------------------------------------


def _cabang_terbuka(berkas: Berkas, induk: int, jabatan: str) -> list[LangkahBerkas]:
    return [k for k in berkas.cabang(induk) if k.terbuka and k.jabatan == jabatan]


def jadwalkan_pihak(m: Meja, berkas: Berkas, sop: Sop, induk: LangkahBerkas, jabatan: str) -> None:
    """One rung waits per office, on its first open branch; a chaser names all that is open."""
    terbuka = _cabang_terbuka(berkas, induk.lb, jabatan)
    if not terbuka:
        return
    wakil = terbuka[0]
    waktu = sop.ambil(wakil.no).waktu
    tenggat_at = m.g.tenggat(berkas.id).get(wakil.lb)
    if waktu is None or tenggat_at is None or m.g.pengingat_menunggu(berkas.id, wakil.lb):
        return
    kal = m.kantor.kalender(m.sekarang)
    if wakil.mulai_at == m.sekarang:
        anak = anak_tangga(kal, wakil.mulai_at, tenggat_at, waktu)[0]
    else:
        anak = anak_berikutnya(kal, wakil.mulai_at, tenggat_at, waktu, m.sekarang)
    m.g.jadwalkan(berkas.id, wakil.lb, anak.kode, anak.saat)


def ingatkan_pihak(m: Meja, berkas: Berkas, sop: Sop, cabang: LangkahBerkas) -> None:
    """The chaser of one office, and its next rung."""
    assert cabang.induk is not None
    induk = berkas.ambil(cabang.induk)
    if induk is None or not _cabang_terbuka(berkas, induk.lb, cabang.jabatan):
        return
    tampilkan_pihak(m, berkas, sop, induk, cabang.jabatan, pengingat=True)
    waktu = sop.ambil(cabang.no).waktu
    tenggat_at = m.g.tenggat(berkas.id).get(cabang.lb)
    if waktu is not None and tenggat_at is not None:
        kal = m.kantor.kalender(m.sekarang)
        anak = anak_berikutnya(kal, cabang.mulai_at, tenggat_at, waktu, m.sekarang)
        m.g.jadwalkan(berkas.id, cabang.lb, anak.kode, anak.saat)


def lewat_tenggat(m: Meja, berkas: Berkas, cabang: Sequence[LangkahBerkas]) -> list[LangkahBerkas]:
    """Open branches past their limit. A receiver has a day to confirm (Metro 10): the row's minutes are the officer's."""
    tenggat = m.g.tenggat(berkas.id)

    def lewat(k: LangkahBerkas) -> bool:
        if k.aksi is Aksi.DISTRIBUSIKAN:
            return m.sekarang - k.mulai_at > BELUM_TERIMA
        tenggat_at = tenggat.get(k.lb)
        return tenggat_at is not None and tenggat_at < m.sekarang

    return [k for k in cabang if k.terbuka and lewat(k)]
