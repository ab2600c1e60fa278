"""Meetings in the chat: who may come, the invitation with its calendar file, what stands in the two documents."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.application.pandangan import AWALAN_OPD, singkat_jabatan
from bot.application.ports import TUGAS, Meja
from bot.domain import peristiwa as p
from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.sop import Aksi, Sop

#: How long a meeting takes in the calendar file.
LAMA = timedelta(hours=2)


def calon_peserta(m: Meja, sop: Sop, kunjungan: LangkahBerkas) -> list[tuple[str, str]]:
    """The posts that may be invited: the SOP's own guests first, then the office, then other offices."""
    peserta = sop.ambil(kunjungan.no).bagian[kunjungan.bagian].peserta
    kantor = [j.kode for j in m.kantor.instansi.jabatan if j.kode not in ("opd", kunjungan.jabatan)]
    opd = [AWALAN_OPD + kode for kode, _ in m.g.daftar_opd()]
    urut = [k for k in peserta if k in kantor] + [k for k in kantor if k not in peserta] + opd
    return [(kode, singkat_jabatan(m, sop, kode)) for kode in urut]


def undangan_awal(m: Meja, sop: Sop, kunjungan: LangkahBerkas) -> list[str]:
    """Who is ticked at first: the guests the SOP names; `opd` stands for every other office."""
    peserta = sop.ambil(kunjungan.no).bagian[kunjungan.bagian].peserta
    opd = [AWALAN_OPD + kode for kode, _ in m.g.daftar_opd()] if "opd" in peserta else []
    return [k for k in peserta if k != "opd"] + opd


def rapat_terakhir(m: Meja, berkas_id: str, lb: int) -> p.RapatDijadwalkan | None:
    """The meeting as it was last called, with its place and agenda."""
    return next((e for e in reversed(m.g.acara(berkas_id)) if isinstance(e, p.RapatDijadwalkan) and e.lb == lb), None)


def ringkas_rapat(m: Meja, berkas: Berkas, kunjungan: LangkahBerkas) -> dict[str, Any]:
    """The figures on the organiser's card."""
    if kunjungan.aksi is not Aksi.RAPAT or kunjungan.rapat is None:
        return {}
    acara = rapat_terakhir(m, berkas.id, kunjungan.lb)
    return {
        "mulai_at": kunjungan.rapat.mulai_at,
        "tempat": str(acara.rahasia.get("tempat") or "") if acara else "",
        "acara": str(acara.rahasia.get("acara") or "") if acara else "",
        "peserta": len(kunjungan.rapat.peserta),
        "hadir": sum(h.hadir for h in kunjungan.rapat.hadir),
        "berhalangan": sum(not h.hadir for h in kunjungan.rapat.hadir),
        "notulensi": kunjungan.rapat.notulensi,
    }


def kabari_rapat(m: Meja, berkas: Berkas, event: p.RapatDijadwalkan) -> None:
    """The invitation: one message per guest with `Hadir` and `Berhalangan`, and the calendar file."""
    kunjungan = berkas.ambil(event.lb)
    assert kunjungan is not None
    zona = m.kantor.kalender(m.sekarang).tz
    tempat, acara = str(event.rahasia.get("tempat") or ""), str(event.rahasia.get("acara") or "")
    isi = m.kantor.penyaji.pesan("undangan_rapat", nomor=berkas.nomor, waktu=m.kantor.penyaji.waktu(event.mulai_at, zona),
                                 tempat=tempat, acara=acara, instansi=m.kantor.instansi.nama, lb=event.lb)  # fmt: skip
    ics = kalender_ics(uid=f"{berkas.id}-{event.lb}@paraf", mulai=event.mulai_at, judul=acara, tempat=tempat, dibuat=event.at)
    m.g.jadwalkan(berkas.id, event.lb, f"rapat:{int(event.mulai_at.timestamp())}", event.mulai_at)
    for jabatan in dict.fromkeys((*event.peserta, kunjungan.jabatan)):
        for tugas in m.g.penugasan(m.sekarang, jabatan=jabatan):
            for akun in m.g.akun_orang(tugas.orang_id):
                m.g.kartu(akun.chat_id, f"rapat:{berkas.id}:{event.lb}", isi, prioritas=TUGAS, baru=True,
                          berkas_id=berkas.id, lb=event.lb)  # fmt: skip
                m.g.kirim(akun.chat_id, "sendDocument", {"document": {"teks": ics, "nama": "undangan-rapat.ics"}},
                          dedupe=f"ics:{berkas.id}:{event.lb}:{event.at.isoformat()}:{akun.chat_id}", prioritas=TUGAS)  # fmt: skip


def kalender_ics(*, uid: str, mulai: datetime, judul: str, tempat: str, dibuat: datetime) -> str:
    """One event as iCalendar (RFC 5545): CRLF lines of at most 75 octets, text escaped."""

    def teks(nilai: str) -> str:
        for a, b in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n"), ("\r", "")):
            nilai = nilai.replace(a, b)
        return nilai

    def saat(nilai: datetime) -> str:
        return nilai.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")

    baris = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//paraf//ID", "METHOD:PUBLISH", "BEGIN:VEVENT", f"UID:{uid}",
             f"DTSTAMP:{saat(dibuat)}", f"DTSTART:{saat(mulai)}", f"DTEND:{saat(mulai + LAMA)}", f"SUMMARY:{teks(judul)}",
             f"LOCATION:{teks(tempat)}", "END:VEVENT", "END:VCALENDAR"]  # fmt: skip
    return "".join(f"{lipat}\r\n" for b in baris for lipat in _lipat(b))


def _lipat(baris: str) -> Sequence[str]:
    """A line folded to 75 octets; continuations begin with a space."""
    hasil, kini = [], ""
    for huruf in baris:
        if len((kini + huruf).encode()) > 74:
            hasil.append(kini)
            kini = " "
        kini += huruf
    return [*hasil, kini]
