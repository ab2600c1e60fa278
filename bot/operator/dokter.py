"""`paraf doctor`: looks at everything a running office depends on, changes nothing, and says what to do about each thing.

It works beside a running bot, without a bot, and without Telegram.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import os
import random
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
from sqlalchemy import func, or_, select, text
from sqlalchemy.exc import SQLAlchemyError

from bot.application.jangkar import Jangkar
from bot.application.ports import ADMIN
from bot.application.ports_pipa import DitolakTelegram, HasilTelegram, Terkirim
from bot.domain.galat import Gangguan, KonfigurasiSalah
from bot.domain.instansi import Instansi
from bot.gateways import tanda_cadangan
from bot.gateways.amplop import disandikan
from bot.gateways.arsip import yatim
from bot.gateways.jam import JamNyata, JamSandbox
from bot.gateways.telegram import GerbangTelegram
from bot.letters.mesin import pilih_converter
from bot.letters.pdf import TanpaPdf
from bot.letters.ttd.bsre import PenyediaBsre
from bot.letters.ttd.huruf import HURUF_TIDAK_ADA, cari_huruf
from bot.letters.ttd.sertifikat import MASA_SERTIFIKAT, PEMBARUAN, OtoritasSertifikat
from bot.operator.cadangan import kunci_yang_ada, lokasi_sqlite, terdekat
from bot.settings import Settings, periksa
from bot.specs.konversi import sop_dari_json
from bot.specs.load import Katalog
from bot.specs.temuan import SpecTidakSah
from bot.store import models as t
from bot.store.database import SesiInstansi
from bot.store.jangkar import hitung as hitung_jangkar
from bot.store.pemeriksaan import (
    Pelanggaran,
    dalam_bacaan,
    kunci_tertutup,
    periksa_antrean,
    periksa_berkas_sqlite,
    periksa_keutuhan,
    revisi_dikenal,
    sesi_baca,
)
from bot.store.sebutan import disebut
from bot.wiring import muat_katalog

#: Telegram gets this long for each question.
TUNGGU_TELEGRAM = 6.0

#: A clock that is off by more than this spoils deadlines and one-time codes.
SELISIH_JAM = timedelta(seconds=30)

#: Bytes free on a disk below which things fail, or soon will.
DISK_HABIS, DISK_MENIPIS = 200 << 20, 2 << 30

#: Up to this many bytes of documents are all hashed; beyond that a sample is, and the rest only looked for.
HASH_SEMUA = 2 << 30
CONTOH_DOKUMEN = 500

#: A daily backup is late after the first, and its absence a fault after the second.
CADANGAN_LAMA, CADANGAN_BASI = timedelta(days=2), timedelta(days=7)

#: Findings spelled out per line; the rest is counted.
DISEBUT = 8

#: File systems that several hosts share.
SISTEM_BERKAS_JARINGAN = frozenset({
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "ceph", "fuse.ceph", "glusterfs", "fuse.glusterfs", "fuse.sshfs", "lustre",
    "gfs2", "ocfs2", "beegfs", "afs", "9p", "virtiofs", "fuse.s3fs", "fuse.juicefs", "orangefs", "gpfs",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Hasil:
    """What was looked at, whether it is well, and a sentence that says what to do when it is not."""

    apa: str
    baik: bool
    kalimat: str
    saran: bool = False  # well, but worth reading

    def ke_data(self) -> dict[str, Any]:
        """As JSON data."""
        return {"apa": self.apa, "baik": self.baik, "saran": self.saran, "kalimat": self.kalimat}


def periksa_semua(s: Settings, jangkar: Jangkar | None = None) -> list[Hasil]:
    """Every check, in the order in which one would mend things. Blocks for seconds (Telegram, LibreOffice).

    `jangkar` is a line the admin was sent on some day: what was on record then must still be there.
    """
    katalog, hasil = _setelan(s)
    hasil += asyncio.run(_luar(s))
    hasil += _terbaca("DATA_DIR", _tempat(s))
    hasil.append(_cadangan(s, datetime.now(UTC)))
    hasil += _terbaca("Basis data", _basis_data(s, katalog, asyncio.run(_saat_kantor(s)), jangkar))
    hasil.append(asyncio.run(_pdf(s)))
    hasil += _terbaca("Tanda tangan", _tanda_tangan(s))
    return hasil


def _terbaca(apa: str, bagian: Iterable[Hasil]) -> Iterator[Hasil]:
    """A part of the checks, up to a file this user may not look at."""
    try:
        yield from bagian
    except OSError as galat:
        yield Hasil(apa, False, f"{galat.filename or 'Berkas'} tidak dapat dibaca ({galat.strerror}). "
                    "Jalankan paraf doctor sebagai pengguna yang menjalankan bot.")  # fmt: skip


# --- settings and specifications -----------------------------------------------------------------------------------


def _setelan(s: Settings) -> tuple[Katalog, list[Hasil]]:
    try:
        katalog = muat_katalog(s)
        sop = Hasil("SOP", True, f"{len(katalog.sop)} SOP dari {len(katalog.instansi)} instansi terbaca.")
    except SpecTidakSah as galat:
        katalog = Katalog()
        sop = Hasil("SOP", False, f"{len(galat.temuan)} kesalahan. Jalankan paraf sop check untuk melihat semuanya.")
    masalah = [x for x in periksa(s, frozenset(katalog.instansi))
               if katalog.instansi or not x.startswith("INSTANSI: '")]  # fmt: skip
    if masalah:
        setelan = Hasil("Setelan", False, "Perbaiki di .env: " + " ".join(masalah))
    elif s.OUTBOX_LIMITS == "off":
        setelan = Hasil("Setelan", True, "Lengkap, tetapi OUTBOX_LIMITS=off hanya untuk uji beban: Telegram akan menolak kiriman. "
                        "Hapus baris itu.", saran=True)  # fmt: skip
    else:
        setelan = Hasil("Setelan", True, "Lengkap.")
    return katalog, [setelan, sop]


# --- Telegram and the clock ----------------------------------------------------------------------------------------


async def _luar(s: Settings) -> list[Hasil]:
    hasil = [await _jam(s)]
    for instansi, token in s.token_per_instansi.items():
        gerbang = GerbangTelegram(token, base=s.TELEGRAM_API_BASE)
        try:
            saya = await gerbang.panggil("getMe", {}, batas_waktu=TUNGGU_TELEGRAM)
            hasil.append(_kenal(f"Bot {instansi}", saya))
            if isinstance(saya, Terkirim):
                info = await gerbang.panggil("getWebhookInfo", {}, batas_waktu=TUNGGU_TELEGRAM)
                hasil.append(_webhook(s, f"Webhook {instansi}", gerbang.bot, info, datetime.now(UTC)))
        except ValueError:  # as yarl and aiohttp refuse an address
            hasil.append(Hasil(f"Bot {instansi}", False, "TELEGRAM_API_BASE dan token tidak membentuk alamat yang sah. Periksa .env."))
        finally:
            await gerbang.tutup()
    return hasil


def _kenal(apa: str, saya: HasilTelegram) -> Hasil:
    match saya:
        case Terkirim({"username": str(nama)}):
            return Hasil(apa, True, f"Telegram mengenal token ini sebagai @{nama}.")
        case DitolakTelegram(401 | 404):
            return Hasil(apa, False, "Telegram menolak token ini. Ambil token yang berlaku dari @BotFather, isi di .env, "
                         "lalu mulai ulang bot.")  # fmt: skip
        case _:
            return Hasil(apa, True, "Telegram tidak terjangkau dari sini, jadi token belum diperiksa. Periksa sambungan internet; "
                         "pesan tetap tersimpan dan dikirim kemudian.", saran=True)  # fmt: skip


def _webhook(s: Settings, apa: str, bot: str, info: HasilTelegram, kini: datetime) -> Hasil:
    """What Telegram has noted against what the settings want. `kini` is real time."""
    if not isinstance(info, Terkirim) or not isinstance(info.hasil, dict):
        return Hasil(apa, True, "Telegram tidak menjawab, dilewati.", saran=True)
    alamat = str(info.hasil.get("url") or "")
    mesti = f"{s.PUBLIC_URL}/telegram/{bot}" if s.webhook else ""
    menunggu = int(info.hasil.get("pending_update_count") or 0)
    if alamat != mesti:
        if not alamat:
            return Hasil(apa, True, "Belum terpasang di Telegram; paraf run memasangnya saat mulai.", saran=True)
        tuan = urlsplit(alamat).hostname or "alamat lain"
        return Hasil(apa, False, f"Telegram mengirim pesan ke {tuan}, bukan ke bot ini. Bila ada program lain yang memakai token ini, "
                     "hentikan; lalu mulai ulang paraf run.")  # fmt: skip
    gagal = info.hasil.get("last_error_date")
    if s.webhook and isinstance(gagal, int) and kini - datetime.fromtimestamp(gagal, UTC) < timedelta(hours=1):
        return Hasil(apa, False, f"Telegram gagal mengantar pesan: {info.hasil.get('last_error_message', 'tanpa alasan')}. "
                     "Periksa PUBLIC_URL, sertifikat, dan apakah paraf run berjalan.")  # fmt: skip
    cara = "terpasang" if s.webhook else "tidak dipakai (polling), sesuai setelan"
    return Hasil(apa, True, f"{cara[0].upper()}{cara[1:]}; {menunggu} pesan menunggu di Telegram.", saran=menunggu > 100)


async def _jam(s: Settings) -> Hasil:
    """This machine's clock against the Date of Telegram's answer."""
    logging.getLogger("httpx").setLevel(logging.WARNING)
    try:
        async with httpx.AsyncClient(timeout=TUNGGU_TELEGRAM) as http:
            sebelum = datetime.now(UTC)
            jawaban = await http.get(s.TELEGRAM_API_BASE)
        tengah = sebelum + (datetime.now(UTC) - sebelum) / 2
        sana = parsedate_to_datetime(jawaban.headers["Date"])
    except (httpx.HTTPError, httpx.InvalidURL, KeyError, ValueError, TypeError):
        return Hasil("Jam", True, "Telegram tidak terjangkau, jadi jam tidak dapat dibandingkan; dilewati.", saran=True)
    return _bandingkan_jam(tengah - sana)


def _bandingkan_jam(selisih: timedelta) -> Hasil:
    detik = round(selisih.total_seconds())
    if abs(selisih) > SELISIH_JAM:
        arah = "lebih cepat" if detik > 0 else "terlambat"
        return Hasil("Jam", False, f"Jam mesin ini {arah} {abs(detik)} detik dari Telegram, sehingga tenggat ikut salah. "
                     "Nyalakan penyelarasan waktu: timedatectl set-ntp true")  # fmt: skip
    return Hasil("Jam", True, "Jam mesin sesuai dengan Telegram.")


async def _saat_kantor(s: Settings) -> datetime:
    """Office time, as the sandbox has moved it."""
    if not s.CLOCK_URL:
        return JamNyata().sekarang()
    jam = JamSandbox(s.CLOCK_URL)
    try:
        await jam.mulai()
        return jam.sekarang()
    finally:
        await jam.tutup()


# --- disk ----------------------------------------------------------------------------------------------------------


def _tempat(s: Settings) -> Iterator[Hasil]:
    folder = terdekat(s.DATA_DIR)
    if not os.access(folder, os.W_OK | os.X_OK):
        yield Hasil("DATA_DIR", False, f"{folder} tidak dapat ditulisi. Beri hak tulis kepada pengguna yang menjalankan bot.")
    yield _sistem_berkas(s, folder)
    yield _ruang(folder)


def _sistem_berkas(s: Settings, folder: Path) -> Hasil:
    jenis = jenis_sistem_berkas(folder)
    if jenis not in SISTEM_BERKAS_JARINGAN:
        return Hasil("DATA_DIR", True, f"{s.DATA_DIR} di disk setempat ({jenis}): cukup untuk satu mesin.")
    try:
        basis_data = terdekat(lokasi_sqlite(s, "paraf").parent)
    except KonfigurasiSalah:
        basis_data = None
    if basis_data is not None and jenis_sistem_berkas(basis_data) in SISTEM_BERKAS_JARINGAN:
        return Hasil("DATA_DIR", False, f"{s.DATA_DIR} di sistem berkas bersama ({jenis}), dan basis data SQLite ada di sana juga: "
                     "SQLite dapat rusak di jaringan. Pindahkan DATABASE_URL ke disk setempat.")  # fmt: skip
    return Hasil("DATA_DIR", True, f"{s.DATA_DIR} di sistem berkas bersama ({jenis}): dapat dipakai beberapa mesin.")


def jenis_sistem_berkas(folder: Path, mountinfo: Path = Path("/proc/self/mountinfo")) -> str:
    """The kind of file system a folder lies on, as the kernel calls it; "tidak diketahui" where it does not say."""
    asli = folder.resolve()
    terbaik, jenis = -1, "tidak diketahui"
    try:
        baris = mountinfo.read_text().splitlines()
    except OSError:
        return jenis
    for b in baris:
        kiri, _, kanan = b.partition(" - ")
        titik = Path(kiri.split()[4].replace("\\040", " "))
        if asli.is_relative_to(titik) and len(titik.parts) >= terbaik:
            terbaik, jenis = len(titik.parts), kanan.split()[0]
    return jenis


def _ruang(folder: Path) -> Hasil:
    bebas = shutil.disk_usage(folder).free
    teks = f"{bebas / (1 << 30):.1f} GiB bebas".replace(".", ",")
    if bebas < DISK_HABIS:
        return Hasil("Ruang disk", False, f"Hanya {teks}: bot akan menolak permohonan. Kosongkan ruang sekarang.")
    if bebas < DISK_MENIPIS:
        return Hasil("Ruang disk", True, f"Tinggal {teks}. Rencanakan penambahan.", saran=True)
    return Hasil("Ruang disk", True, f"{teks}.")


def _cadangan(s: Settings, kini: datetime) -> Hasil:
    """When the last backup was taken, and whether it still lies where it was put. `kini` is real time."""
    apa, terakhir = "Cadangan", tanda_cadangan.baca(s.DATA_DIR)
    if terakhir is None:
        return Hasil(apa, True, "Belum pernah dibuat di sini. Jadwalkan paraf backup setiap hari (docs/runbook.md), simpan di mesin lain.",
                     saran=True)  # fmt: skip
    umur = kini - terakhir.pada
    lama = f"{umur.days} hari" if umur.days else f"{umur.seconds // 3600} jam"
    if umur > CADANGAN_LAMA:
        return Hasil(apa, umur < CADANGAN_BASI, f"Yang terakhir sudah {lama} lalu. Periksa jadwalnya, lalu jalankan paraf backup sekarang.",
                     saran=umur < CADANGAN_BASI)  # fmt: skip
    if not Path(terakhir.berkas).exists():
        return Hasil(apa, True, f"Dibuat {lama} lalu, tetapi {terakhir.berkas} tidak lagi di tempatnya. Pastikan salinannya ada di tempat lain.",
                     saran=True)  # fmt: skip
    kalimat = f"Dibuat {lama} lalu: {terakhir.berkas}"
    try:
        tersandi = disandikan(Path(terakhir.berkas))
    except OSError:  # taken by another user
        return Hasil(apa, True, f"{kalimat}.")
    if tersandi:
        return Hasil(apa, True, f"{kalimat}, tersandi.")
    if s.KUNCI_CADANGAN:
        return Hasil(apa, True, f"{kalimat}, belum tersandi. KUNCI_CADANGAN sudah diisi: jalankan paraf backup sekarang.", saran=True)
    return Hasil(apa, True, f"{kalimat}, tidak tersandi. Isi KUNCI_CADANGAN bila salinannya meninggalkan mesin ini.")


# --- database ------------------------------------------------------------------------------------------------------


def _basis_data(s: Settings, katalog: Katalog, sekarang: datetime, jangkar: Jangkar | None) -> Iterator[Hasil]:
    if s.postgres:
        yield from _postgres(s, katalog, sekarang, jangkar)
        return
    try:
        lokasi = lokasi_sqlite(s, "paraf doctor")
    except KonfigurasiSalah as galat:
        yield Hasil("Basis data", False, " ".join(galat.daftar))
        return
    if not lokasi.is_file() or lokasi.stat().st_size == 0:
        yield Hasil("Basis data", False, f"{lokasi} belum ada. paraf migrate atau paraf run membuatnya; bila seharusnya sudah ada, "
                    "periksa DATABASE_URL.")  # fmt: skip
        return
    try:
        with sesi_baca(lokasi) as sesi:
            if rusak := periksa_berkas_sqlite(sesi):
                yield Hasil("Basis data", False, "Berkasnya rusak. Hentikan bot, simpan salinan berkas ini, lalu pulihkan cadangan "
                            f"terakhir ke tempat kosong dengan paraf restore. {_sebut(rusak)}")  # fmt: skip
                return
            yield from _mutakhir(s, sesi, katalog, sekarang, f"{lokasi} terbaca, utuh, dan mutakhir.", jangkar)
    except SQLAlchemyError as galat:
        asal = getattr(galat, "orig", None) or type(galat).__name__
        yield Hasil("Basis data", False, f"{lokasi} tidak dapat dibaca ({asal}). Periksa hak akses dan apakah ini berkas yang benar; "
                    "bila rusak, pulihkan cadangan terakhir dengan paraf restore.")  # fmt: skip


def _postgres(s: Settings, katalog: Katalog, sekarang: datetime, jangkar: Jangkar | None) -> Iterator[Hasil]:
    def periksa_di(sesi: SesiInstansi) -> list[Hasil]:
        ceroboh = [x for x in ("fsync", "full_page_writes", "synchronous_commit") if sesi.scalar(text(f"SHOW {x}")) == "off"]
        tempat = f"{sesi.scalar(select(func.current_database()))} di PostgreSQL {sesi.scalar(text('SHOW server_version'))}"
        hasil = list(_mutakhir(s, sesi, katalog, sekarang, f"{tempat} terbaca dan mutakhir.", jangkar))
        if ceroboh:
            hasil.insert(1, Hasil("Basis data", False, f"Server memakai {', '.join(f'{x}=off' for x in ceroboh)}: keputusan yang sudah "
                                  "diakui dapat hilang saat listrik padam. Nyalakan di postgresql.conf."))  # fmt: skip
        return hasil

    try:
        yield from dalam_bacaan(s.DATABASE_URL, periksa_di)
    except Gangguan as galat:
        yield Hasil("Basis data", False, f"Tidak dapat dibaca: {galat.keterangan}. Periksa DATABASE_URL dan server PostgreSQL.")


def _mutakhir(s: Settings, sesi: SesiInstansi, katalog: Katalog, sekarang: datetime, kalimat: str,
              jangkar: Jangkar | None) -> Iterator[Hasil]:  # fmt: skip
    kini, terbaru, dikenal = revisi_dikenal(sesi.connection())
    if kini != terbaru:
        yield Hasil("Basis data", False, "Susunannya belum mutakhir. Buat cadangan, lalu jalankan paraf migrate."
                    if dikenal or kini is None else "Dibuat oleh paraf yang lebih baru. Pasang versi itu kembali.")  # fmt: skip
        return
    yield Hasil("Basis data", True, kalimat)
    yield from _isi(s, sesi, katalog, sekarang)
    if jangkar is not None:
        yield _jangkar(sesi, jangkar)


def _jangkar(sesi: SesiInstansi, jangkar: Jangkar) -> Hasil:
    """The record up to a day against the line that was sent on that day, whichever office it was sent to."""
    saat = f"{jangkar.sampai:%d-%m-%Y %H.%M} UTC"
    kini = {x: hitung_jangkar(sesi, x, jangkar.sampai) for x in sesi.scalars(select(t.BerkasRow.instansi).distinct())}
    for instansi, (banyak, hash_) in kini.items():
        if (banyak, hash_[:32]) == (jangkar.banyak, jangkar.hash):
            return Hasil("Jangkar", True, f"Cocok: {banyak} peristiwa {instansi} sampai {saat} masih seperti saat itu.")
    ada = ", ".join(f"{x}: {n}" for x, (n, _) in sorted(kini.items())) or "tidak ada"
    return Hasil("Jangkar", False, f"Tidak cocok: sampai {saat} mestinya ada {jangkar.banyak} peristiwa, kini {ada}. Ada catatan yang "
                 "diubah, dihapus, atau disisipkan sesudahnya, atau basis data ini dipulihkan dari cadangan yang lebih lama. Simpan "
                 "salinannya dan bandingkan dengan cadangan.")  # fmt: skip


def _isi(s: Settings, sesi: SesiInstansi, katalog: Katalog, sekarang: datetime) -> Iterator[Hasil]:
    nyata = datetime.now(UTC)
    yield _kunci(s, sesi)
    yield _invarian(
        "Catatan berkas", periksa_keutuhan(sesi),
        baik=lambda: f"{_hitung(sesi, t.BerkasRow)} berkas, {_hitung(sesi, t.PeristiwaRow)} peristiwa: rantai utuh, "
                     "putar ulang cocok, wewenang benar.",
        tindakan="Jangan ubah basis data. Simpan salinannya, bandingkan dengan cadangan terakhir, dan hubungi pemelihara.",
    )  # fmt: skip
    antrean = periksa_antrean(sesi, baca_sop=sop_dari_json, sekarang=sekarang, nyata=nyata)
    yield _invarian(
        "Pesan", [x for x in antrean if x.kode != "I9"],
        baik=lambda: f"{_hitung(sesi, t.OutboxRow, t.OutboxRow.status == 'antre')} menunggu dikirim, tidak ada yang tertahan.",
        tindakan="Bila paraf run sedang berhenti, jalankan; pesan yang menunggu dikirim sendiri. Bila tetap ada, hubungi pemelihara.",
    )  # fmt: skip
    yield _invarian(
        "Berkas terbuka", [x for x in antrean if x.kode == "I9"],
        baik=lambda: f"{_hitung(sesi, t.BerkasRow, t.BerkasRow.status == 'berjalan')} berjalan, masing-masing ada pemiliknya "
                     "dan ada pengingatnya.",
        tindakan="Berkas ini tidak bergerak sendiri. Hubungi pemelihara dengan nomor di atas.",
    )  # fmt: skip
    yield _insiden(sesi, nyata)
    yield from _arsip(s, sesi, nyata)
    for instansi_id in s.token_per_instansi:
        if instansi_id in katalog.instansi:
            yield _kursi(sesi, katalog, katalog.instansi[instansi_id], sekarang)
            yield _jangkauan(sesi, katalog.instansi[instansi_id], sekarang)
            yield _lambang(sesi, instansi_id)


def _lambang(sesi: SesiInstansi, instansi_id: str) -> Hasil:
    """Letters go out with a neutral placeholder until the office has sent its emblem."""
    if _hitung(sesi, t.LambangRow, t.LambangRow.instansi == instansi_id):
        return Hasil(f"Lambang {instansi_id}", True, "Terpasang.")
    return Hasil(f"Lambang {instansi_id}", True, "Kop surat masih memakai lambang pengganti. Admin mengirim lambang daerah dengan /logo, atau "
                 "pakai paraf instansi logo.", saran=True)  # fmt: skip


def _kunci(s: Settings, sesi: SesiInstansi) -> Hasil:
    """The master key: there, readable by its owner only, and the one this database was written with."""
    letak = "KUNCI_INDUK" if s.KUNCI_INDUK else str(s.DATA_DIR / "kunci-induk")
    try:
        kunci = kunci_yang_ada(s)
    except KonfigurasiSalah as galat:
        return Hasil("Kunci induk", False, " ".join(galat.daftar) + " Letakkan kembali salinan yang Anda simpan.")
    if kunci is None:
        if not _hitung(sesi, t.KunciRow):
            return Hasil("Kunci induk", True, f"Belum ada; paraf run membuatnya di {letak}. Simpan salinannya.", saran=True)
        return Hasil("Kunci induk", False, f"{letak} tidak ada, padahal basis data ini berisi data yang dikunci dengannya. "
                     "Letakkan kembali salinan yang Anda simpan sebelum menjalankan bot.")  # fmt: skip
    tertutup = kunci_tertutup(sesi, kunci)
    if tertutup:
        return Hasil("Kunci induk", False, f"{letak} bukan kunci basis data ini: {tertutup} kunci data tidak terbuka. "
                     "Letakkan kembali kunci yang lama.")  # fmt: skip
    return Hasil("Kunci induk", True, f"{letak} membuka basis data ini dan hanya terbaca pemiliknya."
                 if not s.KUNCI_INDUK else "KUNCI_INDUK membuka basis data ini.")  # fmt: skip


def _invarian(apa: str, temuan: Sequence[Pelanggaran], *, baik: Callable[[], str], tindakan: str) -> Hasil:
    if not temuan:
        return Hasil(apa, True, baik())
    return Hasil(apa, False, f"{_sebut(str(x) for x in temuan)} {tindakan}")


def _insiden(sesi: SesiInstansi, nyata: datetime) -> Hasil:
    """Dead letters and incidents; what somebody was told of already is advice, and after seven days without a new one it is history."""
    sejak = nyata - timedelta(days=7)
    mati = _hitung(sesi, t.OutboxRow, t.OutboxRow.status == "mati")
    gagal = _hitung(sesi, t.InboxRow, t.InboxRow.status == "mati")
    insiden = _hitung(sesi, t.InsidenRow)
    baru = sesi.scalars(select(t.InsidenRow).where(t.InsidenRow.pada > sejak).order_by(t.InsidenRow.pada.desc(), t.InsidenRow.id))
    nomor = [x.id for x in baru]
    segar = bool(nomor or _hitung(sesi, t.OutboxRow, t.OutboxRow.status == "mati", t.OutboxRow.terkirim_at > sejak)
                 or _hitung(sesi, t.InboxRow, t.InboxRow.status == "mati", t.InboxRow.diterima_at > sejak))  # fmt: skip
    if not (mati or gagal or insiden):
        return Hasil("Insiden", True, "Tidak ada insiden dan tidak ada pesan yang gagal.")
    kalimat = f"{insiden} insiden, {gagal} pesan masuk gagal diproses, {mati} pesan keluar tidak terkirim."
    if nomor:
        kalimat += f" Tujuh hari terakhir: {', '.join(nomor[:DISEBUT])}. Cari nomor ini di log, lalu tindak lanjuti."
    elif not segar:
        kalimat += " Tujuh hari terakhir tidak ada yang baru."
    return Hasil("Insiden", True, kalimat, saran=segar)


def _arsip(s: Settings, sesi: SesiInstansi, nyata: datetime) -> Iterator[Hasil]:
    """Every document a row names lies there with the right bytes."""
    akar = s.DATA_DIR / "dokumen"
    ukuran = {r[0]: r[1] for r in sesi.execute(select(t.DokumenRow.sha256, t.DokumenRow.ukuran))}
    hilang = [x for x in sorted(ukuran) if not _jalur(akar, x).is_file()]
    ada = sorted(ukuran.keys() - set(hilang))
    semua = sum(ukuran.values()) <= HASH_SEMUA
    dihitung = ada if semua else random.sample(ada, min(CONTOH_DOKUMEN, len(ada)))
    rusak = [x for x in dihitung if not _cocok(_jalur(akar, x))]
    if hilang or rusak:
        yield Hasil("Arsip", False, f"{len(hilang)} dokumen hilang, {len(rusak)} rusak. Ambil kembali dari cadangan ke {akar}: "
                    + _sebut(f"{x[:2]}/{x}" for x in hilang + rusak))  # fmt: skip
    else:
        cara = "semua isinya cocok" if semua else f"semua ada, {len(dihitung)} di antaranya diperiksa isinya"
        yield Hasil("Arsip", True, f"{len(ada)} dokumen, {cara}.")
    if banyak := len(yatim(s.DATA_DIR, lambda daftar: disebut(sesi, daftar), nyata)):
        yield Hasil("Arsip", True, f"{banyak} berkas lebih tua dari sehari tidak disebut catatan mana pun; tidak berbahaya, dan dibuang "
                    "sendiri setiap jam selama bot berjalan.", saran=True)  # fmt: skip


def _jalur(akar: Path, sha256: str) -> Path:
    return akar / sha256[:2] / sha256


def _cocok(jalur: Path) -> bool:
    try:
        with open(jalur, "rb") as berkas:
            return hashlib.file_digest(berkas, "sha256").hexdigest() == jalur.name
    except OSError:
        return False


def _kursi(sesi: SesiInstansi, katalog: Katalog, instansi: Instansi, sekarang: datetime) -> Hasil:
    """Posts of the procedures that nobody reachable holds; work that waits there makes it an error."""
    perlu = {b.pelaksana for sop in katalog.sop_milik(instansi.id) for langkah in sop.langkah for b in langkah.bagian}
    p, a = t.PenugasanRow, t.AkunRow
    terisi = set(sesi.scalars(
        select(p.jabatan).join(a, (a.orang_id == p.orang_id) & (a.instansi == p.instansi))
        .where(p.instansi == instansi.id, a.terjangkau, p.mulai_at <= sekarang,
               or_(p.selesai_at.is_(None), p.selesai_at > sekarang))))  # fmt: skip
    apa = f"Kursi {instansi.nama_singkat}"
    kosong = [j for j in instansi.jabatan if j.kode in perlu and j.kode not in terisi]
    nama = [j.singkat for j in kosong] + (["admin bot"] if ADMIN not in terisi else [])
    if not nama:
        return Hasil(apa, True, "Semua jabatan di SOP terisi dan terjangkau.")
    undang = f"Undang dengan: paraf pejabat undang --instansi {instansi.id} --jabatan {(kosong[0].kode if kosong else ADMIN)} --nama NAMA"
    r = t.LangkahBerkasRow
    menunggu = _hitung(sesi, r, r.instansi == instansi.id, r.status == "terbuka", r.jabatan.in_([j.kode for j in kosong]))
    if menunggu:
        return Hasil(apa, False, f"{menunggu} tugas menunggu di kursi kosong ({', '.join(nama)}), tidak ada yang melihatnya. {undang}")
    return Hasil(apa, True, f"Belum ada pemegang yang terhubung: {', '.join(nama)}. {undang}", saran=True)


def _jangkauan(sesi: SesiInstansi, instansi: Instansi, sekarang: datetime) -> Hasil:
    """Holders whom no message reaches, and links nobody has opened; work that waits for such a person makes it an error."""
    apa, p, a, u, r = f"Jangkauan {instansi.nama_singkat}", t.PenugasanRow, t.AkunRow, t.UndanganRow, t.LangkahBerkasRow
    nama = {j.kode: j.singkat for j in instansi.jabatan} | {ADMIN: "admin bot"}
    menjabat = sesi.execute(select(p.orang_id, p.jabatan).where(
        p.instansi == instansi.id, p.mulai_at <= sekarang, or_(p.selesai_at.is_(None), p.selesai_at > sekarang))
        .order_by(p.jabatan, p.id)).all()  # fmt: skip
    dikenal = select(a.orang_id, a.terjangkau).where(a.instansi == instansi.id).order_by(a.terjangkau)
    akun = {baris.orang_id: baris.terjangkau for baris in sesi.execute(dikenal)}  # of two accounts the one that works wins
    blokir = [(o, nama.get(j, j)) for o, j in menjabat if akun.get(o) is False]
    lepas = [(o, nama.get(j, j)) for o, j in menjabat if o not in akun]
    undangan = sesi.scalars(select(u.jabatan).where(
        u.instansi == instansi.id, u.jenis == "undang", u.dipakai_at.is_(None), u.dibatalkan_at.is_(None)).order_by(u.id))  # fmt: skip
    belum = sorted({nama.get(j, j) for j in undangan} - {nama.get(j, j) for _, j in menjabat})
    kalimat = []
    if blokir:
        kalimat.append(f"Memblokir bot: {_sebut(sorted({j for _, j in blokir}))}. Minta mereka membuka bot dan mengetuk Mulai.")
    if lepas:
        kalimat.append(f"Belum terhubung ke akun: {_sebut(sorted({j for _, j in lepas}))}. Kirim undangan baru: paraf pejabat undang.")
    if belum:
        kalimat.append(f"Undangan belum dibuka: {_sebut(belum)}. Ingatkan, atau undang lagi bila sudah kedaluwarsa.")
    if not kalimat:
        return Hasil(apa, True, f"{len(menjabat)} pemegang jabatan dapat dihubungi." if menjabat else "Belum ada pemegang jabatan.")
    tertahan = _hitung(sesi, r, r.instansi == instansi.id, r.status == "terbuka", r.orang_id.in_([o for o, _ in blokir + lepas]))
    if tertahan:
        kalimat.append(f"{tertahan} tugas menunggu mereka.")
    return Hasil(apa, not tertahan, " ".join(kalimat), saran=not tertahan)


def _hitung(sesi: SesiInstansi, tabel: type[Any], *syarat: Any) -> int:
    return int(sesi.scalar(select(func.count()).select_from(tabel).where(*syarat)) or 0)


def _sebut(daftar: Iterable[str]) -> str:
    semua = list(daftar)
    sisa = f" (dan {len(semua) - DISEBUT} lagi)" if len(semua) > DISEBUT else ""
    return " ".join(semua[:DISEBUT]) + sisa


# --- PDF -----------------------------------------------------------------------------------------------------------


async def _pdf(s: Settings) -> Hasil:
    """Convert one line of text, in a profile or with a server of its own, so that a running bot is not disturbed."""
    if s.PDF_ENGINE == "none":
        return Hasil("PDF", True, "PDF_ENGINE=none: surat dikirim sebagai .docx.", saran=True)
    with tempfile.TemporaryDirectory(prefix="dokter-", ignore_cleanup_errors=True) as folder:
        converter = await pilih_converter(s.PDF_ENGINE, Path(folder), slots=1)
        await asyncio.to_thread(converter.tutup)
    if isinstance(converter, TanpaPdf):
        diminta = s.PDF_ENGINE is not None
        return Hasil("PDF", not diminta, f"Surat tidak dapat dijadikan PDF ({converter.alasan}). Pasang LibreOffice Writer, "
                     "python3-uno, dan poppler-utils (make deps).", saran=not diminta)  # fmt: skip
    nama = "unoserver" if s.PDF_ENGINE == "unoserver" else "LibreOffice"
    if not converter.terisolasi:
        return Hasil("PDF", True, f"{nama} bekerja, tetapi tidak dapat dipisahkan dari jaringan (unshare): surat yang disunting di "
                     "Word dan dikirim kembali akan ditolak.", saran=True)  # fmt: skip
    return Hasil("PDF", True, f"{nama} mengubah surat uji menjadi PDF.")


# --- signing -------------------------------------------------------------------------------------------------------


def _tanda_tangan(s: Settings) -> Iterator[Hasil]:
    """The provider, its certificates, and what it asks over the network."""
    match s.SIGNING_PROVIDER:
        case "none":
            yield Hasil("Tanda tangan", True, "SIGNING_PROVIDER=none: persetujuan dicatat di dalam bot, PDF tidak ditandatangani.")
        case "local":
            yield from _sertifikat(s)
            if s.TSA_URL:
                yield _cap_waktu(s.TSA_URL)
        case "bsre":
            yield asyncio.run(_bsre(s))


def _sertifikat(s: Settings) -> Iterator[Hasil]:
    apa, folder, kini = "Sertifikat", s.DATA_DIR / "sertifikat", datetime.now(UTC)
    if cari_huruf() is None:
        yield Hasil("Stempel", False, HURUF_TIDAK_ADA)
    if not (folder / "ca.crt").is_file():
        yield Hasil(apa, True, "CA internal belum ada; paraf run atau paraf sertifikat init membuatnya.", saran=True)
        return
    try:
        kunci = kunci_yang_ada(s)
        if kunci is None:
            raise KonfigurasiSalah(["Kunci induk tidak ada, sehingga kunci CA tidak terbuka."])
        otoritas = OtoritasSertifikat(folder, kunci)
        otoritas.periksa_kunci()
        daftar, ca_habis = otoritas.daftar(), otoritas.akar().not_valid_after_utc
    except (KonfigurasiSalah, ValueError) as galat:
        yield Hasil(apa, False, (" ".join(galat.daftar) if isinstance(galat, KonfigurasiSalah) else f"Daftar di {folder} rusak.")
                    + " Pulihkan folder itu dari cadangan.")  # fmt: skip
        return
    longgar = [f.name for f in sorted(folder.iterdir()) if f.stat().st_mode & 0o077]
    if longgar:
        yield Hasil(apa, False, f"Dapat dibaca orang lain: {_sebut(longgar)}. Jalankan: chmod 600 {folder}/*")
    terakhir = {(x.orang_id, x.jabatan): x for x in daftar if x.penyedia == "local" and x.dicabut_at is None}
    segera = [f"{x.jabatan} ({x.sidik[:8]}, {x.berlaku_sampai:%d-%m-%Y})" for x in terakhir.values()
              if kini > x.berlaku_sampai - PEMBARUAN]  # fmt: skip
    dicabut = sum(x.dicabut_at is not None for x in daftar)
    if ca_habis - kini < MASA_SERTIFIKAT:
        yield Hasil(apa, False, f"CA internal berakhir {ca_habis:%d-%m-%Y}. Rencanakan penggantian bersama pemelihara.")
    elif segera:
        yield Hasil(apa, True, f"Segera berakhir, diperbarui sendiri pada tanda tangan berikutnya: {_sebut(segera)}", saran=True)
    else:
        yield Hasil(apa, True, f"CA internal sampai {ca_habis:%d-%m-%Y}; {len(terakhir)} sertifikat berlaku, {dicabut} dicabut.")
    crl = otoritas.crl_sampai()
    if crl is None:
        yield Hasil("Daftar pencabutan", False, f"{folder / 'pencabutan.crl'} tidak ada atau rusak; mulai ulang paraf run.")
    elif crl < kini:
        yield Hasil("Daftar pencabutan", True, f"Berakhir {crl:%d-%m-%Y}; ditulis baru pada pemeriksaan surat berikutnya.", saran=True)
    else:
        yield Hasil("Daftar pencabutan", True, f"Berlaku sampai {crl:%d-%m-%Y}.")


def _cap_waktu(url: str) -> Hasil:
    from bot.letters.ttd.pades import TsaGagal, minta_cap_waktu

    try:
        minta_cap_waktu(url)
    except TsaGagal:
        return Hasil("Cap waktu", False, "Penyedia cap waktu (TSA_URL) tidak menjawab dengan benar, sehingga surat tidak dapat "
                     "ditandatangani. Periksa alamatnya, atau kosongkan TSA_URL.")  # fmt: skip
    return Hasil("Cap waktu", True, "Penyedia cap waktu menjawab.")


async def _bsre(s: Settings) -> Hasil:
    apa = "BSrE"
    if any(x.startswith("BSRE_") for x in periksa(s, frozenset(), perlu_token=False)):
        return Hasil(apa, False, "Setelannya belum lengkap, lihat di atas.")
    satu = PenyediaBsre(s.BSRE_URL, s.BSRE_USER, s.bsre_password, OtoritasSertifikat(s.DATA_DIR / "sertifikat", b""))
    match await satu.periksa_sambungan():
        case "baik":
            return Hasil(apa, True, "Esign Client Service menjawab dan mengenal aplikasi ini.")
        case "ditolak":
            return Hasil(apa, False, "Esign Client Service menolak nama atau sandi aplikasi ini. Periksa BSRE_USER dan BSRE_PASSWORD.")
        case _:
            return Hasil(apa, False, "Esign Client Service tidak terjangkau. Periksa BSRE_URL, jaringan instansi, dan servernya.")
