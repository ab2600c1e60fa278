"""What the use cases need from the outside, as Protocols, and the plain values that cross those borders."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime, time, tzinfo
from typing import Any, Protocol, TypeVar

from bot.application.ports_ttd import Faktor
from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.instansi import ADMIN as ADMIN
from bot.domain.instansi import Instansi
from bot.domain.kalender import Kalender
from bot.domain.kursi import Penempatan
from bot.domain.peristiwa import Pelaku, Peristiwa
from bot.domain.sop import Sop

T = TypeVar("T")

#: Priorities of the outbox: own reply before new task before reminder before broadcast.
BALASAN, TUGAS, PENGINGAT, SIARAN = 0, 1, 2, 3



# --- messages ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Tombol:
    """A button as the use case sees it; the store gives it an opaque id."""

    label: str
    aksi: str = ""
    data: Mapping[str, Any] = field(default_factory=dict)
    lb: int | None = None
    isi_hash: str | None = None
    gaya: str | None = None  # success | danger | primary
    salin: str | None = None  # copies this text instead of calling back
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Isi:
    """One message: HTML text and rows of buttons."""

    teks: str
    tombol: tuple[tuple[Tombol, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class TombolTersimpan:
    """What a pressed button means."""

    id: str
    chat_id: int
    aksi: str
    data: Mapping[str, Any]
    berkas_id: str | None
    lb: int | None
    isi_hash: str | None


# --- people --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Akun:
    """A Telegram account known to the office's bot."""

    user_id: int
    chat_id: int
    orang_id: str
    terjangkau: bool
    setuju_at: datetime | None


@dataclass(frozen=True, slots=True)
class Penugasan:
    """A person in a post, now."""

    id: int
    jabatan: str
    orang_id: str
    jenis: str  # definitif | plt | plh
    mewakili: str | None = None  # of a Plh: the absent holder

    @property
    def pelaku(self) -> Pelaku:
        """The person as whoever acts for this post."""
        return Pelaku(self.orang_id, self.jabatan, self.jenis, self.mewakili)


#: Who agreed and has not said his name yet.
TANPA_NAMA = "Pemohon"


@dataclass(frozen=True, slots=True)
class Profil:
    """What a letter prints of a person."""

    nama: str
    pangkat: str = ""
    nip: str = ""
    nik: str = ""  # never printed; who the signer is at a certified provider


@dataclass(frozen=True, slots=True)
class FaktorTotp:
    """The one-time codes of a signer, in force or waiting for their first code."""

    id: int
    orang_id: str
    rahasia: str  # base32
    aktif_at: datetime | None
    langkah: int  # newest time step that was used
    salah: int  # wrong codes in a row
    kunci_sampai: datetime | None  # real time


@dataclass(frozen=True, slots=True)
class HalamanTtd:
    """A one-time page for a passphrase."""

    id: int
    orang_id: str
    chat_id: int
    surat: tuple[tuple[str, int, str], ...]  # (berkas, lb, isi_hash)
    berlaku_sampai: datetime  # real time
    dipakai_at: datetime | None


@dataclass(frozen=True, slots=True)
class Undangan:
    """An invitation as it stands."""

    id: int
    jabatan: str
    orang_id: str
    berlaku_sampai: datetime
    dipakai_at: datetime | None
    dibatalkan_at: datetime | None
    penugasan_id: int | None
    dipakai_user_id: int | None
    jenis: str = "undang"  # undang | ganti
    oleh: str | None = None  # who made it; None: the operator
    diputus_at: datetime | None = None  # of a move to another account: when a second person decided


@dataclass(frozen=True, slots=True)
class Jejak:
    """One line of the record of posts and accounts."""

    pada: datetime
    apa: str
    orang_id: str
    jabatan: str | None
    oleh: str | None  # None: the operator
    data: Mapping[str, Any]


# --- conversations -------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Dialog:
    """Where one person stands in a conversation."""

    jenis: str
    posisi: str
    data: dict[str, Any]
    diperbarui_at: datetime


@dataclass(frozen=True, slots=True)
class UnduhanBaru:
    """A file Telegram has named."""

    file_id: str
    nama: str
    mime: str
    ukuran: int


# --- reading across cases ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BarisTugas:
    """One open visit in a list."""

    berkas_id: str
    nomor: str
    sop_id: str
    lb: int
    no: int
    jabatan: str
    orang_id: str | None
    mulai_at: datetime
    tenggat_at: datetime | None
    samping: bool
    aksi: str = ""


@dataclass(frozen=True, slots=True)
class BarisNomor:
    """One letter number."""

    berkas_id: str
    nomor: str
    status: str  # dipesan | final | batal


@dataclass(frozen=True, slots=True)
class BarisBerkas:
    """One case in a list."""

    id: str
    nomor: str
    sop_id: str
    status: str
    dibuat_at: datetime


@dataclass(frozen=True, slots=True)
class KunjunganSelesai:
    """One visit that ended in a finished case."""

    no: int
    mulai_at: datetime
    selesai_at: datetime
    tepat_waktu: bool | None


@dataclass(frozen=True, slots=True)
class BarisPapan:
    """How many visits of one row are open at one post; the branches of a fan-out are in their visit."""

    sop_id: str
    no: int
    jabatan: str
    samping: bool
    banyak: int
    lewat: int
    hari_ini: int  # due today, not late yet


@dataclass(frozen=True, slots=True)
class LangkahUsai:
    """One part of a row that an official ended, in a case that may still run."""

    sop_id: str
    berkas_id: str
    no: int
    bagian: int
    mulai_at: datetime
    tenggat_at: datetime | None
    selesai_at: datetime


@dataclass(frozen=True, slots=True)
class PengingatJatuh:
    """A rung that is due."""

    id: int
    instansi: str
    berkas_id: str
    lb: int
    kode: str
    jatuh_at: datetime


@dataclass(frozen=True, slots=True)
class RungJatuh:
    """A rung of a deadline's ladder that is due, with what decides how it is told."""

    id: int
    berkas_id: str
    lb: int
    kode: str
    nomor: str
    sop_id: str
    sop_versi: str
    no: int
    jabatan: str
    orang_id: str | None
    mulai_at: datetime
    tenggat_at: datetime | None


@dataclass(frozen=True, slots=True)
class Preferensi:
    """What a person has chosen about reminders."""

    ringkasan: time | None = None  # None: the office's hour
    senyap_sampai: date | None = None  # that day included


@dataclass(frozen=True, slots=True)
class HariKantor:
    """What an admin added to the calendar: a day off, a day worked, the days of Ramadan, or the hours of every week."""

    id: int
    tanggal: date  # of the hours: when they were set
    jenis: str  # libur | masuk | ramadan | jam
    nama: str
    dasar: str  # the decree, so that people can look it up
    jam: str = ""  # of a worked day: its own hours, as "08.00-12.00"; empty: those of an ordinary day. Of a week: `str(JamKerja)`
    sampai: date | None = None  # of Ramadan: its last day

    @property
    def akhir(self) -> date:
        """The last day it is about."""
        return self.sampai or self.tanggal


@dataclass(slots=True)
class Pergeseran:
    """A change of the calendar on its way through the open cases: where it is, and what it has moved so far."""

    posisi: str | None  # id of the last case looked at; None: all were
    alasan: list[str]
    kabar: dict[str, list[list[Any]]]  # person -> [berkas, lb, case number, row, due before, due now] (ISO, or None)
    kabari_at: datetime  # real time; a further change before it is told in the same message


@dataclass(frozen=True, slots=True)
class TugasLatar:
    """Slow work a side room owes."""

    id: int
    instansi: str
    jenis: str  # draf | render | lembar | bukti | ...
    berkas_id: str  # empty: the office's own work (lambang, resume)
    data: Mapping[str, Any]
    percobaan: int


@dataclass(frozen=True, slots=True)
class NomorTercatat:
    """One number as it stands in the register."""

    id: int
    aliran: str  # "agenda", or a stream of letters
    tahun: int
    urut: int
    nomor: str
    status: str  # dipesan | final | batal | kertas
    berkas: str | None  # agenda number of the case it belongs to
    keterangan: str | None  # what a block on paper is for
    dipesan_at: datetime
    berakhir_at: datetime | None


class Gudang(Protocol):
    """The store inside one transaction of one instansi. Times are passed in; nothing here reads a clock."""

    # people
    def akun(self, user_id: int) -> Akun | None: ...
    def akun_orang(self, orang_id: str) -> Sequence[Akun]: ...
    def siapkan_pemegang(self, at: datetime, jabatan: Collection[str]) -> None:
        """Read at once who acts for these posts, for whoever asks in this transaction."""
        ...
    def akun_chat(self, chat_id: int) -> Akun | None: ...
    def buat_orang(self, nama: str, *, pangkat: str = "", nip: str = "", nik: str = "", at: datetime) -> str: ...
    def ubah_nama(self, orang_id: str, nama: str) -> None: ...
    def profil(self, orang_id: str) -> Profil: ...
    def ubah_profil(self, orang_id: str, profil: Profil) -> None: ...
    def buat_akun(self, user_id: int, chat_id: int, orang_id: str, *, at: datetime) -> Akun: ...
    def pindahkan_akun(self, user_id: int, orang_id: str) -> None: ...
    def hapus_akun(self, user_id: int) -> None:
        """The account is a stranger's from here on; what still waits to be sent there by hour is not sent."""
        ...

    # what a person may ask of his own data (`bot.application.data_diri`)
    def ada_orang(self, orang_id: str) -> bool: ...
    def orang_bernama(self, bagian: str) -> Sequence[str]:
        """Everybody whose name holds these letters, case folded; every name is decrypted for it."""
        ...

    def orang_terhapus(self, orang_id: str) -> bool:
        """Whether the person's key was destroyed."""
        ...

    def pernah_menjabat(self, orang_id: str) -> bool:
        """Whether he holds or held a post, or is the contact of another office."""
        ...

    def orang_menunggu(self, orang_id: str) -> bool:
        """Whether work on his cases, a file of his, or a message to others that names him is still on its way."""
        ...

    def salinan_orang(self, orang_id: str) -> Mapping[str, Any]:
        """Every row about him by table, decrypted, as JSON data; events and documents stand with their case."""
        ...

    def musnahkan_orang(self, orang_id: str) -> Sequence[str]:
        """Destroy his key and take his rows away; returns hashes of files that no row names any more."""
        ...

    def catat_setuju(self, user_id: int, at: datetime) -> None: ...
    def atur_terjangkau(self, chat_id: int, terjangkau: bool) -> None: ...
    def penugasan(
        self, at: datetime, *, jabatan: str | None = None, orang_id: str | None = None
    ) -> Sequence[Penugasan]:
        """Who acts for a post at a moment, or the posts a person acts for: the one place that says so (`bot.domain.kursi`)."""
        ...

    def penempatan(
        self, sesudah: datetime, *, jabatan: str | None = None, orang_id: str | None = None, sementara: bool = False
    ) -> Sequence[Penempatan]:
        """The rows as they are on record, also of the absent, that are not over at `sesudah`; only Plt and Plh on demand."""
        ...

    def pegang_penugasan(self, penugasan_id: int) -> Penempatan | None:
        """One row, held until the end of the transaction: two who change it at once follow one another."""
        ...

    def tambah_penugasan(
        self, jabatan: str, orang_id: str, *, jenis: str, mulai_at: datetime, selesai_at: datetime | None = None,
        mewakili: str | None = None, oleh: str | None = None
    ) -> int: ...
    def peralihan(self, at: datetime) -> Penempatan | None:
        """A dated beginning or end that came by `at` and was not carried out yet."""
        ...

    def catat_peralihan(self, penugasan_id: int, keadaan: str | None) -> None: ...
    def akhiri_penugasan(self, penugasan_id: int, at: datetime) -> None: ...
    def simpan_undangan(
        self, jabatan: str, orang_id: str, token_hash: str, *, berlaku_sampai: datetime, at: datetime,
        jenis: str = "undang", oleh: str | None = None
    ) -> int: ...
    def undangan_terbuka(self, kini: datetime, *, orang_id: str | None = None) -> Sequence[Undangan]:
        """Links that may still be used, and moves that wait for a second person."""
        ...

    def minta_putusan(self, undangan_id: int, *, berlaku_sampai: datetime) -> None: ...
    def putuskan_undangan(self, undangan_id: int, putusan: str, *, oleh: str, at: datetime) -> None: ...
    def coba_tautan(self, user_id: int) -> tuple[int, datetime | None]:
        """Wrong links in a row, and until when (real time) none is looked at."""
        ...

    def simpan_coba_tautan(self, user_id: int, salah: int, kunci_sampai: datetime | None) -> None: ...
    def catat_jejak(
        self, apa: str, orang_id: str, *, jabatan: str | None, oleh: str | None, at: datetime, data: Mapping[str, Any]
    ) -> None: ...
    def jejak_pejabat(self, orang_id: str | None = None) -> Sequence[Jejak]: ...
    def undangan_per_hash(self, token_hash: str) -> Undangan | None: ...
    def undangan(self, undangan_id: int) -> Undangan | None: ...
    def pakai_undangan(self, undangan_id: int, *, user_id: int, penugasan_id: int | None, at: datetime) -> None: ...
    def batalkan_undangan(self, undangan_id: int, at: datetime) -> None: ...

    # what a signer gives besides the tap
    def faktor(self, orang_id: str) -> FaktorTotp | None: ...
    def buat_faktor(self, orang_id: str, rahasia: str, *, at: datetime) -> None: ...
    def simpan_faktor(self, faktor: FaktorTotp) -> None: ...
    def cabut_faktor(self, orang_id: str, *, oleh: str, at: datetime) -> bool: ...
    def buat_halaman_ttd(
        self, token_hash: str, orang_id: str, chat_id: int, surat: Sequence[tuple[str, int, str]], *,
        berlaku_sampai: datetime, at: datetime
    ) -> None: ...
    def halaman_ttd(self, token_hash: str) -> HalamanTtd | None: ...
    def pakai_halaman_ttd(self, halaman_id: int, at: datetime) -> None: ...

    # cases
    def simpan_sop(self, sop: Sop, *, at: datetime) -> None: ...
    def sop(self, sop_id: str, versi: str) -> Sop: ...
    def muat(self, berkas_id: str) -> Berkas: ...
    def intip(self, berkas_id: str) -> Berkas: ...  # as it stands, without holding it: for what only looks
    def cari_nomor(self, nomor: str) -> str | None: ...
    def simpan(self, lama: Berkas | None, baru: Berkas, acara: Sequence[Peristiwa], *, pemilik: str) -> None: ...
    def acara(self, berkas_id: str) -> Sequence[Peristiwa]: ...
    def jangkar(self, sampai: datetime) -> tuple[int, str]: ...  # how many events up to this moment, and a hash over their chains
    def simpan_langkah(self, berkas_id: str, kunjungan: LangkahBerkas, *, tenggat_at: datetime | None) -> None: ...
    def tenggat(self, berkas_id: str) -> Mapping[int, datetime | None]: ...
    def tugas_terbuka(self, jabatan: Sequence[str]) -> Sequence[BarisTugas]: ...
    def banyak_tugas(self) -> Mapping[str, int]:
        """How many tasks are open, by post."""
        ...
    def berkas_terbuka(self, sop_id: str) -> Sequence[BarisBerkas]: ...
    def berkas_dibuat(self, sop_id: str, dari: datetime, sampai: datetime) -> Sequence[str]: ...
    def kunjungan_selesai(self, sop_id: str) -> Sequence[KunjunganSelesai]: ...
    def banyak_berjalan(self) -> Mapping[str, int]: ...
    def papan_terbuka(self, sop_id: Sequence[str], sekarang: datetime, akhir_hari: datetime) -> Sequence[BarisPapan]: ...
    def banyak_berisiko(self, sop_id: Sequence[str], batas: datetime) -> int: ...
    def berisiko(self, sop_id: Sequence[str], batas: datetime, *, lewati: int, banyak: int) -> Sequence[BarisTugas]:
        """Visits due by `batas`, the most urgent first; `tenggat_at` is that of the earliest branch, persons are left out."""
        ...
    def baca_banyak(self, berkas_id: Sequence[str]) -> Mapping[str, Berkas]:
        """Cases to look at: unlike `muat` nothing is locked, so nothing may be decided on them."""
        ...
    def langkah_usai(self, sop_id: Sequence[str], sejak: datetime) -> Sequence[LangkahUsai]: ...
    def ketepatan(self, orang_id: str, sejak: datetime) -> tuple[int, int]:
        """Of the steps with a limit that this person ended since then: in time, and all."""
        ...
    def berkas_pemohon(self, orang_id: str) -> Sequence[BarisBerkas]: ...
    def nomor_berikut(self, aliran: str, tahun: int) -> int: ...
    def catat_nomor(
        self, aliran: str, tahun: int, urut: int, nomor: str, *, status: str, berkas_id: str | None, at: datetime,
        kode: str | None = None, keterangan: str | None = None
    ) -> None: ...
    def daftar_nomor(self, tahun: int | None = None) -> Sequence[NomorTercatat]: ...
    def nomor_surat_per_kode(self, kode: str) -> BarisNomor | None: ...
    def dokumen_per_kode(self, kode: str) -> tuple[str, str] | None:
        """Case and document of what the program made and printed this code on."""
        ...
    def kode_surat(self, *, dokumen: str = "", kode: Sequence[str] = (), nomor: Sequence[str] = ()) -> Sequence[str]: ...
    def akhiri_nomor(self, aliran: str, tahun: int, urut: int, *, status: str, at: datetime) -> None: ...

    # the office's calendar
    def hari_kantor(self) -> Sequence[HariKantor]: ...
    def simpan_hari_kantor(self, hari: HariKantor, *, oleh: str, at: datetime) -> None: ...
    def cabut_hari_kantor(self, hari_id: int, *, oleh: str, at: datetime) -> bool: ...
    def pergeseran(self) -> Pergeseran | None: ...
    def simpan_pergeseran(self, pergeseran: Pergeseran | None) -> None: ...
    def kalender_dasar(self) -> str: ...
    def simpan_kalender_dasar(self, sidik: str) -> None: ...
    def berkas_berjalan(self, sesudah: str, batas: int) -> Sequence[str]: ...

    # other offices
    def daftar_opd(self) -> Sequence[tuple[str, str]]: ...
    def simpan_daftar(self, butir: Sequence[tuple[str, str, str]]) -> None: ...
    def kontak_opd(self, kode: str) -> str | None: ...
    def simpan_kontak_opd(self, kode: str, orang_id: str) -> None: ...
    def lambang(self) -> str | None: ...
    def simpan_lambang(self, sha256: str, *, at: datetime) -> None: ...
    def daftar_data(self) -> Sequence[tuple[str, str, str]]: ...

    # messages
    def kirim(
        self, chat_id: int, metode: str, payload: Mapping[str, Any], *, dedupe: str, prioritas: int,
        nanti: datetime | None = None
    ) -> None: ...
    def pesan(
        self, chat_id: int, isi: Isi, *, dedupe: str, prioritas: int, berkas_id: str | None = None,
        nanti: datetime | None = None
    ) -> None:
        """Queue a message; with `nanti` (office time) it is not sent before, and holds nothing else up meanwhile."""
        ...
    def kartu(
        self,
        chat_id: int,
        kunci: str,
        isi: Isi,
        *,
        prioritas: int,
        baru: bool = False,
        pertama: bool = False,
        berkas_id: str | None = None,
        lb: int | None = None,
        letak: Mapping[str, Any] | None = None,
        lama: Isi | None = None,
    ) -> None:
        """State what a card shows. `pertama`: what it is about was opened in this transaction, so there is none yet."""
        ...
    def tanpa_bunyi(self, ya: bool = True) -> AbstractContextManager[None]: ...  # cards that are stated within make no sound
    def hapus_pesan(self, chat_id: int, dedupe: str) -> None: ...
    def pernah(self, dedupe: str) -> bool: ...  # whether a call with this key was ever queued
    def pensiunkan(self, chat_id: int, kunci: str, isi: Isi | None = None) -> None: ...
    def pensiunkan_semua(self, kunci: str, isi: Isi) -> None: ...  # in every chat that has it
    def kartu_dari_pesan(self, chat_id: int, message_id: int) -> tuple[str | None, int | None] | None: ...
    def kunci_kartu(self, chat_id: int, message_id: int) -> str | None: ...
    def kartu_hidup(self, chat_id: int, awalan: str) -> Sequence[str]: ...
    def semua_kartu(self, chat_id: int) -> Sequence[str]: ...
    def chat_kartu(self, kunci: str) -> Sequence[int]: ...
    def letak_kartu(self, kunci: str) -> Mapping[int, Mapping[str, Any]]: ...
    def tombol(self, tombol_id: str) -> TombolTersimpan | None: ...

    # conversations and files on their way
    def dialog(self, chat_id: int) -> Dialog | None: ...
    def simpan_dialog(self, chat_id: int, orang_id: str, dialog: Dialog) -> None: ...
    def hapus_dialog(self, chat_id: int) -> None: ...
    def antre_unduhan(
        self, chat_id: int, orang_id: str, unduhan: UnduhanBaru, tujuan: Mapping[str, Any], *, at: datetime
    ) -> str: ...
    def unduhan_tertunda(self, berkas_id: str, lb: int) -> int: ...
    def gugurkan_unduhan(self, unduhan_id: str) -> None: ...

    # side rooms
    def antre_tugas(
        self, jenis: str, kunci: str, berkas_id: str, data: Mapping[str, Any], *, at: datetime,
        nanti: datetime | None = None
    ) -> None: ...
    def gugurkan_tugas(self, kunci: str) -> None: ...
    def tugas_menunggu(self, berkas_id: str) -> Sequence[str]: ...
    def tugas_pernah(self, kunci: str) -> bool: ...
    def jadwalkan(self, berkas_id: str, lb: int, kode: str, jatuh_at: datetime) -> None: ...
    def tugas_antre(self, kunci: str) -> bool: ...
    def pengingat_menunggu(self, berkas_id: str, lb: int) -> bool: ...
    def ada_jatuh(self, at: datetime) -> bool: ...  # whether anything at all waits to be reminded of
    def rung_jatuh(self, at: datetime, batas: int) -> Sequence[RungJatuh]: ...
    def lain_jatuh(self, at: datetime) -> int: ...
    def undurkan(self, at: datetime, ke: datetime) -> int: ...
    def tandai_rung(self, ids: Sequence[int], *, status: str, cara: str) -> None: ...
    def catat_naik(self, berkas_id: str, lb: int, tingkat: int, at: datetime) -> bool: ...
    def diingatkan(self, orang_id: str, jabatan: Sequence[str], sejak: datetime) -> set[tuple[str, int]]: ...
    def diringkas(self, orang_id: str, jabatan: Sequence[str], sejak: datetime) -> set[tuple[str, int]]: ...
    def senyap(self, tanggal: date) -> set[str]: ...
    def preferensi(self, orang_id: str) -> Preferensi: ...
    def simpan_preferensi(self, orang_id: str, preferensi: Preferensi) -> None: ...
    def jam_ringkasan(self) -> dict[str, time]: ...
    def buat_ringkasan(self, tanggal: date, daftar: Sequence[tuple[str, datetime]]) -> None: ...
    def ada_ringkasan(self, tanggal: date) -> bool: ...
    def ringkasan_menunggu(self, tanggal: date) -> set[str]: ...
    def ringkasan_jatuh(self, at: datetime, batas: int) -> Sequence[tuple[int, str, date]]: ...
    def akhiri_ringkasan(self, ids: Sequence[int], status: str) -> None: ...
    def undurkan_ringkasan(self, orang_id: str, tanggal: date, jatuh_at: datetime) -> None: ...
    def rung_terlalu_maju(self, sesudah: datetime, batas: int) -> Sequence[tuple[str, int]]: ...
    def tarik_rung(self, berkas_id: str, lb: int, sesudah: datetime, *, at: datetime) -> None: ...
    def bebaskan_tunggu(self, sesudah: datetime) -> None: ...
    def gugurkan_pengingat(self, berkas_id: str, lb: int, *, tangga: bool = False) -> None: ...
    def insiden(self, jenis: str, keterangan: str, *, at: datetime) -> str: ...


class Penyaji(Protocol):
    """Makes texts and keyboards; called inside the unit of work. See `bot.presenters`."""

    def pesan(self, kode: str, /, **data: Any) -> Isi: ...
    def galat(self, kode: str, data: Mapping[str, Any]) -> str: ...
    def kata(self, kode: str, /, **data: Any) -> str: ...
    def tanggal(self, tanggal: date) -> str: ...
    def hari_tanggal(self, tanggal: date) -> str: ...
    def waktu(self, saat: datetime, zona: tzinfo) -> str: ...
    def kartu_tugas(self, pandangan: Any) -> Isi: ...
    def kartu_status(self, pandangan: Any) -> Isi: ...
    def riwayat(self, pandangan: Any) -> Isi: ...
    def kartu_sebar(self, pandangan: Any) -> Isi: ...
    def daftar_tugas(
        self, baris: Sequence[Any], zona: tzinfo, *, halaman: int, banyak_halaman: int, siap_ttd: int = 0
    ) -> Isi: ...


class Acak(Protocol):
    """Randomness as a port, so that a simulation can replay it."""

    def id(self) -> str:
        """A fresh opaque id, 26 characters, sortable by nothing."""
        ...

    def token(self, bit: int = 128) -> str:
        """A URL-safe secret with at least `bit` random bits."""
        ...

    def kode(self) -> str:
        """A verification code: 80 random bits as 16 base32 characters."""
        ...


class JamKantor(Protocol):
    """Office time, aware UTC; may be moved by the sandbox or a simulation."""

    def sekarang(self) -> datetime: ...


@dataclass(frozen=True)
class Lingkungan:
    """What stays the same while an office's bot runs."""

    instansi: Instansi
    sop: Mapping[str, Sop]  # the office's procedures in force, by id
    kalender: Callable[[datetime], Kalender]  # the calendar that covers the years around a moment
    jam: JamKantor
    acak: Acak
    penyaji: Penyaji
    penyedia_ttd: str = "none"
    faktor_ttd: Faktor = "ketuk"  # what a signer gives besides the first tap
    catatan_kaki: str = ""  # of letters, from the provider
    alamat_ttd: str = ""  # PUBLIC_URL/ttd, where a passphrase is given; or empty
    contoh: bool = False  # every document carries CONTOH across the page
    nama_bot: str = ""  # username, for deep links
    tautan_verifikasi: str = ""  # PUBLIC_URL/v, or empty

    def tanggal(self, saat: datetime) -> date:
        """The date at the office."""
        return saat.astimezone(self.kalender(saat).tz).date()


@dataclass(frozen=True)
class Meja:
    """The desk at which one update is handled: the store in its transaction, the office around it, the moment."""

    g: Gudang
    kantor: Lingkungan
    sekarang: datetime  # office time
    nyata: datetime  # real time, for what must not be moved: one-time codes
    update: str  # unique per update; dedupe keys of replies begin with it
    _nomor: list[int] = field(default_factory=lambda: [0])

    def dedupe(self) -> str:
        """A key that is the same when the same update is handled again."""
        self._nomor[0] += 1
        return f"u:{self.update}:{self._nomor[0]}"


class TugasStore(Protocol):
    """The slow work that is owed. `dalam` runs a function at the desk of the task's office, in one transaction."""

    async def ambil(self, batas: int, kecuali: Sequence[int]) -> Sequence[TugasLatar]: ...
    async def dalam(self, tugas: TugasLatar, fn: Callable[[Meja], T], *, tutup: bool) -> T: ...
    async def mulai(self, tugas: TugasLatar) -> bool:
        """Commit that this work begins now; False when it was begun before, by whoever did not live to end it."""
        ...
    async def tunda(self, tugas: TugasLatar, galat: str, pada: datetime) -> None: ...
    async def menyerah(self, tugas: TugasLatar, galat: str) -> None: ...
