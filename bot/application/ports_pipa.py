"""What the rooms on the way of an update promise each other: values that travel, and ports.

`PEMBARUAN` names the update being handled, so that the unit of work of its handler can mark it done in the same
transaction. It is read in the event loop, before the work goes to the writer thread.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol, TypeAlias

# --- clocks -------------------------------------------------------------------------------------------------


class Jam(Protocol):
    """The clocks: office time for people, real time for leases and retries, monotonic time for limits."""

    def sekarang(self) -> datetime:
        """Office time, aware UTC; the sandbox may have moved it."""
        ...

    def nyata(self) -> datetime:
        """Real time, aware UTC; never moved."""
        ...

    def monoton(self) -> float:
        """Seconds that only go forward."""
        ...


# --- inbox --------------------------------------------------------------------------------------------------


@dataclass
class PembaruanAktif:
    """The update a worker is handling right now."""

    inbox_id: int
    instansi: str
    bot: str  # the bot's numeric id, as text
    update_id: int
    chat: str  # the key of its queue: chat id, else user id, else "umum"
    ditandai: bool = False  # a transaction has marked it done; True only after the commit
    galat: Exception | None = None  # what a handler raised; set by the error handler of the worker


#: The update under way in this task, if any.
PEMBARUAN: ContextVar[PembaruanAktif | None] = ContextVar("PEMBARUAN", default=None)


@dataclass(frozen=True)
class PesanMasuk:
    """One claimed row of the inbox."""

    id: int
    instansi: str
    bot: str
    update_id: int
    chat: str
    payload: str  # raw JSON
    percobaan: int  # failed tries so far that were the update's own
    diterima_at: datetime


class PintuPembaruan(Protocol):
    """Where the webhook route hands in what was delivered for one bot."""

    def cocok(self, secret: str) -> bool:
        """Compare the secret in constant time; asked before the body is read."""
        ...

    async def terima(self, badan: bytes) -> bool:
        """Commit the update; False when the body is no update. Raises Gangguan when the database is away."""
        ...


@dataclass(frozen=True)
class UlangiNanti:
    """Passing trouble, or tries left: the row waits, and with it the rest of its chat."""

    pada: datetime
    dihitung: bool = True  # a try of the update's own; passing trouble uses none of them up


@dataclass(frozen=True)
class MatikanPembaruan:
    """The row is given up: incident, a message to its sender, a word to the admin; the chat goes on."""

    alasan: str  # the kind of error, without personal data


NasibPembaruan: TypeAlias = UlangiNanti | MatikanPembaruan


class Penerimaan(Protocol):
    """Where a receiver brings updates: the inbox itself, or a worker beside it who takes up at once what he can."""

    async def terima(self, bot: str, instansi: str, updates: Sequence[Mapping[str, Any]]) -> int:
        """Keep a batch of raw updates; repeats are ignored, and so is what a chat sends while its queue is full.

        Returns when they are on disk: how many new ones wait for a worker to look.

        Raises:
            Gangguan: the database is away; nothing was kept.
        """
        ...


class InboxStore(Protocol):
    """The inbox as the receiver and the worker see it. Every method is one committed transaction.

    All methods raise `Gangguan` when the database is away; nothing was written then.
    """

    #: Whether the last `klaim` left rows that nobody holds: of chats that are busy or wait, or for want of room.
    tersisa: bool

    async def terima(self, bot: str, instansi: str, updates: Sequence[Mapping[str, Any]]) -> int:
        """Keep a batch of raw updates; repeats are ignored, and so is what a chat sends while its queue is full.

        Returns how many were new.
        """
        ...

    async def terima_klaim(
        self, bot: str, instansi: str, updates: Sequence[Mapping[str, Any]], batas: int
    ) -> tuple[int, list[PesanMasuk]]:
        """Keep a batch as `terima` does, and take up to `batas` of the new rows: of each chat of which nothing else waits, the lowest.

        Not at once with `klaim` or with itself for the same holder. Returns how many new rows nobody holds, and those taken.
        """
        ...

    async def klaim(self, batas: int, bot: Collection[str]) -> list[PesanMasuk]:
        """Take up to `batas` rows of these bots, one per chat, none of a chat that is busy or waiting."""
        ...

    async def selesai(self, inbox_id: int) -> None:
        """Mark an update done that no handler's transaction has marked. Done already is fine."""
        ...

    async def gagal(self, pesan: PesanMasuk, nasib: NasibPembaruan) -> str | None:
        """Record a failed try; returns the incident number when the row died."""
        ...

    async def tunda(self, pesan: PesanMasuk, sampai: datetime) -> None:
        """Give a claimed row back untouched: its chat was too quick. `sampai` is real time; its chat waits until then."""
        ...

    async def bebaskan(self) -> int:
        """Give back what this holder claimed and did not finish (at start and stop)."""
        ...


# --- outbox -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Kiriman:
    """One call owed to Telegram, ready to go out; for a card its wanted state at this moment."""

    id: int
    instansi: str
    chat_id: int
    metode: str  # a Bot API method
    payload: dict[str, Any]
    percobaan: int
    kartu_id: int | None = None
    versi: int = 0  # the version of the card this call shows


@dataclass(frozen=True)
class Berhasil:
    """Telegram has it; `message_id` where it is a message."""

    message_id: int | None


@dataclass(frozen=True)
class CobaLagi:
    """Not known to have arrived: try again at `pada` (real time); the chat waits behind it."""

    pada: datetime
    galat: str


@dataclass(frozen=True)
class KirimBaru:
    """The message to edit is gone: send the content as a new message, if it has any."""


@dataclass(frozen=True)
class Hilang:
    """The person blocked the bot or never started it."""

    alasan: str


@dataclass(frozen=True)
class Pindah:
    """A group became a supergroup: its waiting rows and cards move to the new chat id."""

    chat_id: int


@dataclass(frozen=True)
class Mati:
    """Telegram will never take it: dead letter and incident."""

    alasan: str  # without personal data


Keputusan: TypeAlias = Berhasil | CobaLagi | KirimBaru | Hilang | Pindah | Mati


class OutboxStore(Protocol):
    """The outbox as the dispatcher sees it."""

    async def tukar(
        self,
        bot: str,
        keputusan: Sequence[tuple[Kiriman, Keputusan]],
        *,
        kecuali: Collection[int],
        batas: int,
    ) -> list[Kiriman]:
        """In one transaction: record what became of the last calls, and hand out up to `batas` next ones.

        At most one call per chat, in the order they were queued within a chat; chats in the order of their most
        urgent row; none of the chats in `kecuali`.

        Raises:
            Gangguan: nothing was recorded and nothing handed out.
        """
        ...


class PengirimLangsung(Protocol):
    """A dispatcher of this program, to whoever has just committed what it is to send."""

    @property
    def lapang(self) -> bool:
        """Whether a call may go out without a look: nothing waits before it. Read from any thread."""
        ...

    def serahkan(self, kiriman: Kiriman) -> bool:
        """Send this call, the oldest that waits in its chat, whose row was committed a moment ago. False: it is left to a look."""
        ...


# --- Telegram -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Terkirim:
    """Telegram answered ok."""

    hasil: Any  # the `result` of the answer

    @property
    def message_id(self) -> int | None:
        """The id of the message the call made or edited, if it did."""
        hasil = self.hasil
        if isinstance(hasil, list) and hasil:
            hasil = hasil[0]
        nomor = hasil.get("message_id") if isinstance(hasil, dict) else None
        return nomor if isinstance(nomor, int) else None


@dataclass(frozen=True)
class TungguDulu:
    """429: wait exactly this long."""

    detik: float


@dataclass(frozen=True)
class PenerimaHilang:
    """403, or a chat that was never started."""

    deskripsi: str


@dataclass(frozen=True)
class ChatPindah:
    """The group has a new chat id."""

    chat_id: int


@dataclass(frozen=True)
class DitolakTelegram:
    """Telegram refuses the call; the same call will be refused again."""

    kode: int
    deskripsi: str


@dataclass(frozen=True)
class TidakPasti:
    """Timeout, network or server trouble: perhaps it arrived, perhaps not."""

    alasan: str


HasilTelegram: TypeAlias = Terkirim | TungguDulu | PenerimaHilang | ChatPindah | DitolakTelegram | TidakPasti


@dataclass(frozen=True)
class Unggahan:
    """Bytes to upload as the value of a parameter, under the name people will see."""

    isi: bytes
    nama: str


class Gerbang(Protocol):
    """One bot's line to Telegram. It never raises for what Telegram or the network does."""

    async def panggil(
        self, metode: str, payload: Mapping[str, Any], *, batas_waktu: float | None = None
    ) -> HasilTelegram:
        """Call a Bot API method; values may be `Unggahan`, also deep inside. `batas_waktu` in seconds."""
        ...

    async def jawab_callback(self, callback_id: str, teks: str | None = None, *, alert: bool = False) -> None:
        """Answer a button press directly; a lost or too-old answer is harmless and swallowed."""
        ...

    async def unduh(self, file_id: str, *, paling_banyak: int) -> bytes:
        """getFile and download.

        Raises:
            Gangguan: try again later.
            Ditolak: `berkas_terlalu_besar`, or `berkas_tidak_ada` when Telegram no longer knows the file.
        """
        ...


class ArsipBaca(Protocol):
    """Where document bytes lie, by sha256."""

    def baca(self, sha256: str) -> bytes:
        """The bytes; raises FileNotFoundError when they are not there."""
        ...


class ArsipTulis(ArsipBaca, Protocol):
    """The archive of document bytes with its way in."""

    def simpan(self, isi: bytes) -> str:
        """Keep the bytes durably and return their sha256."""
        ...


# --- downloads ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Unduhan:
    """A file Telegram has named and we do not hold yet."""

    id: str
    instansi: str
    bot: str
    file_id: str
    nama: str
    ukuran: int
    percobaan: int


class UnduhanStore(Protocol):
    """The waiting downloads. Every method is one committed transaction."""

    async def menunggu(self, batas: int, kecuali: Collection[str]) -> list[Unduhan]:
        """Up to `batas` downloads that are due, oldest first, without the ids in `kecuali`."""
        ...

    async def selesai(self, unduhan: Unduhan, sha256: str, ukuran: int) -> None:
        """The bytes lie in the archive: close the row and tell the application, together."""
        ...

    async def gagal(self, unduhan: Unduhan, alasan: str) -> None:
        """Given up: close the row and tell the application, together."""
        ...

    async def tunda(self, unduhan: Unduhan, pada: datetime, galat: str) -> None:
        """Try again at `pada` (real time)."""
        ...


#: Looks at the bytes of a file that just arrived (name, bytes) and raises a GalatParaf when they are not
#: welcome.
PemeriksaIsi: TypeAlias = Callable[[str, bytes], None]
