"""Meetings in the chat: who may come, the invitation with its calendar file, what stands in the two documents."""

from __future__ import annotations

from typing import Any

from bot.application.kalender_ics import Acara, kalender_ics
from bot.application.pandangan import AWALAN_OPD, singkat_jabatan
from bot.application.ports import BALASAN, TUGAS, Isi, Meja
from bot.domain import peristiwa as p
from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.sop import Aksi, Sop


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
    """The invitation: one message per guest with `Hadir` and `Berhalangan`, and the calendar file.

    Of an earlier invitation to this meeting the buttons go; it says that a newer one stands below, or that this guest
    is invited no more.
    """
    kunjungan = berkas.ambil(event.lb)
    assert kunjungan is not None
    tempat, acara = str(event.rahasia.get("tempat") or ""), str(event.rahasia.get("acara") or "")
    isi = _undangan(m, event, "berlaku")
    panggilan = [e for e in m.g.acara(berkas.id) if isinstance(e, p.RapatDijadwalkan) and e.lb == event.lb]
    terdahulu = panggilan[-2] if len(panggilan) > 1 else None
    ics = kalender_ics([Acara(f"{berkas.id}-{event.lb}@paraf", event.mulai_at, acara, tempat)], dibuat=event.at)
    m.g.jadwalkan(berkas.id, event.lb, f"rapat:{int(event.mulai_at.timestamp())}", event.mulai_at)
    tamu: set[int] = set()
    for jabatan in dict.fromkeys((*event.peserta, kunjungan.jabatan)):
        for tugas in m.g.penugasan(m.sekarang, jabatan=jabatan):
            for akun in m.g.akun_orang(tugas.orang_id):
                if akun.chat_id in tamu:
                    continue
                tamu.add(akun.chat_id)
                m.g.kartu(akun.chat_id, kunci_undangan(berkas.id, event.lb), isi, prioritas=TUGAS, baru=True,
                          berkas_id=berkas.id, lb=event.lb,
                          lama=_undangan(m, terdahulu, "pindah") if terdahulu else None)  # fmt: skip
                m.g.kirim(akun.chat_id, "sendDocument", {"document": {"teks": ics, "nama": "undangan-rapat.ics"}},
                          dedupe=f"ics:{berkas.id}:{event.lb}:{event.at.isoformat()}:{akun.chat_id}", prioritas=TUGAS)  # fmt: skip
    if terdahulu is not None:
        kunci = kunci_undangan(berkas.id, event.lb)
        for chat_id in set(m.g.chat_kartu(kunci)) - tamu:
            m.g.pensiunkan(chat_id, kunci, _undangan(m, terdahulu, "ditarik"))


def perbarui_undangan(m: Meja, lama: Berkas | None, baru: Berkas) -> None:
    """A guest's invitation shows his answer; when the row has ended, every invitation says so and loses its buttons."""
    for kunjungan in baru.langkah:
        sebelum = lama.ambil(kunjungan.lb) if lama is not None else None
        if kunjungan.rapat is None or sebelum is None or sebelum.rapat is None or sebelum == kunjungan:
            continue
        event = rapat_terakhir(m, baru.id, kunjungan.lb)
        assert event is not None
        kunci = kunci_undangan(baru.id, kunjungan.lb)
        jawaban = {h.orang: h.hadir for h in kunjungan.rapat.hadir}
        if not kunjungan.terbuka:
            keadaan = "selesai" if kunjungan.status == "selesai" else "batal"
            for chat_id in m.g.chat_kartu(kunci):
                akun = m.g.akun_chat(chat_id)
                m.g.pensiunkan(chat_id, kunci, _undangan(m, event, keadaan, jawaban.get(akun.orang_id) if akun else None))
            continue
        dahulu = {h.orang: h.hadir for h in sebelum.rapat.hadir}
        for orang_id in [orang for orang, hadir in jawaban.items() if dahulu.get(orang) != hadir]:
            for akun in m.g.akun_orang(orang_id):
                if kunci in m.g.kartu_hidup(akun.chat_id, kunci):
                    m.g.kartu(akun.chat_id, kunci, _undangan(m, event, "berlaku", jawaban[orang_id]), prioritas=BALASAN)


def kunci_undangan(berkas_id: str, lb: int) -> str:
    """The key of an invitation; each guest's chat has one."""
    return f"rapat:{berkas_id}:{lb}"


def _undangan(m: Meja, event: p.RapatDijadwalkan, keadaan: str, hadir: bool | None = None) -> Isi:
    zona = m.kantor.kalender(m.sekarang).tz
    return m.kantor.penyaji.pesan(
        "undangan_rapat", waktu=m.kantor.penyaji.waktu(event.mulai_at, zona), tempat=str(event.rahasia.get("tempat") or ""),
        acara=str(event.rahasia.get("acara") or ""), instansi=m.kantor.instansi.nama, lb=event.lb, keadaan=keadaan,
        hadir=hadir)  # fmt: skip
