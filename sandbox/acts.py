"""What persons do: write, send files, tap, edit, block, open a group. Each act becomes the updates bots get."""

import re
import time
import zlib
from dataclasses import replace
from typing import Any

from sandbox.config import PersonaConfig
from sandbox.entities import utf16_length, with_found
from sandbox.errors import WrongUse
from sandbox.files import image_size
from sandbox.methods import CAPTION_LIMIT, TEXT_LIMIT, copied_content, without_reply
from sandbox.params import Upload
from sandbox.world import Bot, Chat, Json, Message, Tap, World

_STICKER = b"RIFF\x00\x00\x00\x00WEBP"
_MAX_ALBUM = 10


def send_text(
    world: World, chat: Chat, persona: PersonaConfig, text: str, reply_to: int | None = None
) -> Message:
    """Write a text; commands and links in it become entities."""
    text = text.strip()
    if not text:
        raise WrongUse("Teks kosong.")
    if utf16_length(text) > TEXT_LIMIT:
        raise WrongUse(f"Teks terlalu panjang: paling banyak {TEXT_LIMIT} huruf.")
    return _say(world, chat, persona, _with_entities("text", text) | _reply(chat, reply_to))


def send_files(
    world: World,
    chat: Chat,
    persona: PersonaConfig,
    uploads: list[Upload],
    *,
    caption: str = "",
    as_photo: bool = False,
    reply_to: int | None = None,
) -> list[Message]:
    """Send one file, or several as an album; the caption goes with the first."""
    if len(uploads) > _MAX_ALBUM:
        raise WrongUse(f"Paling banyak {_MAX_ALBUM} berkas sekali kirim.")
    if utf16_length(caption) > CAPTION_LIMIT:
        raise WrongUse(f"Keterangan terlalu panjang: paling banyak {CAPTION_LIMIT} huruf.")
    if as_photo and not all(image_size(upload.content) for upload in uploads):
        raise WrongUse("Yang dikirim sebagai foto harus gambar.")
    album: Json = {"media_group_id": str(time.time_ns())} if len(uploads) > 1 else {}
    kind = "photo" if as_photo else "document"
    messages = []
    for number, upload in enumerate(uploads):
        stored = world.files.put(upload.content, upload.name, upload.mime, kind, tuple(chat.bots))
        content: Json = {"photo": stored.photo()} if as_photo else {"document": stored.document()}
        content |= album
        if number == 0:
            content |= _with_entities("caption", caption.strip()) | _reply(chat, reply_to)
        messages.append(_say(world, chat, persona, content))
    return messages


def send_sticker(world: World, chat: Chat, persona: PersonaConfig, emoji: str) -> Message:
    """Send a sticker that stands for an emoji."""
    stored = world.files.put(_STICKER, "sticker.webp", "image/webp", "sticker", tuple(chat.bots))
    sticker = {
        "width": 512,
        "height": 512,
        "emoji": emoji,
        "is_animated": False,
        "is_video": False,
        "type": "regular",
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": stored.size,
    }
    return _say(world, chat, persona, {"sticker": sticker})


def send_contact(world: World, chat: Chat, persona: PersonaConfig, contact: Json) -> Message:
    """Send a contact; without `user_id` it is somebody who is not on Telegram."""
    if not contact.get("phone_number") or not contact.get("first_name"):
        raise WrongUse("Kontak perlu phone_number dan first_name.")
    return _say(world, chat, persona, {"contact": contact})


def forward(world: World, chat: Chat, persona: PersonaConfig, source: Chat, message_id: int) -> Message:
    """Forward a message of one chat into another."""
    message = standing_message(source, message_id)
    if message.terlindung:
        raise WrongUse("Pesan ini dilindungi: tidak dapat diteruskan.")
    content = copied_content(message.wire)
    if not content:
        raise WrongUse("Pesan ini tidak dapat diteruskan.")
    _let_see(world, content, chat)
    origin = {"type": "user", "sender_user": message.wire["from"], "date": message.wire["date"]}
    return _say(world, chat, persona, content | {"forward_origin": origin})


def edit_text(world: World, chat: Chat, persona: PersonaConfig, message_id: int, text: str) -> Message:
    """Change the text or the caption of an own message."""
    message = standing_message(chat, message_id)
    if message.wire["from"]["id"] != persona.id:
        raise WrongUse("Hanya pesan sendiri yang dapat disunting.")
    name = "text" if "text" in message.wire else "caption"
    if name == "text" and not text.strip():
        raise WrongUse("Teks kosong.")
    replaced = (name, "entities" if name == "text" else "caption_entities")
    kept = {key: value for key, value in message.wire.items() if key not in replaced}
    wire = kept | _with_entities(name, text.strip()) | {"edit_date": world.clock.timestamp()}
    world.change(chat, message, wire)
    _deliver(world, chat, "edited_message", wire)
    return message


def tap(world: World, chat: Chat, persona: PersonaConfig, message_id: int, data: str) -> tuple[Tap, bool]:
    """Tap a button, or send callback data that is on no button: a changed client can do that.

    Returns:
        the tap, and whether the data is on a button of the message.
    """
    message = standing_message(chat, message_id)
    bot = next(
        (world.bot_by_id(number) for number in chat.bots if number == message.wire["from"]["id"]), None
    )
    if bot is None:
        raise WrongUse("Tombol hanya ada pada pesan bot.")
    rows = message.wire.get("reply_markup", {}).get("inline_keyboard", [])
    on_button = any(button.get("callback_data") == data for row in rows for button in row)
    registered = world.tap(bot, persona.id, chat)
    query = {
        "id": registered.id,
        "from": world.user(persona),
        "message": message.wire,
        "chat_instance": str(zlib.crc32(chat.key.encode())),
        "data": data,
    }
    world.enqueue(bot, "callback_query", query)
    return registered, on_button


def block(world: World, chat: Chat, persona: PersonaConfig, blocked: bool) -> None:
    """Block a bot, or let it write again."""
    if chat.type != "private":
        raise WrongUse("Hanya bot di chat pribadi yang dapat diblokir.")
    if chat.diblokir == blocked:
        return
    chat.diblokir = blocked
    bot = world.bot_by_id(next(iter(chat.bots)))
    member = {"status": "member", "user": bot.user()}
    kicked = {"status": "kicked", "user": bot.user(), "until_date": 0}
    old, new = (member, kicked) if blocked else (kicked, member)
    _member_update(world, chat, bot, persona, old, new)
    world.emit("chat", chat=chat.key)


def open_group(world: World, judul: str, members: list[PersonaConfig], bots: list[Bot]) -> Chat:
    """Open a group; the first member is the one who adds the bots."""
    if not judul.strip() or not members:
        raise WrongUse("Grup perlu judul dan sedikitnya satu anggota.")
    chat = world.add_group(judul.strip())
    chat.bots = {bot.id for bot in bots}
    chat.personas = {persona.id for persona in members}
    for bot in bots:
        left = {"status": "left", "user": bot.user()}
        _member_update(world, chat, bot, members[0], left, {"status": "member", "user": bot.user()})
    _say(world, chat, members[0], {"group_chat_created": True})
    return chat


def standing_message(chat: Chat, message_id: int) -> Message:
    """Return a message that has not been deleted. Raises WrongUse."""
    message = chat.messages.get(message_id)
    if message is None or message.dihapus:
        raise WrongUse(f"Pesan {message_id} tidak ada di chat ini.")
    return message


def _say(world: World, chat: Chat, persona: PersonaConfig, content: Json) -> Message:
    if chat.diblokir:
        raise WrongUse("Bot ini sedang diblokir. Buka blokirnya dulu.")
    if persona.id not in chat.personas:
        raise WrongUse(f"{persona.nama} bukan anggota chat ini.")
    chat.mulai = True
    message = world.post(chat, world.user(persona), content)
    _deliver(world, chat, "message", message.wire)
    return message


def _deliver(world: World, chat: Chat, kind: str, wire: Json) -> None:
    for bot in world.bots.values():
        if bot.id in chat.bots and (chat.type == "private" or _sees(bot, wire)):
            world.enqueue(bot, kind, wire)


def _sees(bot: Bot, wire: Json) -> bool:
    """Tell whether a bot sees a group message: with privacy mode on, only what concerns it."""
    if bot.config.baca_semua_grup or not copied_content(wire):
        return True
    if wire.get("reply_to_message", {}).get("from", {}).get("id") == bot.id:
        return True
    text = str(wire.get("text") or wire.get("caption") or "")
    command = re.match(r"/\w+(?:@(\w+))?", text)
    if command:
        return command.group(1) is None or command.group(1).lower() == bot.username.lower()
    return f"@{bot.username}".lower() in text.lower()


def _member_update(world: World, chat: Chat, bot: Bot, persona: PersonaConfig, old: Json, new: Json) -> None:
    update: dict[str, Any] = {
        "chat": world.chat_object(chat),
        "from": world.user(persona),
        "date": world.clock.timestamp(),
        "old_chat_member": old,
        "new_chat_member": new,
    }
    world.enqueue(bot, "my_chat_member", update)


def _with_entities(name: str, text: str) -> Json:
    if not text:
        return {}
    entities = with_found(text, [])
    return (
        {name: text, ("entities" if name == "text" else "caption_entities"): entities}
        if entities
        else {name: text}
    )


def _reply(chat: Chat, message_id: int | None) -> Json:
    if message_id is None:
        return {}
    return {"reply_to_message": without_reply(standing_message(chat, message_id).wire)}


def _let_see(world: World, content: Json, chat: Chat) -> None:
    """Make forwarded files readable for the bots of the chat they are forwarded to."""
    for shape in (content.get("document"), content.get("sticker"), *content.get("photo", [])):
        stored = world.files.files.get(shape["file_id"]) if shape else None
        if stored:
            world.files.files[stored.file_id] = replace(stored, bots=tuple({*stored.bots, *chat.bots}))
