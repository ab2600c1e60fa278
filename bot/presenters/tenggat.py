"""How a deadline was counted, in few lines: runs of days, days off with their decree, pauses, and what a slip would move."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, tzinfo

from bot.domain.kalender import SEHARI
from bot.domain.tenggat import HariDilewati, Tenggat
from bot.presenters.bentuk import BULAN, HARI, isian, tanggal, waktu, waktu_ringkas


def uraian(tenggat: Tenggat, zona: tzinfo) -> list[str]:
    """The explanation as plain lines, for people and for operators."""
    baris = [f"Mulai: {waktu(tenggat.mulai, zona)}", f"Waktu: {tenggat.waktu}"]
    baris += [f"Perpanjangan: {lanjutan}" for lanjutan in tenggat.perpanjangan]
    if tenggat.dihitung:
        baris.append(f"Dihitung: {'; '.join(rentang(tenggat.dihitung))} ({len(tenggat.dihitung)} hari)")
    akhir_pekan = [h.tanggal for h in tenggat.dilewati if h.sebab == "akhir_pekan"]
    if akhir_pekan:
        baris.append(f"Akhir pekan: {len(akhir_pekan)} hari tidak dihitung")
    baris += [f"Libur: {_libur(h)}" for h in tenggat.dilewati if h.libur is not None]
    baris += [f"Waktu berhenti: {waktu_ringkas(j.mulai, zona)} – "
              f"{waktu_ringkas(j.selesai, zona) if j.selesai is not None else 'sekarang'}" for j in tenggat.jeda]  # fmt: skip
    if tenggat.perkiraan:
        baris.append("Ada hari libur yang tanggalnya masih perkiraan, sehingga tenggat dapat bergeser.")
    return baris


def jatuh_tempo(tenggat: Tenggat, zona: tzinfo) -> str:
    """The moment, or that the clock stands still."""
    return waktu(tenggat.jatuh_tempo, zona) if tenggat.jatuh_tempo is not None else "berhenti, menunggu jawaban pemohon"


def rentang(hari: Sequence[date]) -> list[str]:
    """Days as runs: `Sel 24 – Kam 26 Nov`; weekends and days off end a run."""
    runtun: list[list[date]] = []
    for tgl in hari:
        if runtun and tgl - runtun[-1][-1] == SEHARI:
            runtun[-1].append(tgl)
        else:
            runtun.append([tgl])
    return [_satu(r[0]) if len(r) == 1 else f"{_satu(r[0], r[0].month != r[-1].month)} – {_satu(r[-1])}" for r in runtun]


def _satu(tgl: date, bulan: bool = True) -> str:
    return f"{HARI[tgl.weekday()][:3]} {tgl.day}" + (f" {BULAN[tgl.month - 1]}" if bulan else "")


def _libur(h: HariDilewati) -> str:
    assert h.libur is not None
    return f"{_satu(h.tanggal)}, {h.libur.nama} ({h.libur.dasar}{', perkiraan' if h.libur.perkiraan else ''})"


#: Days off shown one by one; a deadline of months passes over more than a phone can show.
BANYAK_LIBUR = 12


def teks_tenggat(*, nomor: str, no: int, langkah: Tenggat, hukum: Tenggat | None, zona: tzinfo, sekarang: datetime,
                 ramalan: Sequence[tuple[int, str, datetime, datetime]], perkiraan: datetime | None = None) -> str:  # fmt: skip
    """The message of `Jelaskan tenggat`, HTML.

    Args:
        nomor: of the case.
        no: row.
        langkah: its deadline.
        hukum: the limit of the law on the case, where one applies.
        zona: the office's zone.
        sekarang: office time.
        ramalan: what moves when this row slips by one working day: (row, post, due as planned, due then).
        perkiraan: when the case ends if every row takes its whole waktu; None: not known here.
    """
    lewat = langkah.jatuh_tempo is not None and sekarang > langkah.jatuh_tempo
    baris = [f"<b>Tenggat berkas {isian(nomor, 60)}, langkah {no}</b>",
             f"Jatuh tempo: <b>{isian(jatuh_tempo(langkah, zona))}</b>{' (terlewati)' if lewat else ''}", ""]  # fmt: skip
    semua = [isian(x, 300) for x in uraian(langkah, zona)]
    libur = [x for x in semua if x.startswith("Libur: ")]
    lebih = libur[BANYAK_LIBUR:]
    baris += [x for x in semua if x not in lebih]
    if lebih:
        baris.append(f"… dan {len(lebih)} hari libur lain")
    if hukum is not None:
        baris += ["", f"Batas UU KIP ({hukum.waktu}{_tambahan(hukum)}): <b>{isian(jatuh_tempo(hukum, zona))}</b>"]
        if perkiraan is not None and hukum.jatuh_tempo is not None and perkiraan > hukum.jatuh_tempo:
            baris.append(f"Menurut waktu SOP berkas baru selesai {tanggal(perkiraan, zona)}, sesudah batas itu. Mohon lebih cepat.")
    if ramalan:
        baris += ["", "Bila langkah ini mundur 1 hari kerja, yang ikut mundur:"]
        baris += [f"• langkah {n}, {isian(jabatan, 60)}: {tanggal(a, zona)} → {tanggal(b, zona)}" for n, jabatan, a, b in ramalan[:8]]
        if len(ramalan) > 8:
            n, jabatan, a, b = ramalan[-1]
            baris.append(f"… sampai langkah {n}, {isian(jabatan, 60)}: {tanggal(a, zona)} → {tanggal(b, zona)}")
    return "\n".join(baris)


def _tambahan(tenggat: Tenggat) -> str:
    return "".join(f" + {x}" for x in tenggat.perpanjangan)
