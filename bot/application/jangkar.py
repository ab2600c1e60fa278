"""The daily anchor: a line that goes to the office's admin, so that a record cut short or rewritten afterwards does not pass.

Who can write the database can also rewrite every chain in it. What he cannot rewrite is a message in somebody's chat.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.application.ports import ADMIN, PENGINGAT, Meja
from bot.domain.kalender import dalam_jam_kerja

#: An anchor holds what is older than this: no transaction is under way for so long.
TENANG = timedelta(minutes=5)

_BENTUK = re.compile(r"(\d{12})-(\d{1,12})-([0-9a-f]{32})")


@dataclass(frozen=True, slots=True)
class Jangkar:
    """How many events there were up to a moment of office time, and the first 128 bits of the hash over them."""

    sampai: datetime  # aware UTC, whole minutes
    banyak: int
    hash: str

    def __str__(self) -> str:
        return f"{self.sampai:%Y%m%d%H%M}-{self.banyak}-{self.hash}"


def baca_jangkar(teks: str) -> Jangkar | None:
    """An anchor as it was written down; None when it is none."""
    cocok = _BENTUK.fullmatch(teks.strip())
    if cocok is None:
        return None
    try:
        sampai = datetime.strptime(cocok[1], "%Y%m%d%H%M").replace(tzinfo=UTC)
    except ValueError:
        return None
    return Jangkar(sampai, int(cocok[2]), cocok[3])


def buat_jangkar(m: Meja) -> Jangkar:
    """The anchor of this office now."""
    sampai = (m.sekarang - TENANG).astimezone(UTC).replace(second=0, microsecond=0)
    banyak, hash_ = m.g.jangkar(sampai)
    return Jangkar(sampai, banyak, hash_[:32])


def kirim_jangkar(m: Meja) -> int:
    """Send the day's anchor to every admin, once a working day, in working hours; returns how many were sent."""
    hari = m.kantor.tanggal(m.sekarang)
    if not dalam_jam_kerja(m.kantor.kalender(m.sekarang), m.sekarang):
        return 0
    chat = [akun.chat_id for tugas in m.g.penugasan(m.sekarang, jabatan=ADMIN) for akun in m.g.akun_orang(tugas.orang_id)
            if akun.terjangkau]  # fmt: skip
    chat = [x for x in chat if not m.g.pernah(f"jangkar:{hari}:{x}")]
    if not chat:
        return 0
    jangkar = buat_jangkar(m)
    if not jangkar.banyak:
        return 0
    isi = m.kantor.penyaji.pesan("jangkar", tanggal=m.kantor.penyaji.hari_tanggal(hari), jangkar=str(jangkar))
    for x in chat:
        m.g.pesan(x, isi, dedupe=f"jangkar:{hari}:{x}", prioritas=PENGINGAT)
    return len(chat)
