"""What must hold after a run, found with eyes of its own: a holiday list, a clock on the wall, what people's phones showed.

Only the expected ladder of a visit is asked of the domain, whose vectors have tests of their own.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

import holidays
from sqlalchemy import Row, or_, select

from bot.application.ports import PENGINGAT, Meja
from bot.domain.batas import KalenderPada, jatuh_tempo_langkah
from bot.domain.berkas import Berkas, evolve
from bot.domain.kalender import Kalender, buka_berikutnya, dalam_jam_kerja
from bot.domain.nilai import ganti
from bot.domain.peristiwa import LangkahDitutup, Peristiwa
from bot.domain.sop import Sop
from bot.domain.tenggat import anak_berikutnya
from bot.specs.konversi import sop_dari_json
from bot.store import models as t
from bot.store.database import SesiInstansi
from bot.store.pemeriksaan import Luar, baca_peristiwa, periksa_invarian
from tools.simulasi.dunia import SENDIRI
from tools.simulasi.jalan import SELANG, TARAKAN, Hasil, Tembakan
from tools.simulasi.telegram import Pesan

#: How late a rung may be told: the scheduler's interval, and the second it needs.
TOLERANSI = timedelta(seconds=SELANG + 1)

#: How late a rung may be told, and a message arrive, when something is in the way: other work of that moment; trouble.
ANTRE, TERHALANG = timedelta(minutes=3), timedelta(minutes=30)

#: Word of trouble is no reminder: it goes out when the trouble is there.
KABAR_GANGGUAN = ("hilang:", "pemohon-hilang:", "insiden")


def periksa(h: Hasil) -> list[str]:
    """Everything that is wrong, one sentence each; empty is right."""
    return [*h.macet, *_invarian(h), *_berdasar(h), *_menyerah(h), *_berakhir(h), *_sekali(h), *_sesuai_pesan(h), *_jam(h), *_ringkasan(h), *_tangga(h), *_lengkap(h),
            *_tenggat(h), *_kosong(h), *_beralih(h), *_termuat(h)]


def _invarian(h: Hasil) -> Iterator[str]:
    """Replay, chains, versions, numbers, rights, what is owed: the checks of `paraf doctor`."""
    saat = h.dunia.jam.saat
    for p in h.dunia.lihat(lambda s: periksa_invarian(s, baca_sop=sop_dari_json, sekarang=saat, nyata=saat, luar=luar(h))):
        yield str(p)


def luar(h: Hasil) -> Luar:
    """What the pretend Telegram remembers."""
    d = h.dunia
    bot = {k.id: k.bot for k in d.kantor.values()}
    return Luar({(bot[instansi], nomor) for instansi, nomor in d.telegram.diakui},
                [(p.outbox, p.versi, p.metode.startswith("send")) for p in d.log], d.boleh_ganda + d.telegram.balasan_hilang)  # fmt: skip


def _berdasar(h: Hasil) -> Iterator[str]:
    """What phones showed, a transaction that stands has said: no message of an act that was rolled back."""
    o = t.OutboxRow
    ada = h.dunia.lihat(lambda s: {(row.id, row.dedupe) for row in s.execute(select(o.id, o.dedupe))})
    for p in h.dunia.log:
        if (p.outbox, p.dedupe) not in ada:
            yield f"{p.metode} ke {p.chat} di {p.instansi} pada {p.at} ({p.dedupe}, baris {p.outbox}): perbuatannya tidak tersimpan."


def _menyerah(h: Hasil) -> Iterator[str]:
    """Nothing that goes wrong here is a fault of an update or a message: none was given up, but what goes to somebody who blocked the bot."""
    for update_id, galat in h.dunia.intip("SELECT b.update_id, i.keterangan FROM inbox b LEFT JOIN insiden i ON i.id = b.insiden WHERE b.status = 'mati'"):
        yield f"pembaruan {update_id} dikesampingkan: {galat}."
    for baris, galat in h.dunia.intip("SELECT id, galat FROM outbox WHERE status = 'mati' AND galat NOT LIKE 'Forbidden:%'"):
        yield f"pesan keluar {baris} dikesampingkan: {galat}."


def _berakhir(h: Hasil) -> Iterator[str]:
    """In a run that is long enough, every case has ended."""
    if not h.penuh:
        return
    for nomor, instansi in h.dunia.lihat(lambda s: s.execute(
            select(t.BerkasRow.nomor, t.BerkasRow.instansi).where(t.BerkasRow.status == "berjalan")).all()):  # fmt: skip
        yield f"berkas {nomor} di {instansi} belum berakhir."


def _sekali(h: Hasil) -> Iterator[str]:
    """A rung comes once. Its number comes again only where its deadline has moved since, and then on a later day."""
    dulu: dict[tuple[str, int, str], Tembakan] = {}
    for x in h.tembakan:
        lama = dulu.get((x.berkas, x.lb, x.kode))
        dulu[x.berkas, x.lb, x.kode] = x
        if lama is not None and (lama.tenggat_at == x.tenggat_at or lama.jatuh_at >= x.jatuh_at):
            yield f"{x.kode} berkas {x.berkas} kunjungan {x.lb} disampaikan dua kali: {lama.at} dan {x.at}."
        if x.at < x.jatuh_at:
            yield f"{x.kode} berkas {x.berkas} kunjungan {x.lb} disampaikan sebelum waktunya."


def _sesuai_pesan(h: Hasil) -> Iterator[str]:
    """What phones showed and what rows say are the same: a card as a new message for each rung of its own, and no other.

    Where Telegram limps, a message that waits takes up the next rung, or arrives twice: I6 speaks of those.
    """
    if h.dunia.nasib.kadar:
        return
    tampil: dict[tuple[str, str], set[datetime]] = defaultdict(set)
    banyak: Counter[tuple[int, str, datetime]] = Counter()
    for p in h.dunia.log:
        if p.sebab == SENDIRI and p.metode == "sendMessage" and p.kunci.startswith("tugas:"):
            tampil[p.instansi, p.kunci].add(p.dibuat_at)
            banyak[p.chat, p.kunci, p.dibuat_at] += 1
    rung: dict[tuple[str, str], set[datetime]] = defaultdict(set)
    for instansi, _, _, pada, kunci, _ in [*_perpindahan(h), *_lanjutan(h)]:  # a card that goes over to a Plh is a task that arrives
        tampil[instansi, kunci] = {x for x in tampil[instansi, kunci] if not pada <= x <= pada + TOLERANSI}
    hampa = _tanpa_pemegang(h)
    cabang = set(h.dunia.lihat(lambda s: [tuple(r) for r in s.execute(
        select(t.LangkahBerkasRow.berkas_id, t.LangkahBerkasRow.lb).where(t.LangkahBerkasRow.cabang))]))  # fmt: skip
    for x in h.tembakan:
        if (x.cara == "satu" and _tangga_kode(x.kode) and (x.berkas, x.lb) not in cabang) or x.kode.startswith("rapat:"):
            if (x.berkas, x.lb) in hampa and h.kursi_kosong is not None and h.kursi_kosong[1] <= x.at < h.kursi_kosong[2]:
                if not any(p.dedupe.startswith(f"kosong:{x.berkas}:{x.lb}:") and p.dibuat_at == x.at for p in h.dunia.log):
                    yield f"{x.kode} berkas {x.berkas} kunjungan {x.lb} jatuh di kursi kosong tanpa kabar kepada siapa pun."
                continue
            rung[x.instansi, f"tugas:{x.berkas}:{x.lb}"].add(x.at)
    for kartu_kantor in sorted(tampil.keys() | rung.keys()):
        lebih, kurang = tampil[kartu_kantor] - rung[kartu_kantor], rung[kartu_kantor] - tampil[kartu_kantor]
        if lebih or kurang:
            yield f"{kartu_kantor[1]}: pengingat tampil tanpa anak tangga {sorted(lebih)}, anak tangga tanpa pesan {sorted(kurang)}."
    for (chat, kartu, at), n in banyak.items():
        if n > 1:
            yield f"{kartu} tampil {n} kali di {chat} pada {at}."


def _jam(h: Hasil) -> Iterator[str]:
    """What the program says by itself, it says in working hours of that office."""
    pindah: dict[tuple[str, str], list[datetime]] = defaultdict(list)
    for instansi, _, _, pada, kunci, _ in [*_perpindahan(h), *_lanjutan(h)]:
        pindah[instansi, kunci].append(pada)
    for p in h.dunia.log:
        if p.sebab != SENDIRI or not p.metode.startswith("send") or p.dedupe.startswith(KABAR_GANGGUAN):
            continue
        if h.dunia.nasib.kadar and p.prioritas < PENGINGAT:  # the answer to an act that trouble has held up until now
            continue
        if p.kunci and any(pada <= p.dibuat_at <= pada + TOLERANSI for pada in pindah[p.instansi, p.kunci]):
            continue  # a card goes over to a Plh and back at the first minute of the day, as a task may come at any hour
        if sebab := _di_luar(h, p):
            yield f"{p.metode} {p.dedupe} ({p.kunci}) ke {p.chat} pada {p.boleh_at}: {sebab}."
        elif not h.dunia.nasib.kadar and p.at - p.boleh_at > ANTRE:
            yield f"{p.metode} {p.dedupe} ({p.kunci}) ke {p.chat} boleh pada {p.boleh_at}, baru sampai pada {p.at}."


def _di_luar(h: Hasil, p: Pesan) -> str:
    instansi = h.dunia.katalog.instansi[p.instansi]
    lokal = p.boleh_at.astimezone(ZoneInfo(instansi.zona))
    jam = lokal.time()
    if lokal.weekday() > 4:
        return "akhir pekan"
    if lokal.date() in _nasional(lokal.year) or (p.instansi == TARAKAN and lokal.date() == h.hari_libur):
        return "hari libur"
    if not time(7, 30) <= jam < time(16, 30):
        return "di luar jam kerja"
    return "salat Jumat" if lokal.weekday() == 4 and time(11, 30) <= jam < time(13) else ""


@lru_cache(maxsize=8)
def _nasional(tahun: int) -> holidays.HolidayBase:
    return holidays.country_holidays("ID", years=tahun, categories=("public", "government"))


def _ringkasan(h: Hasil) -> Iterator[str]:
    """One brief per person and day."""
    pagi: dict[tuple[str, int, date], set[int]] = defaultdict(set)
    for p in h.dunia.log:
        if p.dedupe.startswith("ringkas:"):
            pagi[p.instansi, p.chat, p.dibuat_at.astimezone(ZoneInfo(h.dunia.katalog.instansi[p.instansi].zona)).date()].add(p.outbox)
    for (instansi, chat, tanggal), baris in pagi.items():
        if len(baris) > 1:
            yield f"{chat} di {instansi} mendapat {len(baris)} ringkasan pada {tanggal}."


def _tangga_kode(kode: str) -> bool:
    return kode in ("h-1", "jatuh_tempo") or kode.startswith("lewat:")


def _tangga(h: Hasil) -> Iterator[str]:
    """Every rung that passed while its visit was open was told, within the scheduler's interval; no other was.

    A visit that lived through a pause, a change of the calendar or a day of downtime is looked at by `_sekali` alone, and
    there are few of them.
    """
    terjadi: dict[tuple[str, int], dict[str, Tembakan]] = defaultdict(dict)
    for x in h.tembakan:
        if _tangga_kode(x.kode):
            terjadi[x.berkas, x.lb][x.kode] = x
    rapi, boleh = 0, TERHALANG if h.dunia.nasib.kadar else TOLERANSI + ANTRE
    baris, serah = _kunjungan(h), h.dunia.lihat(_diserahkan)
    for k, sop, berubah in baris:
        if berubah:
            continue
        rapi += 1
        nyata = terjadi[k.berkas_id, k.lb]
        selesai = min(k.selesai_at or h.dunia.jam.saat, serah.get((k.berkas_id, k.lb), h.dunia.jam.saat))
        harap = dict(_harap(_kal(h, k.instansi, k.mulai_at), sop, k, selesai))
        for kode in sorted(harap.keys() | nyata.keys()):
            sebut = f"{kode} berkas {k.berkas_id} langkah {k.no} kunjungan {k.lb}"
            if kode not in nyata and harap[kode] + boleh < selesai:
                yield f"{sebut} tidak pernah disampaikan (jatuh {harap[kode]}, selesai {selesai})."
            elif kode not in harap:
                yield f"{sebut} disampaikan pada {nyata[kode].at}, padahal tidak ada dalam tangganya."
            elif kode in nyata and not harap[kode] <= nyata[kode].at <= _paling_lambat(_kal(h, k.instansi, harap[kode]), harap[kode], boleh):
                yield f"{sebut} disampaikan pada {nyata[kode].at}, seharusnya {harap[kode]}."
    if rapi < 0.8 * len(baris):
        yield f"hanya {rapi} dari {len(baris)} kunjungan yang tangganya dapat diperiksa."


def _paling_lambat(kal: Kalender, saat: datetime, boleh: timedelta) -> datetime:
    """Until when a rung due then is in time: what falls due just before a break may only be looked at within it."""
    return saat + boleh if dalam_jam_kerja(kal, saat + boleh) else buka_berikutnya(kal, saat + boleh) + boleh


def _harap(kal: Kalender, sop: Sop, k: Row[tuple[object, ...]], selesai: datetime) -> Iterator[tuple[str, datetime]]:
    waktu, saat = sop.ambil(k.no).waktu, k.mulai_at
    while waktu is not None:
        anak = anak_berikutnya(kal, k.mulai_at, k.tenggat_at, waktu, saat)
        if anak.saat >= selesai:
            return
        yield anak.kode, anak.saat
        saat = anak.saat


def _kunjungan(h: Hasil) -> Sequence[tuple[Row[tuple[object, ...]], Sop, bool]]:
    """Every main visit that had a limit, its SOP, and whether something moved under it."""
    jeda = h.dunia.lihat(_jeda)

    def baca(s: SesiInstansi) -> list[Row[tuple[object, ...]]]:
        k, b = t.LangkahBerkasRow, t.BerkasRow
        return list(s.execute(select(k.berkas_id, k.instansi, k.lb, k.no, k.jabatan, k.mulai_at, k.tenggat_at, k.selesai_at, b.sop_id)
                              .join(b, b.id == k.berkas_id).where(k.cabang.is_(False), k.tenggat_at.is_not(None))))  # fmt: skip

    hasil = []
    for k in h.dunia.lihat(baca):
        selesai = k.selesai_at or h.dunia.jam.saat
        goyah = [*h.mati, *jeda.get(k.berkas_id, ())]
        if h.kalender_berubah is not None and k.instansi == TARAKAN:
            goyah.append((h.kalender_berubah, h.kalender_berubah))
        hasil.append((k, h.dunia.katalog.sop[k.sop_id], any(a < selesai and b >= k.mulai_at for a, b in goyah)))
    return hasil


def _diserahkan(s: SesiInstansi) -> dict[tuple[str, int], datetime]:
    """When a hand-over was done; from then on the pemohon is asked, and its holder is reminded of nothing."""
    r = t.PeristiwaRow
    return {(row.berkas_id, json.loads(row.data)["lb"]): row.pada for row in s.execute(
        select(r.berkas_id, r.data, r.pada).where(r.jenis == "BerkasDiserahkan"))}  # fmt: skip


def _jeda(s: SesiInstansi) -> Mapping[str, list[tuple[datetime, datetime]]]:
    """When each case waited for an answer."""
    r = t.PeristiwaRow
    hasil: dict[str, list[tuple[datetime, datetime]]] = defaultdict(list)
    for row in s.execute(select(r.berkas_id, r.jenis, r.pada).where(r.jenis.startswith("Kelengkapan")).order_by(r.berkas_id, r.urut)):
        if row.jenis == "KelengkapanDiminta":
            hasil[row.berkas_id].append((row.pada, datetime.max.replace(tzinfo=UTC)))
        elif hasil[row.berkas_id]:
            hasil[row.berkas_id][-1] = (hasil[row.berkas_id][-1][0], row.pada)
    return hasil


def _kal(h: Hasil, instansi: str, saat: datetime) -> Kalender:
    d = h.dunia
    return d.di(instansi, lambda m: m.kantor.kalender(saat))


def _lengkap(h: Hasil) -> Iterator[str]:
    """An open visit has a post, and a deadline where its row has a waktu and no question holds its clock (also see I9)."""
    k, b = t.LangkahBerkasRow, t.BerkasRow
    for row in h.dunia.lihat(lambda s: s.execute(
            select(b.id, b.instansi, b.nomor, k.lb, k.no, k.jabatan, b.sop_id).join(b, b.id == k.berkas_id)
            .where(k.status == "terbuka", b.status == "berjalan", k.tenggat_at.is_(None)).order_by(b.nomor, b.id, k.lb)).all()):  # fmt: skip
        sop = h.dunia.katalog.sop[row.sop_id]
        if sop.ambil(row.no).waktu is not None and row.jabatan != "pemohon" and not h.dunia.di(
                row.instansi, lambda m, row=row, sop=sop: berhenti(m.kantor.kalender, m.g.muat(row.id), sop, row.lb)):  # type: ignore[misc] # fmt: skip
            yield f"berkas {row.nomor} langkah {row.no} terbuka tanpa tenggat."


def berhenti(kal: KalenderPada, berkas: Berkas, sop: Sop, lb: int) -> bool:
    """Whether a question that is still open holds the clock of this visit: it came before the deadline that would stand without it."""
    kunjungan, tanya = berkas.ambil(lb), berkas.ditanya
    if kunjungan is None or tanya is None:
        return False
    tanpa = jatuh_tempo_langkah(kal, ganti(berkas, jeda=tuple(x for x in berkas.jeda if x.selesai is not None)), sop, kunjungan)
    return tanpa is not None and tanya.mulai < tanpa


def _tenggat(h: Hasil) -> Iterator[str]:
    """Each deadline is the pure function of the facts: of the events up to its visit's end, on the calendar as it was then."""
    d = h.dunia
    k, b, r = t.LangkahBerkasRow, t.BerkasRow, t.PeristiwaRow

    def baca(s: SesiInstansi) -> tuple[list[Any], dict[str, list[Peristiwa]]]:
        kunjungan = s.execute(select(k.berkas_id, k.lb, k.tenggat_at, k.selesai_at, b.instansi, b.sop_id, b.nomor)
                              .join(b, b.id == k.berkas_id).order_by(b.nomor, k.berkas_id, k.lb)).all()  # fmt: skip
        acara: dict[str, list[Peristiwa]] = defaultdict(list)
        for row in s.scalars(select(r).order_by(r.berkas_id, r.urut)):
            acara[row.berkas_id].append(baca_peristiwa(row))
        return list(kunjungan), acara

    kunjungan, acara = d.lihat(baca)
    kini = {i: d.di(i, _kalender_kini) for i in d.kantor}
    dulu = {i: x.lingkungan.kalender for i, x in d.kantor.items()}
    for x in kunjungan:
        berkas: Berkas | None = None
        ditanya: set[int] = set()  # visits that ended while something was asked: their clock stood still, to the end
        for satu in acara[x.berkas_id]:
            if x.selesai_at is None or satu.at <= x.selesai_at:
                if isinstance(satu, LangkahDitutup) and berkas is not None and berkas.ditanya is not None:
                    ditanya.add(satu.lb)
                berkas = evolve(berkas, satu, id=x.berkas_id)
        assert berkas is not None
        lama = h.kalender_berubah is None or (x.selesai_at is not None and x.selesai_at <= h.kalender_berubah)
        satu_k = berkas.ambil(x.lb)
        assert satu_k is not None
        mesti = jatuh_tempo_langkah((dulu if lama else kini)[x.instansi], berkas, d.katalog.sop[x.sop_id], satu_k)
        if mesti != x.tenggat_at and satu_k.diserahkan_at is None and x.lb not in ditanya:
            yield f"berkas {x.nomor} kunjungan {x.lb}: tenggat {x.tenggat_at}, menurut peristiwanya {mesti}."


def _kalender_kini(m: Meja) -> KalenderPada:
    """The calendar with the admin's days, read while there is a transaction to read them in."""
    m.kantor.kalender(m.sekarang)
    return m.kantor.kalender


def _kosong(h: Hasil) -> Iterator[str]:
    """While a chair is empty, what waits there is told at once to somebody who can act, and nothing of it is done by a ghost."""
    if h.kursi_kosong is None:
        return
    jabatan, dari, sampai = h.kursi_kosong
    kabar = [p for p in h.dunia.log if p.dedupe.startswith(("ditinggal:", "kosong:")) and dari <= p.at < sampai]
    k = t.LangkahBerkasRow
    for row in h.dunia.lihat(lambda s: s.execute(select(k.berkas_id, k.lb, k.mulai_at).where(
            k.instansi == TARAKAN, k.jabatan == jabatan, k.mulai_at < sampai,
            or_(k.selesai_at.is_(None), k.selesai_at > dari))).all()):  # fmt: skip
        awal = "ditinggal:" if row.mulai_at < dari else f"kosong:{row.berkas_id}:{row.lb}:"
        if not any(p.dedupe.startswith(awal) and p.at - max(dari, row.mulai_at) < timedelta(minutes=5) for p in kabar):
            yield f"kursi {jabatan} kosong sejak {dari}: tidak ada kabar tentang kunjungan {row.lb} berkas {row.berkas_id}."


def _tanpa_pemegang(h: Hasil) -> set[tuple[str, int]]:
    """The visits of the post that was empty for some days."""
    if h.kursi_kosong is None:
        return set()
    jabatan, k = h.kursi_kosong[0], t.LangkahBerkasRow
    return {(x.berkas_id, x.lb) for x in h.dunia.lihat(lambda s: s.execute(
        select(k.berkas_id, k.lb).where(k.instansi == TARAKAN, k.jabatan == jabatan)).all())}  # fmt: skip


def _perpindahan(h: Hasil) -> list[tuple[str, str, int, datetime, str, bool]]:
    """What goes over with a Plh: office, post, chat of who acts from then on, moment, key of the card, whether it is the way back."""

    def baca(s: SesiInstansi) -> list[tuple[str, str, int, datetime, str, bool]]:
        r, k, a = t.PenugasanRow, t.LangkahBerkasRow, t.AkunRow
        chat = {row.orang_id: row.chat_id for row in s.execute(select(a.orang_id, a.chat_id).order_by(a.chat_id.desc()))}
        hasil = []
        for x in s.scalars(select(r).where(r.jenis == "plh").order_by(r.id)):
            for pada, orang, kembali in ((x.mulai_at, x.orang_id, False), (x.selesai_at, x.mewakili, True)):
                if pada is None or orang is None or pada > h.dunia.jam.saat:
                    continue
                for berkas, lb in s.execute(select(k.berkas_id, k.lb).where(
                        k.instansi == x.instansi, k.jabatan == x.jabatan, k.cabang.is_(False), k.mulai_at < pada,
                        or_(k.selesai_at.is_(None), k.selesai_at > pada))):  # fmt: skip
                    hasil.append((x.instansi, x.jabatan, chat[orang], pada, f"tugas:{berkas}:{lb}", kembali))
        return hasil

    return h.dunia.lihat(baca)


def _lanjutan(h: Hasil) -> list[tuple[str, str, int, datetime, str, bool]]:
    """As `_perpindahan`: what begins at the first minute of a Plh, whose one act stands for two posts from then on."""

    def baca(s: SesiInstansi) -> list[tuple[str, str, int, datetime, str, bool]]:
        r, k = t.PenugasanRow, t.LangkahBerkasRow
        return [(x.instansi, x.jabatan, 0, x.mulai_at, f"tugas:{berkas}:{lb}", False)
                for x in s.scalars(select(r).where(r.jenis == "plh").order_by(r.id))
                for berkas, lb in s.execute(select(k.berkas_id, k.lb).where(
                    k.instansi == x.instansi, k.mulai_at >= x.mulai_at, k.mulai_at <= x.mulai_at + TOLERANSI))]  # fmt: skip

    return h.dunia.lihat(baca)


def _beralih(h: Hasil) -> Iterator[str]:
    """At the first minute of a Plh the cards of the post are his, and at the first minute after it the holder's again."""
    for instansi, jabatan, chat, pada, kunci, kembali in _perpindahan(h):
        if not h.dunia.nasib.kadar and not any(p.kunci == kunci and p.chat == chat and p.instansi == instansi
                                               and pada <= p.dibuat_at <= pada + TOLERANSI for p in h.dunia.log):  # fmt: skip
            yield f"{kunci} ({jabatan}) tidak {'kembali kepada' if kembali else 'beralih ke'} {chat} pada {pada}."


def termuat(h: Hasil) -> dict[str, int]:
    """What a year of offices must have in it, and how often it has."""
    awal, akhir = h.mulai.date(), h.dunia.jam.saat.date()
    libur = [nama for tahun in range(awal.year, akhir.year + 1) for d, nama in _nasional(tahun).items() if awal < d < akhir]

    def baca(s: SesiInstansi) -> dict[str, int]:
        r, n = t.PeristiwaRow, t.PenugasanRow
        jenis = Counter(s.scalars(select(r.jenis)))
        tutup = list(s.scalars(select(n.keadaan).where(n.jenis == "plh")))
        return {"SOP yang berakhir": len(set(s.scalars(select(t.BerkasRow.sop_id).where(t.BerkasRow.status != "berjalan")))),
                "Plh selesai": tutup.count("selesai"), "perbuatan Plh": sum('"sebagai":"plh"' in x for x in s.scalars(select(r.data))),
                "dikembalikan": jenis["BerkasDikembalikan"], "kelengkapan": jenis["KelengkapanDiminta"],
                "diperpanjang": jenis["WaktuDiperpanjang"]}  # fmt: skip

    return {**h.dunia.lihat(baca), "mulai ulang": h.hidup_ulang, "hari libur nasional": len(libur),
            "hari Lebaran": sum(nama.startswith("Eid al-Fitr") for nama in libur),
            "cuti bersama tambahan": int(h.kalender_berubah is not None), "hari mati": len(h.mati),
            "kursi kosong": int(h.kursi_kosong is not None)}  # fmt: skip


def _termuat(h: Hasil) -> Iterator[str]:
    """A full run has all of it in it: what did not happen was not tried."""
    if h.penuh:
        yield from (f"putaran ini tidak memuat {apa}." for apa, banyak in termuat(h).items() if not banyak)


__all__ = ["berhenti", "luar", "periksa", "termuat"]
