"""The order of things: days, cases, restarts, and the sweeps between them; nothing here depends on a clock of the machine."""

from __future__ import annotations

import asyncio
import gc
import hashlib
import heapq
import json
import random
import tempfile
from collections import Counter
from collections.abc import Callable, Collection, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import select

from bot.application.dampak import umumkan_kosong
from bot.application.kalender import tambah_hari
from bot.application.kursi import UsulPlh, tunjuk
from bot.application.ports import ADMIN, HariKantor, Meja
from bot.application.undangan import undang
from bot.domain.kalender import Kalender, apakah_hari_kerja, buka
from bot.domain.sop import Aksi, Sop
from bot.store import models as t
from bot.store.database import SesiInstansi
from tools.simulasi.dunia import Dunia, TombolTidakAda, saat
from tools.simulasi.nasib import TITIK, Nasib, Padam
from tools.simulasi.orang import Tugas, Warga
from tools.simulasi.putaran import PutaranVirtual

TARAKAN = "dkisp-tarakan"

#: The first day: a Wednesday. With 250 working days the run crosses a year's end, both feasts and a Ramadan.
MULAI = date(2026, 7, 1)

#: How many cases of each SOP, out of 60.
PORSI = {
    "dkisp-tarakan/layanan-data-statistik-sektoral": 33,
    "diskominfo-metro/pengumpulan-pengolahan-data-statistik-sektoral": 10,
    "diskominfo-tangerang/infografis-statistik-layanan-publik": 10,
    "diskominfo-balikpapan/pengumpulan-data-statistik-sektoral": 4,
    "diskominfo-tangerang/ktda-kcda": 3,
}

#: Working days an SOP needs at most, so that a case opened so long before the end has ended by then.
PALING_LAMA = {"dkisp-tarakan/layanan-data-statistik-sektoral": 60, "diskominfo-tangerang/ktda-kcda": 240,
               "diskominfo-balikpapan/pengumpulan-data-statistik-sektoral": 60}  # fmt: skip
LAMA_LAIN = 45

#: A sweep is never later than this after what is due.
SELANG = 15.0

#: Sometimes whoever would act within this time acts at the same moment, so many at most; and so many others ask for something just then.
BERSAMA, PALING_BANYAK, BERTANYA = timedelta(minutes=45), 8, (0, 0, 0, 0, 0, 0, 1, 3)

#: So often somebody looks for a button on his phone before it counts as lost.
SABAR = 12


@dataclass(frozen=True, slots=True)
class Tembakan:
    """One rung that was told."""

    at: datetime
    instansi: str
    berkas: str
    lb: int
    kode: str
    cara: str
    jatuh_at: datetime
    tenggat_at: datetime | None


@dataclass
class Hasil:
    """What is left of a run, for the checks and for people."""

    dunia: Dunia
    warga: Warga
    benih: int
    mulai: datetime
    penuh: bool  # long enough for every case to end
    tembakan: list[Tembakan] = field(default_factory=list)
    mati: list[tuple[datetime, datetime]] = field(default_factory=list)  # when the program was down
    kalender_berubah: datetime | None = None
    hari_libur: date | None = None
    hidup_ulang: int = 0
    sapuan: int = 0
    serentak: Counter[int] = field(default_factory=Counter)  # how often so many people wrote in the same moment
    diulang: int = 0  # acts for which a chat did not show the button yet
    macet: list[str] = field(default_factory=list)  # buttons that people looked for in vain
    kursi_kosong: tuple[str, datetime, datetime] | None = None  # a post, and when nobody held it


Acara = Callable[[], Coroutine[Any, Any, None]]


class Simulasi:
    """One run: `jalan` plays it to its end."""

    def __init__(self, folder: Path, *, benih: int, hari: int, berkas: int = 60, kadar: float = 0.0) -> None:
        """`kadar`: how much goes wrong, see `Nasib`."""
        self.hari = hari
        self.acak = random.Random(f"{benih}:jalan")
        mulai = datetime.combine(MULAI, time(), UTC) - timedelta(hours=4)
        self.dunia = Dunia(folder, benih, mulai, Nasib(benih, kadar))
        self.warga = Warga(self.dunia, benih)
        self.hasil = Hasil(self.dunia, self.warga, benih, mulai, hari > max(PALING_LAMA.values()))
        self._antre: list[tuple[datetime, int, Acara, Tugas | None]] = []
        self._urut = count()
        self._rencana: set[tuple[str, int]] = set()
        self._tersebar: set[tuple[str, int]] = set()
        self._banyak = berkas
        self._kal: dict[tuple[str, int, datetime | None], Kalender] = {}
        self._terlihat: set[tuple[int, str]] = set()
        self._musim: date | None = None  # the last day on which the yearly offers were looked at
        self._gagal: Counter[tuple[str, int]] = Counter()

    # --- the calendar of a run ---------------------------------------------------------------------------------------

    def pada(self, saat: datetime, acara: Acara, tugas: Tugas | None = None) -> None:
        """Have this happen at that moment; `tugas` is the visit somebody acts on then."""
        heapq.heappush(self._antre, (saat, next(self._urut), acara, tugas))

    def kal(self, instansi: str) -> Kalender:
        """The calendar of an office as it is now, with the admin's days."""
        d = self.dunia
        kunci = (instansi, d.jam.saat.year, self.hasil.kalender_berubah)
        if kunci not in self._kal:
            self._kal[kunci] = d.di(instansi, lambda m: m.kantor.kalender(m.sekarang))
        return self._kal[kunci]

    def _hari_kerja(self) -> list[date]:
        kal, hasil, tanggal = self.kal(TARAKAN), list[date](), MULAI
        while len(hasil) < self.hari:
            if apakah_hari_kerja(kal, tanggal):
                hasil.append(tanggal)
            tanggal += timedelta(days=1)
        return hasil

    def _susun(self) -> datetime:
        """Everything that does not follow from something else; returns the end."""
        hari, r = self._hari_kerja(), self.acak
        akhir = datetime.combine(hari[-1], time(23), UTC)
        for ke, sop in enumerate(self._daftar_sop()):
            lama = PALING_LAMA.get(sop.id, LAMA_LAIN)
            tanggal = hari[r.randrange(self.hari - lama if self.hasil.penuh else max(1, self.hari // 2))]
            kal = self.kal(sop.instansi)
            if sop.pengaju == "pemohon":
                saat = datetime.combine(tanggal, time(r.randrange(6, 22), r.randrange(60)), kal.tz)
            else:
                saat = self.warga.saat_kerja(kal, datetime.combine(tanggal, time(8 + r.randrange(7), r.randrange(60)), kal.tz))
            self.pada(saat, partial(self._ajukan, sop, ke))
        for tanggal in _hari(MULAI, hari[-1]):
            self._hari_biasa(tanggal)
        for minggu in range(5, len(hari), 5):
            self.pada(datetime.combine(hari[minggu], time(r.randrange(0, 9), r.randrange(60)), UTC), self._mulai_ulang)
        if self.hari >= 100:
            self._peristiwa_besar(hari)
        return akhir

    def _daftar_sop(self) -> Iterator[Sop]:
        semua, total = self.dunia.katalog.sop, sum(PORSI.values())
        for id_, porsi in PORSI.items():
            for _ in range(max(1, round(porsi * self._banyak / total))):
                yield semua[id_]

    def _hari_biasa(self, tanggal: date) -> None:
        """The scheduler wakes at every opening; and now and then at night, on a Sunday, during Friday prayer."""
        semua = {instansi: self.kal(instansi) for instansi in sorted(self.dunia.kantor)}
        for mulai in sorted({buka(kal, tanggal) for kal in semua.values() if apakah_hari_kerja(kal, tanggal)}):
            di = [i for i, kal in semua.items() if apakah_hari_kerja(kal, tanggal) and buka(kal, tanggal) == mulai]
            self.pada(mulai + timedelta(seconds=self.acak.uniform(0, SELANG)), partial(self._pagi, di))
        iseng = self.acak.random()
        if tanggal.weekday() >= 4 or iseng < 0.2:
            jam = time(4, 10) if tanggal.weekday() == 4 else time(self.acak.randrange(24), self.acak.randrange(60))
            self.pada(datetime.combine(tanggal, jam, UTC), self._sapu)  # 04.10 UTC: 11.10 and 12.10 at the offices

    def _peristiwa_besar(self, hari: list[date]) -> None:
        """A day off the admin adds, a Plh fortnight, a day of downtime, a leave."""
        h, w = self.hasil, self.warga
        h.hari_libur = hari[len(hari) // 2]
        self.pada(datetime.combine(hari[len(hari) // 2 - 3], time(2), UTC), self._tambah_libur)
        self.pada(datetime.combine(hari[55], time(2), UTC), lambda: self._tunjuk_plh(hari[60], hari[69]))
        self.pada(datetime.combine(hari[25], time(2), UTC), self._kosongkan)
        self.pada(datetime.combine(hari[85], time(1), UTC), self._mati_sehari)
        w.libur(TARAKAN, "kabid", hari[90], 7)
        w.libur(TARAKAN, "statistisi", hari[40], 4)

    # --- what happens --------------------------------------------------------------------------------------------------

    async def jalan(self) -> Hasil:
        """Play it."""
        d = self.dunia
        if (saya := asyncio.current_task()) is not None:
            d.luar.add(saya)
        await d.mulai()
        self.warga.datang()
        akhir = self._susun()
        sapu_at = d.jatuh_berikut()
        while True:
            saat = self._antre[0][0] if self._antre else akhir
            if sapu_at is not None and (mulai := max(sapu_at, d.jam.saat) + self._terlambat()) < min(saat, akhir):
                d.jam.ke(mulai)
                await self._sapu(jatuh=True)
            elif self._antre and saat <= akhir:
                _, _, acara, tugas = heapq.heappop(self._antre)
                d.jam.ke(saat)
                await (acara() if tugas is None else self._serentak(acara, tugas))
            else:
                break
            self._rencanakan()
            sapu_at = d.jatuh_berikut()
        d.jam.ke(akhir)
        return self.hasil

    async def _serentak(self, acara: Acara, tugas: Tugas) -> None:
        """Somebody acts on a visit; now and then others do so, or ask, in the same moment: what they bring shares a COMMIT."""
        semua, sibuk = [acara()], {_meja(tugas), tugas.berkas}
        sampai = self.dunia.jam.saat + BERSAMA if self.acak.random() < 0.25 else self.dunia.jam.saat
        while self._antre and self._antre[0][0] <= sampai and len(semua) < PALING_BANYAK and (lain := self._antre[0][3]) is not None:
            milik = {_meja(lain)} if lain.cabang else {_meja(lain), lain.berkas}
            if sibuk & milik:
                break
            semua.append(heapq.heappop(self._antre)[2]())
            sibuk |= milik
        bebas = [(i, chat) for (i, kode), chat in sorted(self.warga.akun.items()) if _bangku(i, kode) not in sibuk]
        for instansi, chat in self.acak.sample(bebas, self.acak.choice(BERTANYA)):
            semua.append(self.dunia.tulis(instansi, chat, self.acak.choice(("/tugas", "/bantuan"))))
        if len(semua) == 1:
            await semua[0]
            return
        self.hasil.serentak[len(semua)] += 1
        orang = [asyncio.ensure_future(x) for x in semua]
        self.dunia.luar.update(orang)
        try:
            await asyncio.gather(*orang)
        finally:
            self.dunia.luar.difference_update(orang)

    def _terlambat(self) -> timedelta:
        return timedelta(seconds=self.acak.uniform(0.5, SELANG))

    async def _pagi(self, di: Collection[str]) -> None:
        """These offices open."""
        await self._sapu(di)
        if self._musim != (hari := self.dunia.jam.saat.date()):
            self._musim = hari
            await self.dunia.sapu_musim()

    async def _sapu(self, di: Collection[str] | None = None, *, jatuh: bool = False) -> None:
        """One wake of the scheduler, and what it told; in all offices, in some, or only where something is due."""
        d, h = self.dunia, self.hasil
        h.sapuan += 1
        sejak = d.jam.saat.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")  # it may stand in an office's own zone
        await d.sapu(di, jatuh=jatuh)
        for id_, at, instansi, berkas, lb, kode, cara, jatuh_at, tenggat in d.intip(
                "SELECT r.id, r.selesai_at, r.instansi, r.berkas_id, r.lb, r.kode, r.cara, r.jatuh_at, k.tenggat_at FROM pengingat r "
                "JOIN langkah_berkas k ON k.berkas_id = r.berkas_id AND k.lb = r.lb "
                "WHERE r.status = 'terkirim' AND r.selesai_at >= :sejak ORDER BY r.id", sejak=sejak):  # fmt: skip
            if (id_, at) not in self._terlihat:  # one of an earlier sweep of this moment
                self._terlihat.add((id_, at))
                h.tembakan.append(Tembakan(saat(at), instansi, berkas, lb, kode, cara, saat(jatuh_at), saat(tenggat) if tenggat else None))

    async def _mulai_ulang(self) -> None:
        self.hasil.hidup_ulang += 1
        d = self.dunia
        d.tutup()
        await d.mulai()
        await self._pagi(d.kantor)

    async def _mati_sehari(self) -> None:
        """Down in the middle of a day until the next one; what people sent meanwhile waits at Telegram."""
        d = self.dunia
        d.tutup()
        mulai = d.jam.saat
        d.jam.ke(mulai + timedelta(hours=25))
        self.hasil.mati.append((mulai, d.jam.saat))
        await d.mulai()
        await self._pagi(d.kantor)

    async def _tambah_libur(self) -> None:
        d, h = self.dunia, self.hasil
        assert h.hari_libur is not None
        hari = HariKantor(0, h.hari_libur, "libur", "Cuti bersama tambahan (contoh)", "Keputusan bersama (contoh)")
        admin = self.warga.orang[TARAKAN, self.warga.akun[TARAKAN, ADMIN]]
        d.di(TARAKAN, lambda m: tambah_hari(m, admin, hari))
        h.kalender_berubah = d.jam.saat
        await d.sapu()

    async def _tunjuk_plh(self, mulai: date, sampai: date) -> None:
        """The kadis names the sekretaris as Plh for two weeks to come; both ends come by themselves."""
        d, w = self.dunia, self.warga
        kadis, sekretaris = (w.orang[TARAKAN, w.akun[TARAKAN, kode]] for kode in ("kadis", "sekretaris"))
        d.di(TARAKAN, lambda m: tunjuk(m, kadis, UsulPlh("kadis", "plh", sekretaris, mulai, sampai, mewakili=kadis)))
        await d.bereskan()

    async def _kosongkan(self) -> None:
        """The statistisi leaves as soon as work waits for him; four days later somebody new opens the admin's invitation."""
        d, w = self.dunia, self.warga

        def lepas(m: Meja) -> bool:
            if not m.g.tugas_terbuka(["statistisi"]):
                return False
            for x in m.g.penugasan(m.sekarang, jabatan="statistisi"):
                m.g.akhiri_penugasan(x.id, m.sekarang)
            umumkan_kosong(m, "statistisi", "simulasi")
            return True

        saat = d.jam.saat
        if not d.di(TARAKAN, lepas):
            self.pada(w.saat_kerja(self.kal(TARAKAN), saat + timedelta(hours=1)), self._kosongkan)
            return
        await d.bereskan()
        kembali = w.saat_kerja(self.kal(TARAKAN), saat + timedelta(days=4))
        self.hasil.kursi_kosong = ("statistisi", saat, kembali)
        self.pada(kembali, self._isi_kursi)

    async def _isi_kursi(self) -> None:
        d, chat = self.dunia, 49_000
        tautan = d.di(TARAKAN, lambda m: undang(m, "statistisi", "Statistisi baru (contoh)"))
        await d.tulis(TARAKAN, chat, f"/start {tautan.token}")
        self.warga.orang[TARAKAN, chat] = d.di(TARAKAN, lambda m: str(getattr(m.g.akun(chat), "orang_id", "")))
        self.warga.akun[TARAKAN, "statistisi"] = chat

    # --- people's plans ------------------------------------------------------------------------------------------------

    def _rencanakan(self) -> None:
        """Whoever has a new visit decides when to act."""

        for baris in self.dunia.intip(
                "SELECT k.instansi, k.berkas_id, k.lb, k.aksi, k.jabatan, k.cabang, k.mulai_at, k.tenggat_at FROM langkah_berkas k "
                "JOIN berkas b ON b.id = k.berkas_id WHERE k.status = 'terbuka' AND b.status = 'berjalan' "
                "ORDER BY k.mulai_at, k.berkas_id, k.lb"):  # fmt: skip
            if (baris[1], baris[2]) in self._rencana or (baris[1], baris[2]) in self._tersebar:
                continue
            instansi, berkas, lb, aksi, jabatan, cabang, mulai, tenggat = baris
            k = Tugas(instansi, berkas, lb, Aksi(aksi), jabatan, bool(cabang), saat(mulai), saat(tenggat) if tenggat else None)
            self._rencana.add((k.berkas, k.lb))
            kal = self.kal(k.instansi)
            self.pada(self.warga.kapan(kal, k, self.dunia.jam.saat, warga=self._menunggu_warga(k)), partial(self._kerjakan, k), k)

    async def _ajukan(self, sop: Sop, ke: int, sudah: int = 0) -> None:
        """Open a case; whoever's question did not reach him because of trouble begins again later."""
        try:
            await self.warga.ajukan(sop.instansi, sop, ke)
        except TombolTidakAda as galat:
            if not self.dunia.nasib.kadar or sudah >= SABAR:
                self.hasil.macet.append(str(galat))
                return
            self.hasil.diulang += 1
            self.pada(self.dunia.jam.saat + timedelta(minutes=self.acak.uniform(10, 40)), partial(self._ajukan, sop, ke, sudah + 1))

    def _menunggu_warga(self, k: Tugas) -> bool:
        if k.instansi != TARAKAN:
            return False
        b = self.dunia.di(k.instansi, lambda m: m.g.muat(k.berkas))
        kunjungan = b.ambil(k.lb)
        return (b.ditanya is not None and b.ditanya.lb == k.lb) or (kunjungan is not None and kunjungan.diserahkan_at is not None)

    async def _kerjakan(self, k: Tugas) -> None:
        try:
            lagi = await self.warga.kerjakan(k)
        except TombolTidakAda as galat:
            # Where things go wrong his phone may not show it yet, and he looks again later; elsewhere it is a fault of ours.
            self._gagal[k.berkas, k.lb] += 1
            if not self.dunia.nasib.kadar or self._gagal[k.berkas, k.lb] > SABAR:
                self.hasil.macet.append(str(galat))
                if self._gagal[k.berkas, k.lb] > SABAR:
                    return
            self.hasil.diulang += 1
            lagi = self.warga.saat_kerja(self.kal(k.instansi), self.dunia.jam.saat + timedelta(minutes=self.acak.uniform(10, 40)))
        if lagi is not None:
            self.pada(lagi, partial(self._kerjakan, k), k)
            return
        if k.aksi in (Aksi.HIMPUN, Aksi.DISTRIBUSIKAN) and not k.cabang:
            self._tersebar.add((k.berkas, k.lb))
        self._rencana.discard((k.berkas, k.lb))


@contextmanager
def tempat() -> Iterator[Path]:
    """A folder for a run. Nothing has to survive a power cut here: memory spares the disk some ten thousand syncs."""
    memori = Path("/dev/shm")  # a folder of its own is made in it  # nosec B108
    with tempfile.TemporaryDirectory(dir=memori if memori.is_dir() else None) as folder:
        yield Path(folder)


def mainkan(simulasi: Simulasi) -> Hasil:
    """Play a run on its own clock."""
    keadaan, ambang = random.getstate(), gc.get_threshold()
    random.seed(simulasi.hasil.benih)  # the waits after trouble are drawn from the module's own
    gc.set_threshold(50_000, 20, 20)  # most of what is made dies with its transaction
    try:
        with asyncio.Runner(loop_factory=lambda: PutaranVirtual(simulasi.dunia.jam)) as runner:
            runner.get_loop().set_exception_handler(_galat_putaran)
            return runner.run(simulasi.jalan())
    finally:
        random.setstate(keadaan)
        gc.set_threshold(*ambang)


def _galat_putaran(loop: asyncio.AbstractEventLoop, konteks: dict[str, Any]) -> None:
    """Nobody asks a dead program how its tasks ended."""
    if not isinstance(konteks.get("exception"), Padam):
        loop.default_exception_handler(konteks)


def sidik(hasil: Hasil) -> str:
    """One hash over every event and every message: the same for the same seed."""
    h = hashlib.sha256()
    r, o = t.PeristiwaRow, t.OutboxRow

    def baca(s: SesiInstansi) -> None:
        for row in s.execute(select(r.berkas_id, r.urut, r.jenis, r.data, r.pada).order_by(r.berkas_id, r.urut)):
            h.update(repr(tuple(row)).encode())
        for pesan in s.execute(select(o.id, o.bot, o.chat_id, o.metode, o.dedupe, o.prioritas, o.status, o.payload).order_by(o.id)):
            h.update(json.dumps(list(pesan), sort_keys=True).encode())

    hasil.dunia.lihat(baca)
    for pesan in hasil.dunia.log:
        h.update(repr(pesan).encode())
    return h.hexdigest()


def angka(hasil: Hasil) -> dict[str, int | float | str]:
    """The figures people ask for."""

    def baca(s: SesiInstansi) -> dict[str, int | float | str]:
        status = Counter(s.scalars(select(t.BerkasRow.status)))
        k = t.LangkahBerkasRow
        tepat = [a is not None and b is not None and a <= b for a, b in s.execute(select(k.selesai_at, k.tenggat_at).where(
            k.selesai_at.is_not(None), k.tenggat_at.is_not(None), k.cabang.is_(False)))]  # fmt: skip
        return {"berkas": sum(status.values()), "berakhir": sum(status.values()) - status["berjalan"],
                "peristiwa": len(s.scalars(select(t.PeristiwaRow.urut)).all()),
                "langkah": len(tepat), "langkah terlambat (%)": round(100 * (1 - sum(tepat) / max(1, len(tepat))), 1)}  # fmt: skip

    return {**hasil.dunia.lihat(baca), "pesan": len(hasil.dunia.log), "anak tangga": len(hasil.tembakan),
            "sapuan": hasil.sapuan, "mulai ulang": hasil.hidup_ulang, "diserahkan langsung": hasil.dunia.nasib.dilalui["before_handover"],
            "COMMIT bersama": hasil.dunia.nasib.dilalui["before_shared_commit"], "orang serentak": sum(hasil.serentak.values()),
            **_gangguan(hasil)}  # fmt: skip


def _gangguan(hasil: Hasil) -> dict[str, int | float | str]:
    """What went wrong on purpose, and what came of it."""
    d = hasil.dunia
    if not d.nasib.kadar:
        return {}
    baru = Counter((p.outbox, p.versi) for p in d.log if p.metode.startswith("send"))
    return {**{nama: n for nama, n in sorted(d.nasib.terjadi.items()) if n}, "mati mendadak": sum(d.nasib.terjadi[x] for x in TITIK),
            "pesan ganda": sum(n - 1 for n in baru.values()),
            "ganda yang wajar": d.boleh_ganda + d.telegram.balasan_hilang, "dicoba lagi orang": hasil.diulang}  # fmt: skip


def _meja(k: Tugas) -> str:
    """Who acts on a visit: nobody does two things at once."""
    return _bangku(k.instansi, k.berkas if k.jabatan == "pemohon" else k.jabatan)


def _bangku(instansi: str, jabatan: str) -> str:
    """A chair; who stands in for the kadis sits on two."""
    return f"{instansi}:{'kadis' if jabatan == 'sekretaris' else jabatan}"


def _hari(mulai: date, akhir: date) -> Iterator[date]:
    while mulai <= akhir:
        yield mulai
        mulai += timedelta(days=1)


__all__ = ["Hasil", "Simulasi", "Tembakan", "angka", "mainkan", "sidik", "tempat"]
