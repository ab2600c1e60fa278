"""The methods of the Bot API that the sandbox knows, each refusing what Telegram refuses."""

import ipaddress
import json
import re
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from sandbox.clock import Deadline
from sandbox.entities import Entity, parse_html, trimmed, utf16_length, with_found
from sandbox.errors import Refusal, bad_request, conflict
from sandbox.files import DOWNLOAD_LIMIT, PHOTO_LIMIT, StoredFile, image_size
from sandbox.markup import read_reply_markup
from sandbox.params import Params, Upload
from sandbox.world import Bot, Chat, Json, Message, Webhook, World

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
_DELETE_WITHIN = 48 * 3600
_MAX_POLL_SECONDS = 50
_QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
_ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)
_WORD_OF_KIND = {"document": "Document", "photo": "Photo", "sticker": "Sticker"}


@dataclass(frozen=True)
class Call:
    """One call of a bot: who calls, with what."""

    world: World
    bot: Bot
    params: Params

    def chat(self) -> Chat:
        """Return the chat named by `chat_id`; raises Refusal as Telegram does."""
        raw = self.params.text("chat_id").strip()
        if not raw:
            raise bad_request("chat_id is empty")
        if not re.fullmatch(r"-?\d{1,15}", raw):
            raise bad_request("chat not found")
        return self.world.chat_for(self.bot, int(raw))


Method = Callable[[Call], Awaitable[Any]]
METHODS: dict[str, Method] = {}


def _method(function: Method) -> Method:
    """Register a method under its Bot API name, written here with underscores."""
    METHODS[function.__name__.replace("_", "")] = function
    return function


# Updates


@_method
async def get_updates(call: Call) -> list[Json]:
    """Wait for updates; `offset` confirms all before it; a newer call ends an older one that still waits."""
    bot = call.bot
    if bot.webhook:
        raise conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
        )
    offset = call.params.integer("offset")
    limit = call.params.integer("limit", 100)
    limit = limit if 1 <= limit <= 100 else 100
    deadline = Deadline(min(max(call.params.integer("timeout"), 0), _MAX_POLL_SECONDS))
    _remember_allowed(call)
    bot.poll += 1
    mine = bot.poll
    bot.bell.ring()
    if offset > 0:
        bot.pending = [update for update in bot.pending if update["update_id"] >= offset]
    elif offset < 0:
        bot.pending = bot.pending[offset:]
    while True:
        if bot.poll != mine:
            raise conflict(
                "terminated by other getUpdates request; make sure that only one bot instance is running"
            )
        if bot.webhook:
            raise conflict("terminated by setWebhook request")
        if bot.pending:
            return bot.pending[:limit]
        if call.world.closing or not await bot.bell.wait(deadline.left()):
            return []


def _remember_allowed(call: Call) -> None:
    allowed = call.params.structure("allowed_updates", list, "allowed updates")
    if allowed is not None:
        call.bot.allowed = [str(kind) for kind in allowed]


@_method
async def set_webhook(call: Call) -> bool:
    """Deliver updates to a loopback address from now on; an empty address ends that."""
    url = call.params.text("url").strip()
    if not url:
        return _end_webhook(call)
    if not _is_loopback(url):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    secret = call.params.text("secret_token") or None
    if secret and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
        raise bad_request("secret token contains unallowed characters")
    connections = call.params.integer("max_connections", 40)
    _remember_allowed(call)
    _drop_if_asked(call)
    call.bot.webhook = Webhook(url, secret, min(max(connections, 1), 100))
    call.bot.bell.ring()
    call.world.emit("bot", bot=call.bot.id)
    return True


def _is_loopback(url: str) -> bool:
    """Tell whether an address is http or https on this machine: the only place the sandbox speaks to."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        return parts.scheme in ("http", "https") and (
            host == "localhost" or ipaddress.ip_address(host).is_loopback
        )
    except ValueError:
        return False


def _drop_if_asked(call: Call) -> None:
    if call.params.flag("drop_pending_updates"):
        call.bot.pending = []


@_method
async def delete_webhook(call: Call) -> bool:
    """End webhook delivery."""
    return _end_webhook(call)


def _end_webhook(call: Call) -> bool:
    _drop_if_asked(call)
    call.bot.webhook = None
    call.bot.bell.ring()
    call.world.emit("bot", bot=call.bot.id)
    return True


@_method
async def get_webhook_info(call: Call) -> Json:
    """Tell the webhook address, what waits, and the last error."""
    webhook = call.bot.webhook
    info: Json = {
        "url": webhook.url if webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(call.bot.pending),
    }
    if webhook:
        info |= {"max_connections": webhook.max_connections, "ip_address": "127.0.0.1"}
        if webhook.last_error_date:
            info |= {
                "last_error_date": webhook.last_error_date,
                "last_error_message": webhook.last_error_message,
            }
    if call.bot.allowed:
        info["allowed_updates"] = call.bot.allowed
    return info


# The bot itself


@_method
async def get_me(call: Call) -> Json:
    """Tell who the bot is."""
    return {
        **call.bot.user(),
        "can_join_groups": True,
        "can_read_all_group_messages": call.bot.config.baca_semua_grup,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@_method
async def log_out(call: Call) -> bool:
    """Accept; the sandbox is the only server there is."""
    return True


@_method
async def close(call: Call) -> bool:
    """Accept; there is nothing to move."""
    return True


@_method
async def set_my_name(call: Call) -> bool:
    """Change the display name; an empty one restores the first."""
    call.bot.nama = call.params.text("name")[:64] or call.bot.config.nama
    call.world.emit("bot", bot=call.bot.id)
    return True


@_method
async def set_my_description(call: Call) -> bool:
    """Change the text of the empty chat."""
    call.bot.description = call.params.text("description")[:512]
    call.world.emit("bot", bot=call.bot.id)
    return True


@_method
async def set_my_short_description(call: Call) -> bool:
    """Change the text of the profile."""
    call.bot.short_description = call.params.text("short_description")[:120]
    return True


@_method
async def set_my_commands(call: Call) -> bool:
    """Keep the command list of a scope and language."""
    commands = call.params.structure("commands", list, "bot commands")
    if commands is None:
        raise bad_request("parameter commands is empty")
    checked = []
    for item in commands:
        name = str(item.get("command", "")).removeprefix("/") if isinstance(item, dict) else ""
        text = str(item.get("description", "")) if isinstance(item, dict) else ""
        if not re.fullmatch(r"[a-z0-9_]{1,32}", name):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(text) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
        checked.append({"command": name, "description": text})
    if len(checked) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    call.bot.commands[_scope(call)] = checked
    call.world.emit("perintah", bot=call.bot.id)
    return True


@_method
async def delete_my_commands(call: Call) -> bool:
    """Forget the command list of a scope and language."""
    call.bot.commands.pop(_scope(call), None)
    call.world.emit("perintah", bot=call.bot.id)
    return True


@_method
async def get_my_commands(call: Call) -> list[Json]:
    """Return the command list of a scope and language."""
    return call.bot.commands.get(_scope(call), [])


def _scope(call: Call) -> str:
    scope = call.params.structure("scope", dict, "bot command scope") or {"type": "default"}
    return scope_key(scope, call.params.text("language_code"))


def scope_key(scope: Json, language: str = "") -> str:
    """Return the name under which the commands of a scope and language are kept."""
    return json.dumps([scope.get("type"), scope.get("chat_id"), scope.get("user_id"), language])


def commands_for(bot: Bot, chat: Chat) -> list[Json]:
    """Return the commands a person sees in this chat, the most specific scope first."""
    kind = "all_private_chats" if chat.type == "private" else "all_group_chats"
    for scope in ({"type": "chat", "chat_id": chat.id}, {"type": kind}, {"type": "default"}):
        for language in ("id", ""):
            found = bot.commands.get(scope_key(scope, language))
            if found:
                return found
    return []


# Chats


@_method
async def get_chat(call: Call) -> Json:
    """Tell about a chat."""
    return {
        **call.world.chat_object(call.chat()),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": False,
            "limited_gifts": False,
            "unique_gifts": False,
            "premium_subscription": False,
            "gifts_from_channels": False,
        },
    }


@_method
async def leave_chat(call: Call) -> bool:
    """Leave a group."""
    chat = call.chat()
    if chat.type == "private":
        raise bad_request("chat member status can't be changed in private chats")
    chat.bots.discard(call.bot.id)
    call.world.post(chat, call.bot.user(), {"left_chat_member": call.bot.user()})
    return True


@_method
async def send_chat_action(call: Call) -> bool:
    """Show for some seconds that the bot is busy."""
    chat = call.chat()
    action = call.params.text("action").lower()
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.aksi = action
    call.world.emit("aksi", chat=chat.key, aksi=action)
    return True


# Sending


@_method
async def send_message(call: Call) -> Json:
    """Send a text of 1 to 4096 characters."""
    chat = call.chat()
    return _send(call, chat, _text(call.params), read_reply_markup(call.params))


@_method
async def send_photo(call: Call) -> Json:
    """Send a photo, uploaded or known by identifier."""
    return await _send_media(call, "photo")


@_method
async def send_document(call: Call) -> Json:
    """Send a file, uploaded or known by identifier."""
    return await _send_media(call, "document")


async def _send_media(call: Call, kind: str) -> Json:
    chat = call.chat()
    caption = _caption(call.params)
    source = _media_source(call, kind, call.params.text(kind) or f"attach://{kind}")
    markup = read_reply_markup(call.params)
    reply = _reply(call, chat)
    call.world.spend(call.bot, chat)
    content = _kept(call, chat, kind, source) | caption
    return _post(call, chat, content | reply, markup)


@_method
async def send_media_group(call: Call) -> list[Json]:
    """Send 2 to 10 photos or documents as one album."""
    chat = call.chat()
    media = call.params.structure("media", list, "media")
    if not media:
        raise bad_request("there are no messages to send")
    if not 2 <= len(media) <= 10:
        raise bad_request(
            "too many messages to send as an album" if len(media) > 10 else "wrong number of messages"
        )
    kinds = [item.get("type") if isinstance(item, dict) else None for item in media]
    for kind in kinds:
        if kind not in ("photo", "document"):
            raise bad_request(f'can\'t parse media group: type "{kind}" of the media is not supported')
    if len(set(kinds)) > 1:
        raise bad_request("Document can't be mixed with other media types")
    parts = []
    for item, kind in zip(media, kinds, strict=True):
        inner = Params(item, call.params.files)
        source = inner.text("media")
        if not source:
            raise bad_request("media not found")
        parts.append((str(kind), _media_source(call, str(kind), source), _caption(inner)))
    reply = _reply(call, chat)
    call.world.spend(call.bot, chat, len(parts))
    group = str(time.time_ns())
    return [
        _post(call, chat, _kept(call, chat, kind, source) | caption | {"media_group_id": group} | reply, None)
        for kind, source, caption in parts
    ]


@_method
async def copy_message(call: Call) -> Json:
    """Send the content of an existing message again, without its sender."""
    chat = call.chat()
    origin = Call(call.world, call.bot, Params({"chat_id": call.params.text("from_chat_id")}, {})).chat()
    message = _message(call, origin, "message to copy not found")
    if message.terlindung:
        raise bad_request("message can't be copied")
    content = copied_content(message.wire)
    if not content:
        raise bad_request("message can't be copied")
    sent = _send(call, chat, content, read_reply_markup(call.params))
    return {"message_id": sent["message_id"]}


def copied_content(wire: Json) -> Json:
    """Return what a copy or a forward takes along from a message."""
    names = ("text", "entities", "caption", "caption_entities", "document", "photo", "sticker", "contact")
    return {name: wire[name] for name in names if name in wire}


def _send(call: Call, chat: Chat, content: Json, markup: Json | None) -> Json:
    reply = _reply(call, chat)
    call.world.spend(call.bot, chat)
    return _post(call, chat, content | reply, markup)


def _post(call: Call, chat: Chat, content: Json, markup: Json | None) -> Json:
    protected = call.params.flag("protect_content")
    if protected:
        content["has_protected_content"] = True
    if markup:
        content["reply_markup"] = markup
    return call.world.post(chat, call.bot.user(), content, terlindung=protected).wire


def _reply(call: Call, chat: Chat) -> Json:
    reply = call.params.structure("reply_parameters", dict, "reply parameters") or {}
    params = Params({"message_id": call.params.values.get("reply_to_message_id"), **reply}, {})
    number = params.integer("message_id")
    if not number:
        return {}
    message = chat.messages.get(number)
    if message is None or message.dihapus:
        lenient = params.flag("allow_sending_without_reply") or call.params.flag(
            "allow_sending_without_reply"
        )
        if lenient:
            return {}
        raise bad_request("message to be replied not found")
    return {"reply_to_message": without_reply(message.wire)}


def without_reply(wire: Json) -> Json:
    """Return a message as it stands inside another: replies are not nested."""
    return {name: value for name, value in wire.items() if name != "reply_to_message"}


def _formatted(params: Params, name: str, entities_name: str) -> tuple[str, list[Entity]]:
    source = params.text(name)
    mode = params.text("parse_mode").lower()
    if mode == "html":
        return parse_html(source)
    if mode not in ("", "none"):
        raise bad_request("unsupported parse_mode")
    given = params.structure(entities_name, list, "message entities") or []
    for entity in given:
        if not isinstance(entity, dict) or not all(
            isinstance(entity.get(key), kind)
            for key, kind in (("type", str), ("offset", int), ("length", int))
        ):
            raise bad_request("can't parse MessageEntity: wrong type or offset or length")
    return trimmed(source, given)


def _text(params: Params) -> Json:
    text, entities = _formatted(params, "text", "entities")
    if not text:
        raise bad_request("message text is empty")
    if utf16_length(text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    entities = with_found(text, entities)
    return {"text": text, "entities": entities} if entities else {"text": text}


def _caption(params: Params) -> Json:
    text, entities = _formatted(params, "caption", "caption_entities")
    if utf16_length(text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    if not text:
        return {}
    entities = with_found(text, entities)
    return {"caption": text, "caption_entities": entities} if entities else {"caption": text}


def _media_source(call: Call, kind: str, source: str) -> Upload | StoredFile:
    """Return the upload or the known file that a call names, checked for size and kind."""
    if source.startswith("attach://"):
        upload = call.params.files.get(source.removeprefix("attach://"))
        if upload is None:
            raise bad_request(f"there is no {kind} in the request")
        _check_upload(kind, upload)
        return upload
    if source.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    stored = call.world.files.for_bot(source, call.bot.id)
    if stored is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if stored.kind != kind:
        raise bad_request(f"can't use file of type {_WORD_OF_KIND[stored.kind]} as {_WORD_OF_KIND[kind]}")
    return stored


def _check_upload(kind: str, upload: Upload) -> None:
    size = len(upload.content)
    if size == 0:
        raise bad_request("file must be non-empty")
    if kind != "photo":
        return
    if size > PHOTO_LIMIT:
        raise bad_request(
            f"file of size {size} bytes is too big for a photo; the maximum size is {PHOTO_LIMIT} bytes"
        )
    dimensions = image_size(upload.content)
    if dimensions is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if sum(dimensions) > 10_000 or max(dimensions) > 20 * min(dimensions):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")


def _kept(call: Call, chat: Chat, kind: str, source: Upload | StoredFile) -> Json:
    if isinstance(source, Upload):
        bots = tuple(chat.bots | {call.bot.id})
        source = call.world.files.put(source.content, source.name, source.mime, kind, bots)
    return {"photo": source.photo()} if kind == "photo" else {"document": source.document()}


# Changing


@_method
async def edit_message_text(call: Call) -> Json:
    """Replace the text and the keyboard of an own message."""
    chat, message = _editable(call)
    if "text" not in message.wire:
        raise bad_request("there is no text in the message to edit")
    return _edit(call, chat, message, ("text", "entities"), _text(call.params))


@_method
async def edit_message_caption(call: Call) -> Json:
    """Replace the caption and the keyboard of an own file message."""
    chat, message = _editable(call)
    if "document" not in message.wire and "photo" not in message.wire:
        raise bad_request("there is no caption in the message to edit")
    return _edit(call, chat, message, ("caption", "caption_entities"), _caption(call.params))


@_method
async def edit_message_reply_markup(call: Call) -> Json:
    """Replace the keyboard of an own message; none takes it away."""
    chat, message = _editable(call)
    return _edit(call, chat, message, (), {})


def _editable(call: Call) -> tuple[Chat, Message]:
    chat = call.chat()
    message = _message(call, chat, "message to edit not found")
    if message.wire["from"]["id"] != call.bot.id:
        raise bad_request("message can't be edited")
    return chat, message


def _message(call: Call, chat: Chat, absent: str) -> Message:
    number = call.params.integer("message_id")
    if number <= 0:
        raise bad_request("message identifier is not specified")
    message = chat.messages.get(number)
    if message is None or message.dihapus:
        raise bad_request(absent)
    return message


def _edit(call: Call, chat: Chat, message: Message, replaced: tuple[str, ...], content: Json) -> Json:
    markup = read_reply_markup(call.params, inline_only=True)
    kept = {name: value for name, value in message.wire.items() if name not in (*replaced, "reply_markup")}
    wire = kept | content | ({"reply_markup": markup} if markup else {})
    if wire == message.wire:
        raise bad_request(_NOT_MODIFIED)
    call.world.spend(call.bot, chat)
    wire["edit_date"] = call.world.clock.timestamp()
    call.world.change(chat, message, wire)
    return wire


@_method
async def delete_message(call: Call) -> bool:
    """Delete a message younger than 48 hours."""
    chat = call.chat()
    message = _message(call, chat, "message to delete not found")
    own = message.wire["from"]["id"] == call.bot.id
    if call.world.clock.timestamp() - message.wire["date"] > _DELETE_WITHIN or not (
        own or chat.type == "private"
    ):
        raise bad_request("message can't be deleted")
    message.dihapus = True
    call.world.touch(chat, message)
    return True


@_method
async def answer_callback_query(call: Call) -> bool:
    """Answer a tap, once and soon."""
    tap = call.world.taps.get(call.params.text("callback_query_id"))
    text = call.params.text("text")
    if len(text) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    if tap is None or tap.bot_id != call.bot.id or tap.answer is not None:
        raise bad_request(_QUERY_TOO_OLD)
    if time.monotonic() - tap.at > call.world.config.callback_detik:
        raise bad_request(_QUERY_TOO_OLD)
    tap.answer = {"text": text, "show_alert": call.params.flag("show_alert")}
    call.world.emit("jawaban", id=tap.id, chat=tap.chat, persona=tap.persona, **tap.answer)
    return True


# Files


@_method
async def get_file(call: Call) -> Json:
    """Tell where a file can be downloaded, up to 20 MB."""
    stored = call.world.files.for_bot(call.params.text("file_id"), call.bot.id)
    if stored is None:
        raise bad_request("invalid file_id")
    if stored.size > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": stored.size,
        "file_path": stored.remote_path,
    }


async def run_method(call: Call, name: str) -> Any:
    """Run a method by its Bot API name, in any case.

    Raises:
        Refusal: 404 for a name the sandbox does not know, or what the method refuses.
    """
    method = METHODS.get(name.lower())
    if method is None:
        raise Refusal(404, "Not Found")
    return await method(call)
