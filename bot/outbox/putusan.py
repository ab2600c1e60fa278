"""What becomes of an outbox row after a call: the outcome and the tries go in, a decision comes out."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.application.ports_pipa import (
    Berhasil,
    ChatPindah,
    CobaLagi,
    DitolakTelegram,
    HasilTelegram,
    Hilang,
    Keputusan,
    Kiriman,
    KirimBaru,
    Mati,
    PenerimaHilang,
    Pindah,
    Terkirim,
    TidakPasti,
    TungguDulu,
)

#: The longest wait between two tries, in seconds.
JEDA_TERPANJANG = 60.0

#: So many tries with these waits take a day; then a person has to look.
PERCOBAAN_TERBANYAK = 1445

#: Telegram's words for a message that is gone already, or too old to be taken away.
TAK_DAPAT_DIHAPUS = ("message to delete not found", "message can't be deleted", "message identifier is not specified")

#: Telegram's words for a message that can no longer be edited.
TAK_DAPAT_DIUBAH = ("message to edit not found", "message can't be edited", "message_id_invalid")


def jeda(percobaan: int) -> float:
    """Seconds to wait after a failed try, `percobaan` of them before it: 1, 2, 4 ... 60."""
    return float(min(JEDA_TERPANJANG, 2 ** min(percobaan, 10)))


def putuskan(kiriman: Kiriman, hasil: HasilTelegram, *, kini: datetime) -> Keputusan | None:
    """Decide; None for a 429, which changes nothing but the pace. `kini` is real time."""
    match hasil:
        case Terkirim():
            return Berhasil(hasil.message_id)
        case TungguDulu():
            return None
        case PenerimaHilang(deskripsi):
            return Hilang(deskripsi)
        case ChatPindah(chat_id):
            return Pindah(chat_id)
        case TidakPasti(alasan):
            return _ulangi(kiriman, alasan, kini)
        case DitolakTelegram(401 | 404, deskripsi):  # the token, not this row
            return _ulangi(kiriman, deskripsi, kini)
        case DitolakTelegram(kode, deskripsi):
            kata = deskripsi.lower()
            if "message is not modified" in kata:
                return Berhasil(None)
            if kiriman.metode == "deleteMessage" and any(tanda in kata for tanda in TAK_DAPAT_DIHAPUS):
                return Berhasil(None)
            if kiriman.metode.startswith("edit") and any(tanda in kata for tanda in TAK_DAPAT_DIUBAH):
                return KirimBaru()
            return Mati(f"{kode} {deskripsi}")


def _ulangi(kiriman: Kiriman, alasan: str, kini: datetime) -> Keputusan:
    if kiriman.percobaan + 1 >= PERCOBAAN_TERBANYAK:
        return Mati(f"sehari tanpa hasil: {alasan}")
    return CobaLagi(kini + timedelta(seconds=jeda(kiriman.percobaan)), alasan)
