"""The people of the simulation: who sits where, how soon each of them acts, and what an act is in taps and texts."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial

from bot.application import pengajuan
from bot.application.ports import ADMIN, Meja
from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.decide import tujuan_kembali
from bot.domain.kalender import Kalender, buka_berikutnya, dalam_jam_kerja, tambah_waktu, waktu_kerja_antara
from bot.domain.sebar import TERSEBAR
from bot.domain.sop import Aksi, Sop
from bot.domain.waktu import Waktu
from tools.simulasi.dunia import Dunia

#: How an official works, and how often one is met.
WATAK = {"cepat": 5, "biasa": 9, "lambat": 4, "telat": 2}

#: The other offices that Balikpapan, Metro and Tangerang know.
OPD = (("dinas-kesehatan", "Dinas Kesehatan"), ("dinas-pendidikan", "Dinas Pendidikan"), ("dinas-sosial", "Dinas Sosial"))

#: Datasets of the daftar data.
DATA = ("Jumlah puskesmas", "Jumlah siswa", "Jumlah penerima bantuan", "Angka stunting", "Angka putus sekolah")

#: No work takes longer than this, however long the row may take.
TERLAMA = timedelta(hours=7.5) * 12

PANGKAL = "tugas"


@dataclass(frozen=True, slots=True)
class Tugas:
    """One open visit, as its row says."""

    instansi: str
    berkas: str
    lb: int
    aksi: Aksi
    jabatan: str
    cabang: bool
    mulai_at: datetime
    tenggat_at: datetime | None


@dataclass(slots=True)
class Kebiasaan:
    """One post's way of working."""

    watak: str
    cuti: list[tuple[date, date]] = field(default_factory=list)


class Warga:
    """Everybody who writes to the bots."""

    def __init__(self, dunia: Dunia, benih: int) -> None:
        self.dunia = dunia
        self.acak = random.Random(f"{benih}:orang")
        self.kebiasaan: dict[tuple[str, str], Kebiasaan] = {}
        self.akun: dict[tuple[str, str], int] = {}  # (office, post or citizen) -> chat of its first holder
        self.orang: dict[tuple[str, int], str] = {}  # (office, chat) -> person
        self.dikembalikan: dict[str, int] = {}
        self.ditanya: set[str] = set()
        self.diperpanjang: str | None = None  # the one case whose limit was extended
        self.hitung: dict[str, int] = {}  # what was done how often

    def datang(self) -> None:
        """Everybody is linked, once, before the first day."""
        for n, (id_, instansi) in enumerate(sorted(self.dunia.katalog.instansi.items()), 1):
            post = [j.kode for j in instansi.jabatan if j.kode != "opd"] + [ADMIN]
            if any(j.kode == "opd" for j in instansi.jabatan):
                self.dunia.di(id_, lambda m: m.g.simpan_daftar(
                    [(judul, *OPD[i % len(OPD)]) for i, judul in enumerate(DATA)]))  # fmt: skip
                post += [f"opd:{kode}" for kode, _ in OPD]
            for i, kode in enumerate(post):
                self._tautkan(id_, kode, 10_000 * n + i)
                self.kebiasaan[id_, kode] = Kebiasaan(self.acak.choices(list(WATAK), list(WATAK.values()))[0])
            kedua = post.index("analis") if "analis" in post else None
            if kedua is not None:  # two people share this post: the first to take a task has it
                self._tautkan(id_, "analis", 10_000 * n + 100 + kedua)

    def _tautkan(self, instansi: str, kode: str, chat: int) -> None:
        def jalan(m: Meja) -> str:
            orang_id = m.g.buat_orang(f"{kode} {chat} (contoh)", at=m.sekarang)
            m.g.buat_akun(chat, chat, orang_id, at=m.sekarang)
            m.g.tambah_penugasan(kode, orang_id, jenis="definitif", mulai_at=m.sekarang)
            return orang_id

        self.orang[instansi, chat] = self.dunia.di(instansi, jalan)
        self.akun.setdefault((instansi, kode), chat)

    def libur(self, instansi: str, jabatan: str, mulai: date, hari: int) -> None:
        """A leave without a stand-in."""
        self.kebiasaan[instansi, jabatan].cuti.append((mulai, mulai + timedelta(days=hari)))

    # --- when ------------------------------------------------------------------------------------------------------

    def kapan(self, kal: Kalender, k: Tugas, sekarang: datetime, *, warga: bool) -> datetime:
        """When whoever has this visit will act."""
        mulai, r = max(k.mulai_at, sekarang), self.acak
        if warga:
            saat = mulai + timedelta(hours=r.uniform(1, 60))
            lokal = saat.astimezone(kal.tz)
            return saat if 6 <= lokal.hour < 22 else saat + timedelta(hours=9)
        kebiasaan = self.kebiasaan[k.instansi, k.jabatan]
        sisa = waktu_kerja_antara(kal, mulai, k.tenggat_at) if k.tenggat_at is not None and k.tenggat_at > mulai else timedelta()
        bagian = {"biasa": (0.1, 0.8), "lambat": (0.6, 1.1), "telat": (1.0, 1.0)}
        if kebiasaan.watak == "cepat" or not sisa:
            menit = r.uniform(3, 90)
        else:
            menit = min(sisa * r.uniform(*bagian[kebiasaan.watak]), TERLAMA).total_seconds() / 60
            if kebiasaan.watak == "telat" and sisa < TERLAMA:
                menit += r.uniform(20, 1300)
        saat = self.saat_kerja(kal, tambah_waktu(kal, mulai, Waktu(max(1, round(menit)), "menit")))
        while any(a <= saat.astimezone(kal.tz).date() < b for a, b in kebiasaan.cuti):
            saat = self.saat_kerja(kal, saat + timedelta(days=1))
        return saat

    def saat_kerja(self, kal: Kalender, saat: datetime) -> datetime:
        """A moment within working hours, not to the second of the opening."""
        if dalam_jam_kerja(kal, saat):
            return saat + timedelta(seconds=self.acak.uniform(0, 40))
        return buka_berikutnya(kal, saat) + timedelta(minutes=self.acak.uniform(1, 25))

    # --- opening a case ----------------------------------------------------------------------------------------------

    async def ajukan(self, instansi: str, sop: Sop, ke: int) -> None:
        """A citizen, or the official whose post opens this SOP, goes through the questions and sends."""
        if sop.pengaju == "pemohon":
            chat = 1_000_000 + ke
            if (instansi, chat) not in self.orang:
                self.orang[instansi, chat] = self.dunia.di(instansi, partial(_warga, chat=chat))
            jabatan = None
        else:
            chat, jabatan = self.akun[instansi, sop.pengaju], sop.pengaju
        orang = self.orang[instansi, chat]
        self.dunia.di(instansi, lambda m: pengajuan.mulai(m, chat, orang, m.kantor.sop[sop.id], jabatan=jabatan))
        await self.dunia.bereskan()
        for tanya in sop.pertanyaan:
            if tanya.jenis == "pilihan":
                await self.dunia.tulis(instansi, chat, self.acak.choice(tanya.pilihan))
            elif tanya.boleh_lewati:
                await self.dunia.ketuk(instansi, chat, pengajuan.KARTU, "aju_lewati")
            else:
                await self.dunia.tulis(instansi, chat, f"Jawaban {tanya.kode} ke-{ke}")
        await self.dunia.ketuk(instansi, chat, pengajuan.KARTU, "aju_kirim")

    # --- acting on a visit -------------------------------------------------------------------------------------------

    async def kerjakan(self, k: Tugas) -> datetime | None:
        """One act; a moment is returned when the visit goes on then."""
        b, kunjungan, duduk = self._muat(k)
        if kunjungan is None or not kunjungan.terbuka or b.status != "berjalan":
            return None
        if b.ditanya is not None and b.ditanya.lb == k.lb:
            await self._jawab(k, b)
            return None
        if kunjungan.aksi is Aksi.SERAHKAN and kunjungan.diserahkan_at is not None:
            await self.dunia.ketuk(k.instansi, self._pemohon(k, b), f"terima:{b.id}", "konfirmasi")
            return None
        chat = self.acak.choice(duduk) if duduk else None
        if chat is None:  # nobody sits there; the work waits and whoever comes finds it
            d = self.dunia
            return self.saat_kerja(d.kantor[k.instansi].lingkungan.kalender(d.jam.saat), d.jam.saat + timedelta(hours=self.acak.uniform(3, 9)))
        if kunjungan.induk is not None:
            kunci = f"sebar:{b.id}:{kunjungan.induk}:{kunjungan.jabatan}"
            if kunjungan.aksi is Aksi.HIMPUN:
                await self.dunia.ketuk(k.instansi, chat, kunci, "sebar_pilih", lb=k.lb)
                await self.dunia.tulis(k.instansi, chat, f"https://data.contoh.id/{k.lb}")
            else:
                await self.dunia.ketuk(k.instansi, chat, kunci, "sebar_terima", lb=k.lb)
            return None
        return await self._utama(k, b, kunjungan, chat)

    async def _utama(self, k: Tugas, b: Berkas, kunjungan: LangkahBerkas, chat: int) -> datetime | None:
        """An act on a task card."""
        d, i, kunci = self.dunia, k.instansi, f"{PANGKAL}:{b.id}:{k.lb}"
        if d.ada_tombol(i, chat, kunci, "terima"):
            await d.ketuk(i, chat, kunci, "terima")
        if await self._menyimpang(k, b, kunjungan, chat, kunci):
            return None
        aksi = kunjungan.aksi
        if aksi is Aksi.DISPOSISI:
            await d.ketuk(i, chat, kunci, "disposisi")
            await d.ketuk(i, chat, kunci, "d_kirim")
        elif aksi is Aksi.SUSUN_SURAT:
            if not d.ada_tombol(i, chat, kunci, "selesai"):
                await d.ketuk(i, chat, kunci, "lampir")
                await d.kirim_berkas(i, chat, f"data-{b.id[:4]}-{k.lb}.csv", f"indikator,nilai\n{b.id},{k.lb}\n".encode())
            await d.ketuk(i, chat, kunci, "selesai")
        elif aksi is Aksi.KERJAKAN:
            await d.ketuk(i, chat, kunci, "hasil")
            await d.tulis(i, chat, "Selesai dikerjakan.")
            await d.ketuk(i, chat, kunci, "selesai")
        elif aksi is Aksi.TANDATANGANI:
            if not d.ada_tombol(i, chat, kunci, "tandatangani"):
                return None
            await d.ketuk(i, chat, kunci, "tandatangani")
            if not d.ada_tombol(i, chat, kunci, "ttd_ya"):  # it bore another day's date, and is rendered anew first
                await d.ketuk(i, chat, kunci, "tandatangani")
            await d.ketuk(i, chat, kunci, "ttd_ya")
        elif aksi is Aksi.ARSIPKAN:
            await d.ketuk(i, chat, kunci, "arsipkan")
            await d.tulis(i, chat, "000.8.3")
        elif aksi is Aksi.RAPAT:
            return await self._rapat(k, kunjungan, chat, kunci)
        elif aksi in TERSEBAR:
            await d.ketuk(i, chat, kunci, "sebar_mulai")
            await d.ketuk(i, chat, kunci, "sb_kirim")
        else:
            await d.ketuk(i, chat, kunci, {Aksi.PARAF: "paraf", Aksi.PERIKSA: "teruskan", Aksi.SERAHKAN: "serahkan"}[aksi])
        return None

    async def _menyimpang(self, k: Tugas, b: Berkas, kunjungan: LangkahBerkas, chat: int, kunci: str) -> bool:
        """Sometimes the case goes back, something is asked, or its limit is extended; True when that was the act."""
        d, i, sop = self.dunia, k.instansi, self.dunia.kantor[k.instansi].lingkungan.sop[b.sop]
        penilai = kunjungan.aksi in (Aksi.PARAF, Aksi.PERIKSA, Aksi.TANDATANGANI)
        if penilai and self.dikembalikan.get(b.id, 0) < 2 and tujuan_kembali(sop, kunjungan) and self.acak.random() < 0.1:
            await d.ketuk(i, chat, kunci, "kembalikan")
            await d.tulis(i, chat, "Mohon diperiksa lagi angkanya.")
            self.dikembalikan[b.id] = self.dikembalikan.get(b.id, 0) + 1
            return True
        if kunjungan.aksi is Aksi.SUSUN_SURAT and b.pemohon is not None and b.id not in self.ditanya and self.acak.random() < 0.25:
            self.ditanya.add(b.id)
            await d.ketuk(i, chat, kunci, "minta")
            await d.tulis(i, chat, "Tahun berapa yang dimaksud?")
            self.hitung["kelengkapan"] = self.hitung.get("kelengkapan", 0) + 1
            return True
        if kunjungan.aksi is Aksi.TANDATANGANI and self.diperpanjang is None and d.ada_tombol(i, chat, kunci, "perpanjang"):
            self.diperpanjang = b.id
            await d.ketuk(i, chat, kunci, "perpanjang")
            await d.tulis(i, chat, "Data dihimpun dari beberapa dinas.")
        return False

    async def _jawab(self, k: Tugas, b: Berkas) -> None:
        chat = self._pemohon(k, b)
        await self.dunia.ketuk(k.instansi, chat, f"kelengkapan:{b.id}", "jawab_mulai")
        await self.dunia.tulis(k.instansi, chat, "Yang saya maksud tahun 2025.")
        await self.dunia.ketuk(k.instansi, chat, f"kelengkapan:{b.id}", "jawab_kirim")

    async def _rapat(self, k: Tugas, kunjungan: LangkahBerkas, chat: int, kunci: str) -> datetime | None:
        """Call it for a coming working morning; after it, the minutes."""
        d, i = self.dunia, k.instansi
        kal = d.kantor[i].lingkungan.kalender(d.jam.saat)
        if kunjungan.rapat is None:
            besok = buka_berikutnya(kal, d.jam.saat + timedelta(days=1))
            mulai = max(besok, d.jam.saat) + timedelta(minutes=90)
            await d.ketuk(i, chat, kunci, "rapat_atur")
            await d.tulis(i, chat, mulai.astimezone(kal.tz).strftime("%d-%m-%Y %H.%M"))
            await d.tulis(i, chat, "Ruang rapat")
            await d.tulis(i, chat, "Pembahasan data")
            if await d.ketuk(i, chat, kunci, "rp_kirim") is not None:  # nobody is proposed: he chooses somebody
                await d.ketuk(i, chat, kunci, "rp_ubah")
                await d.ketuk(i, chat, kunci, "rp_kirim")
            return mulai + timedelta(hours=self.acak.uniform(1, 5))
        await d.ketuk(i, chat, kunci, "hadir")
        await d.ketuk(i, chat, kunci, "notulensi")
        await d.tulis(i, chat, "Data disepakati.")
        await d.ketuk(i, chat, kunci, "selesai")
        return None

    # --- small steps -------------------------------------------------------------------------------------------------

    def _muat(self, k: Tugas) -> tuple[Berkas, LangkahBerkas | None, list[int]]:
        """The case, the visit, and the chats of those who may act on it."""

        def baca(m: Meja) -> tuple[Berkas, LangkahBerkas | None, list[int]]:
            b = m.g.muat(k.berkas)
            kunjungan = b.ambil(k.lb)
            return b, kunjungan, _duduk(m, b, kunjungan) if kunjungan is not None and kunjungan.terbuka else []

        return self.dunia.di(k.instansi, baca)

    def _pemohon(self, k: Tugas, b: Berkas) -> int:
        return self.dunia.di(k.instansi, lambda m: m.g.akun_orang(str(b.pemohon))[0].chat_id)


def _duduk(m: Meja, b: Berkas, kunjungan: LangkahBerkas) -> list[int]:
    """The chats of whoever may act: the person it is bound to, or every holder who did not ask himself."""
    semua = [x.orang_id for x in m.g.penugasan(m.sekarang, jabatan=kunjungan.jabatan) if x.orang_id != b.pemohon]
    terikat = [kunjungan.orang] if kunjungan.orang in semua else semua
    return [m.g.akun_orang(x)[0].chat_id for x in terikat if x]


def _warga(m: Meja, chat: int) -> str:
    orang_id = m.g.buat_orang(f"Warga {chat} (contoh)", at=m.sekarang)
    m.g.buat_akun(chat, chat, orang_id, at=m.sekarang)
    m.g.catat_setuju(chat, m.sekarang)
    return orang_id


__all__ = ["Tugas", "Warga"]
