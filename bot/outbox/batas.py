"""Telegram's pace, kept by construction: a send that would break a limit is not offered.

Pure: time is an argument, monotonic seconds. Telegram counts a call when it arrives, somewhere between our start
and its answer. So for the bot's limit a call counts from its start until a second after its end; then no delay on
the way can squeeze more calls together than Telegram takes.
"""

from __future__ import annotations

from collections import deque

#: Calls of one bot that may arrive within any second; Telegram names 30. What comes out is a little less, by the time an answer takes.
PER_BOT = 29

#: Sends to one chat: one a second, as Telegram asks, and this many at once after a rest.
LETUPAN = 3

#: Sends to one group in any minute; Telegram names 20.
PER_GRUP = 19


class _Chat:
    """What one chat may still take: `LETUPAN` tokens, one new each second; a group also a window."""

    __slots__ = ("bebas_at", "isi", "jendela", "pada")

    def __init__(self, kini: float) -> None:
        self.isi = float(LETUPAN)
        self.pada = kini
        self.jendela: deque[float] = deque()
        self.bebas_at = kini  # not before this moment

    def catat(self, kini: float, grup: bool) -> None:
        self.isi = min(LETUPAN, self.isi + kini - self.pada) - 1
        self.pada = kini
        boleh = kini + max(0.0, 1 - self.isi)
        if grup:
            self.jendela.append(kini)
            while self.jendela[0] <= kini - 60:
                self.jendela.popleft()
            if len(self.jendela) >= PER_GRUP:
                boleh = max(boleh, self.jendela[-PER_GRUP] + 60)
        self.bebas_at = max(self.bebas_at, boleh)

    def dingin(self, kini: float) -> bool:
        """Nothing left to remember."""
        penuh = self.isi + kini - self.pada >= LETUPAN
        return penuh and self.bebas_at <= kini and (not self.jendela or self.jendela[-1] <= kini - 60)


class Batas:
    """The limits of one bot. With `aktif=False` only what Telegram asked for (429) holds sends back."""

    def __init__(self, *, aktif: bool = True) -> None:
        self._aktif = aktif
        self._di_jalan = 0  # calls started and not ended
        self._berakhir: deque[float] = deque()  # when the calls of the last second ended
        self._bot_at = float("-inf")  # the whole bot is silent before this moment
        self._chat: dict[int, _Chat] = {}
        self._tertahan: dict[int, float] = {}  # chats that may not be sent to before the moment
        self._ditolak: dict[int, float] = {}  # those of them that answered 429

    def izin(self, kini: float) -> int:
        """How many sends the bot may start now, over all chats."""
        if kini < self._bot_at:
            return 0
        if not self._aktif:
            return PER_BOT
        while self._berakhir and self._berakhir[0] <= kini - 1:
            self._berakhir.popleft()
        return PER_BOT - self._di_jalan - len(self._berakhir)

    def tertahan(self, kini: float) -> set[int]:
        """The chats that must not be sent to now."""
        lewat = [chat for chat, sampai in self._tertahan.items() if sampai <= kini]
        for chat in lewat:
            del self._tertahan[chat]
            self._ditolak.pop(chat, None)
        return set(self._tertahan)

    def berikut(self, kini: float) -> float | None:
        """Seconds until something that is held back now becomes free; None when nothing is."""
        saat = [sampai for sampai in self._tertahan.values() if sampai > kini]
        if kini < self._bot_at:
            saat.append(self._bot_at)
        elif self.izin(kini) <= 0 and self._berakhir:
            saat.append(self._berakhir[0] + 1)
        return min(saat) - kini if saat else None

    def mulai(self, chat_id: int, kini: float) -> None:
        """A call to this chat starts now."""
        if not self._aktif:
            return
        self._di_jalan += 1
        if len(self._chat) > 1000:
            self._chat = {nomor: isi for nomor, isi in self._chat.items() if not isi.dingin(kini)}
        chat = self._chat.setdefault(chat_id, _Chat(kini))
        chat.catat(kini, grup=chat_id < 0)
        if chat.bebas_at > kini:
            self._tertahan[chat_id] = max(self._tertahan.get(chat_id, 0.0), chat.bebas_at)

    def berakhir(self, kini: float) -> None:
        """A call that was started has its answer, or none will come."""
        if self._aktif:
            self._di_jalan -= 1
            self._berakhir.append(kini)

    def tolak(self, chat_id: int, detik: float, kini: float) -> None:
        """Telegram answered 429 for this chat: it waits exactly `detik`.

        Telegram does not say whether the chat or the bot is meant. When a second chat is refused while the first
        still waits, it is the bot.
        """
        sampai = kini + detik
        lain = [pada for chat, pada in self._ditolak.items() if chat != chat_id and pada > kini]
        self._tertahan[chat_id] = self._ditolak[chat_id] = max(self._ditolak.get(chat_id, 0.0), sampai)
        if lain:
            self.diam(detik, kini)

    def diam(self, detik: float, kini: float) -> None:
        """The whole bot sends nothing for `detik`."""
        self._bot_at = max(self._bot_at, kini + detik)
