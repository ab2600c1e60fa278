"""What the pretend Telegram remembers: bots, persons, chats, messages, taps, and the journal of calls."""

import secrets
import time
from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sandbox.buckets import Pace
from sandbox.clock import Bell, Clock
from sandbox.config import BotConfig, Config, PersonaConfig
from sandbox.errors import WrongUse, bad_request, forbidden, too_many
from sandbox.faults import Faults
from sandbox.files import FileStore

Json = dict[str, Any]

_NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
_EVENTS_KEPT = 5_000
_CALLS_KEPT = 100_000
_FIRST_GROUP_ID = -4_000_000_001


@dataclass
class Webhook:
    """Where a bot wants its updates, and how the last delivery went."""

    url: str
    secret_token: str | None
    max_connections: int
    last_error_date: int | None = None
    last_error_message: str | None = None


@dataclass
class Bot:
    """One bot account and everything Telegram keeps for it."""

    config: BotConfig
    nama: str
    next_update_id: int
    pending: list[Json] = field(default_factory=list)
    allowed: list[str] = field(default_factory=list)  # empty: Telegram's default
    webhook: Webhook | None = None
    commands: dict[str, list[Json]] = field(default_factory=dict)  # by scope and language
    description: str = ""
    short_description: str = ""
    bell: Bell = field(default_factory=Bell)
    pace: Pace = field(default_factory=Pace)
    poll: int = 0  # number of the getUpdates call that holds the line; a newer one ends it

    @property
    def id(self) -> int:
        """Return the number in front of the token."""
        return int(self.config.token.split(":")[0])

    @property
    def username(self) -> str:
        """Return the username without @."""
        return self.config.username

    def user(self) -> Json:
        """Return the bot as a User object."""
        return {"id": self.id, "is_bot": True, "first_name": self.nama, "username": self.username}

    def wants(self, kind: str) -> bool:
        """Tell whether updates of this kind are delivered under the remembered `allowed_updates`."""
        return kind in self.allowed if self.allowed else kind not in _NOT_BY_DEFAULT


@dataclass
class Message:
    """One message: its Bot API object (replaced, never changed in place) and what only the sandbox knows."""

    wire: Json
    versi: int
    dari_bot: bool
    dihapus: bool = False
    terlindung: bool = False  # protect_content

    def view(self) -> Json:
        """Return the message as the control API shows it."""
        return {**self.wire, "versi": self.versi, "dari_bot": self.dari_bot, "dihapus": self.dihapus}


@dataclass
class Chat:
    """A private chat of one person with one bot, or a group."""

    key: str
    id: int
    type: str  # private or group
    judul: str
    bots: set[int]
    personas: set[int]
    mulai: bool = False  # the person has written first, or the bot may
    diblokir: bool = False
    messages: dict[int, Message] = field(default_factory=dict)
    next_message_id: int = 1
    aksi: str = ""  # what the bot is doing, from sendChatAction

    def last(self) -> Message | None:
        """Return the newest message that still stands."""
        return next((m for m in reversed(self.messages.values()) if not m.dihapus), None)


@dataclass
class Tap:
    """A callback query that waits for its answer."""

    id: str
    bot_id: int
    persona: int
    chat: str
    at: float  # real monotonic time
    answer: Json | None = None


class World:
    """All state of one sandbox. Lives in one event loop; nothing here awaits."""

    def __init__(self, config: Config, files: FileStore) -> None:
        self.config = config
        self.files = files
        self.clock = Clock(config.mulai_jam)
        self.limits = config.limits
        self.faults = Faults()
        self.bots: dict[str, Bot] = {}
        self.personas: dict[int, PersonaConfig] = {}
        self.chats: dict[str, Chat] = {}
        self.taps: dict[str, Tap] = {}
        self.events: deque[Json] = deque(maxlen=_EVENTS_KEPT)
        self.calls: deque[Json] = deque(maxlen=_CALLS_KEPT)
        self.call_number = 0
        self.versi = 0
        self.bell = Bell()  # rings at every event
        self.closing = False
        for number, bot in enumerate(config.bots):
            self.bots[bot.token] = Bot(bot, bot.nama, next_update_id=100_000_001 + number * 1_000_000)
        for persona in config.personas:
            self.add_persona(persona)

    # Finding

    def bot(self, reference: Any = None) -> Bot:
        """Return a bot by username, id or token; the first one when none is named. Raises WrongUse."""
        if reference in (None, ""):
            return next(iter(self.bots.values()))
        wanted = str(reference).lstrip("@").lower()
        for bot in self.bots.values():
            if wanted in (bot.username.lower(), str(bot.id), bot.config.token.lower()):
                return bot
        raise WrongUse(f"Bot {reference} tidak ada.")

    def bot_by_id(self, bot_id: int) -> Bot:
        """Return the bot with this id."""
        return next(bot for bot in self.bots.values() if bot.id == bot_id)

    def persona(self, number: Any) -> PersonaConfig:
        """Return a persona by id. Raises WrongUse."""
        try:
            return self.personas[int(number)]
        except (KeyError, TypeError, ValueError):
            raise WrongUse(f"Persona {number} tidak ada.") from None

    def private_chat(self, bot: Bot, persona: PersonaConfig) -> Chat:
        """Return the chat of a person with a bot, opened when it is new."""
        key = f"{bot.id}:{persona.id}"
        if key not in self.chats:
            self.chats[key] = Chat(
                key, persona.id, "private", persona.nama, {bot.id}, {persona.id}, mulai=persona.sudah_mulai
            )
        return self.chats[key]

    def chat_for(self, bot: Bot, chat_id: int) -> Chat:
        """Return the chat a bot may write to.

        Raises:
            Refusal: chat not found, not started, blocked, or not a member.
        """
        if chat_id in self.personas:
            chat = self.private_chat(bot, self.personas[chat_id])
            if chat.diblokir:
                raise forbidden("bot was blocked by the user")
            if not chat.mulai:
                raise forbidden("bot can't initiate conversation with a user")
            return chat
        group = self.chats.get(str(chat_id))
        if group is None:
            raise bad_request("chat not found")
        if bot.id not in group.bots:
            raise forbidden("bot is not a member of the group chat")
        return group

    # Shapes

    def user(self, persona: PersonaConfig) -> Json:
        """Return a person as a User object."""
        user: Json = {"id": persona.id, "is_bot": False, "first_name": persona.nama}
        if persona.username:
            user["username"] = persona.username
        return {**user, "language_code": "id"}

    def chat_object(self, chat: Chat) -> Json:
        """Return a chat as the Chat object."""
        if chat.type != "private":
            return {
                "id": chat.id,
                "title": chat.judul,
                "type": chat.type,
                "all_members_are_administrators": True,
            }
        persona = self.personas[chat.id]
        shape: Json = {"id": chat.id, "first_name": persona.nama}
        if persona.username:
            shape["username"] = persona.username
        return {**shape, "type": "private"}

    # Changing

    def add_persona(self, persona: PersonaConfig) -> None:
        """Add a person, or change one by id; `sudah_mulai` lets every bot write first."""
        self.personas[persona.id] = persona
        if persona.sudah_mulai:
            for bot in self.bots.values():
                self.private_chat(bot, persona).mulai = True
        self.emit("persona", persona=persona.id)

    def add_group(self, judul: str) -> Chat:
        """Open an empty group under a new negative id."""
        number = (
            min([chat.id for chat in self.chats.values() if chat.id < 0], default=_FIRST_GROUP_ID + 1) - 1
        )
        chat = Chat(str(number), number, "group", judul, set(), set(), mulai=True)
        self.chats[chat.key] = chat
        return chat

    def post(self, chat: Chat, sender: Json, content: Json, **known: bool) -> Message:
        """Put a new message into a chat and show it on the page; returns it."""
        wire = {
            "message_id": chat.next_message_id,
            "from": sender,
            "chat": self.chat_object(chat),
            "date": self.clock.timestamp(),
            **content,
        }
        chat.next_message_id += 1
        chat.aksi = ""
        message = Message(wire, self.versi + 1, dari_bot=bool(sender["is_bot"]), **known)
        chat.messages[wire["message_id"]] = message
        self.emit("pesan", chat=chat.key, pesan=message.view())
        return message

    def change(self, chat: Chat, message: Message, wire: Json) -> None:
        """Replace the content of a message."""
        message.wire = wire
        self.touch(chat, message)

    def touch(self, chat: Chat, message: Message) -> None:
        """Give a changed message its new version and show it."""
        message.versi = self.versi + 1
        self.emit("pesan", chat=chat.key, pesan=message.view())

    def enqueue(self, bot: Bot, kind: str, payload: Json) -> None:
        """Queue an update for a bot, unless the bot did not ask for this kind."""
        if not bot.wants(kind):
            return
        bot.pending.append({"update_id": bot.next_update_id, kind: payload})
        bot.next_update_id += 1
        bot.bell.ring()

    def tap(self, bot: Bot, persona: int, chat: Chat) -> Tap:
        """Register a tap on a button and return it."""
        tap = Tap(str(secrets.randbits(62)), bot.id, persona, chat.key, time.monotonic())
        self.taps[tap.id] = tap
        return tap

    def spend(self, bot: Bot, chat: Chat, count: int = 1) -> None:
        """Pay for messages under Telegram's limits.

        Raises:
            Refusal: 429 with the seconds to wait.
        """
        if not self.limits:
            return
        wait = bot.pace.spend(chat.id, count, time.monotonic())
        if wait:
            raise too_many(wait)

    def emit(self, jenis: str, **details: Any) -> None:
        """Tell the page and everybody who waits that something happened."""
        self.versi += 1
        self.events.append({"versi": self.versi, "jenis": jenis, **details})
        self.bell.ring()

    def note_call(self, call: Json) -> None:
        """Write one Bot API call into the journal."""
        self.call_number += 1
        self.calls.append({"no": self.call_number, "jam": datetime.now(UTC).isoformat(), **call})

    def close(self) -> None:
        """End every long poll and stream, because the server stops."""
        self.closing = True
        self.bell.ring()
        for bot in self.bots.values():
            bot.bell.ring()
