"""Sending, editing, deleting and files, with the refusals a bot must live with."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    ReplyParameters,
)
from telegram.error import BadRequest, Forbidden, TelegramError

from sandbox.testing import SandboxClient

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000003000000020802000000121649f1"
    "0000000e49444154789c63646080010400001f00040a3c5ddc0000000049454e44ae426082"
)
NOT_MODIFIED = (
    "Message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def keyboard(data: str = "ya", label: str = "Ya", **more: Any) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=data, **more)]])


async def refused(act: Awaitable[object], kind: type[TelegramError] = BadRequest) -> str:
    with pytest.raises(kind) as problem:
        await act
    return str(problem.value)


async def test_a_message_carries_what_was_sent(sandbox: SandboxClient, bot: Bot) -> None:
    asked = sandbox.kirim(201, "Apa kabar?")
    markup = InlineKeyboardMarkup(
        [
            [InlineKeyboardButton("Ya", callback_data="ya", style="success")],
            [
                InlineKeyboardButton("Laman", url="https://contoh.id"),
                InlineKeyboardButton("Salin", copy_text=CopyTextButton("12")),
            ],
        ]
    )
    sent = await bot.send_message(
        201,
        "<b>Baik</b> &amp; sehat",
        parse_mode="HTML",
        reply_markup=markup,
        reply_to_message_id=asked["message_id"],
    )
    assert sent.text == "Baik & sehat"
    assert [(entity.type, entity.offset, entity.length) for entity in sent.entities] == [("bold", 0, 4)]
    assert sent.reply_markup == markup
    assert sent.reply_to_message is not None
    assert sent.reply_to_message.text == "Apa kabar?"
    shown = sandbox.pesan(201)[-1]
    assert (shown["message_id"], shown["dari_bot"], shown["text"]) == (sent.message_id, True, "Baik & sehat")


async def test_numbers_count_per_chat(sandbox: SandboxClient, bot: Bot) -> None:
    sandbox.kirim(101, "/start")
    assert (await bot.send_message(101, "x")).message_id == 2
    assert (await bot.send_message(201, "x")).message_id == 1


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (lambda bot: bot.send_message(201, ""), "Message text is empty"),
        (lambda bot: bot.send_message(201, "<b> </b>", parse_mode="HTML"), "Message text is empty"),
        (lambda bot: bot.send_message(201, "x" * 4097), "Message is too long"),
        (lambda bot: bot.send_message(201, "😀" * 2049), "Message is too long"),
        (lambda bot: bot.send_message(999, "x"), "Chat not found"),
        (lambda bot: bot.send_message("@siapa", "x"), "Chat not found"),
        (lambda bot: bot.send_document(201, b"x", caption="x" * 1025), "Message caption is too long"),
        (lambda bot: bot.send_message(201, "x", reply_markup=keyboard("é" * 33)), "Button_data_invalid"),
        (lambda bot: bot.send_message(201, "x", reply_markup=keyboard("")), "Button_data_invalid"),
        (lambda bot: bot.send_message(201, "x", reply_to_message_id=77), "Message to be replied not found"),
        (lambda bot: bot.edit_message_text("x", 201, 77), "Message to edit not found"),
        (lambda bot: bot.delete_message(201, 77), "Message to delete not found"),
        (lambda bot: bot.send_document(201, "BQACAgUtidakada"), "Wrong file identifier/http url specified"),
        (lambda bot: bot.send_photo(201, b"bukan gambar"), "Image_process_failed"),
        (lambda bot: bot.send_chat_action(201, "menari"), "Wrong parameter action in request"),
        (lambda bot: bot.get_file("BQACAgUtidakada"), "Invalid file_id"),
        (lambda bot: bot.set_my_commands([BotCommand("Salah", "x")]), "Bot_command_invalid"),
        (lambda bot: bot.send_message(201, "x", parse_mode="MarkdownV2"), "Unsupported parse_mode"),
    ],
)
async def test_wrong_requests_are_refused_as_telegram_does(
    lasting_bot: Bot, act: Callable[[Bot], Awaitable[object]], words: str
) -> None:
    assert await refused(act(lasting_bot)) == words


async def test_the_longest_texts_just_pass(bot: Bot) -> None:
    text = "<b>" + "&lt;" * 4096 + "</b>"
    assert len((await bot.send_message(201, text, parse_mode="HTML")).text or "") == 4096
    assert (await bot.send_message(201, "x", reply_markup=keyboard("é" * 32))).reply_markup is not None


async def test_a_bot_writes_only_to_who_started_it_and_does_not_block_it(
    sandbox: SandboxClient, bot: Bot
) -> None:
    assert await refused(bot.send_message(101, "x"), Forbidden) == (
        "Forbidden: bot can't initiate conversation with a user"
    )
    sandbox.kirim(101, "/start")
    await bot.send_message(101, "x")
    sandbox.post("/blokir", {"persona": 101})
    assert await refused(bot.send_message(101, "x"), Forbidden) == "Forbidden: bot was blocked by the user"
    sandbox.post("/blokir", {"persona": 101, "blokir": False})
    await bot.send_message(101, "x")
    statuses = [u.my_chat_member.new_chat_member.status for u in await bot.get_updates() if u.my_chat_member]
    assert statuses == ["kicked", "member"]


async def test_an_unchanged_edit_is_refused_and_a_changed_one_carries_its_date(bot: Bot) -> None:
    sent = await bot.send_message(201, "<b>Satu</b>", parse_mode="HTML", reply_markup=keyboard())
    same = bot.edit_message_text(
        "<b>Satu</b>", 201, sent.message_id, parse_mode="HTML", reply_markup=keyboard()
    )
    assert await refused(same) == NOT_MODIFIED
    assert (
        await refused(bot.edit_message_reply_markup(201, sent.message_id, reply_markup=keyboard()))
        == NOT_MODIFIED
    )
    edited = await bot.edit_message_text("Satu", 201, sent.message_id)
    assert not isinstance(edited, bool)
    assert (edited.text, edited.reply_markup, edited.message_id) == ("Satu", None, sent.message_id)
    assert edited.edit_date is not None


async def test_only_own_text_messages_can_be_given_a_new_text(sandbox: SandboxClient, bot: Bot) -> None:
    theirs = sandbox.kirim(201, "milik orang")
    assert await refused(bot.edit_message_text("x", 201, theirs["message_id"])) == "Message can't be edited"
    file = await bot.send_document(201, b"x", filename="x.txt")
    assert await refused(bot.edit_message_text("x", 201, file.message_id)) == (
        "There is no text in the message to edit"
    )
    changed = await bot.edit_message_caption(201, file.message_id, caption="baru")
    assert not isinstance(changed, bool)
    assert changed.caption == "baru"


async def test_deleting_is_refused_after_48_hours(sandbox: SandboxClient, bot: Bot) -> None:
    old, new = await bot.send_message(201, "lama"), await bot.send_message(201, "baru")
    assert await bot.delete_message(201, new.message_id)
    assert await refused(bot.delete_message(201, new.message_id)) == "Message to delete not found"
    sandbox.post("/clock", {"maju": 48 * 3600 + 1})
    assert await refused(bot.delete_message(201, old.message_id)) == "Message can't be deleted"


async def test_files_travel_both_ways(sandbox: SandboxClient, bot: Bot) -> None:
    sandbox.kirim_berkas(101, ("surat.pdf", b"%PDF isi"), teks="ini suratnya")
    (update,) = await bot.get_updates()
    assert update.message is not None
    document = update.message.document
    assert document is not None
    assert (document.file_name, document.mime_type, document.file_size) == ("surat.pdf", "application/pdf", 8)
    assert update.message.caption == "ini suratnya"
    assert bytes(await (await bot.get_file(document.file_id)).download_as_bytearray()) == b"%PDF isi"
    sent = await bot.send_document(101, b"balasan", filename="balasan.docx")
    assert sent.document is not None
    again = await bot.send_document(201, sent.document.file_id)
    assert again.document == sent.document
    assert sandbox.berkas(sent.document.file_id) == b"balasan"


async def test_a_file_identifier_is_good_for_one_bot(
    sandbox: SandboxClient, bot: Bot, other_bot: Bot
) -> None:
    sandbox.kirim(101, "/start", bot="paraf_kedua_bot")
    (message,) = sandbox.kirim_berkas(101, ("surat.pdf", b"isi"))
    file_id = message["document"]["file_id"]
    await bot.get_file(file_id)
    assert await refused(other_bot.get_file(file_id)) == "Invalid file_id"
    assert await refused(other_bot.send_document(101, file_id)) == "Wrong file identifier/http url specified"


async def test_albums_keep_together(sandbox: SandboxClient, bot: Bot) -> None:
    messages = sandbox.kirim_berkas(101, ("a.pdf", b"a"), ("b.pdf", b"b"), teks="dua berkas")
    assert messages[0]["media_group_id"] == messages[1]["media_group_id"]
    assert (messages[0]["caption"], "caption" in messages[1]) == ("dua berkas", False)
    sent = await bot.send_media_group(101, [InputMediaPhoto(PNG, caption="satu"), InputMediaPhoto(PNG)])
    assert sent[0].media_group_id == sent[1].media_group_id is not None
    assert (sent[0].photo[0].width, sent[0].photo[0].height, sent[0].caption) == (3, 2, "satu")
    mixed: list[InputMediaPhoto | InputMediaDocument] = [InputMediaPhoto(PNG), InputMediaDocument(b"x")]
    assert await refused(bot.send_media_group(101, mixed)) == "Document can't be mixed with other media types"


async def test_file_limits_are_telegrams(sandbox: SandboxClient, bot: Bot) -> None:
    (big,) = sandbox.kirim_berkas(101, ("besar.bin", bytes(20 * 1024 * 1024 + 1)))
    assert await refused(bot.get_file(big["document"]["file_id"])) == "File is too big"
    photo = PNG + bytes(10 * 1024 * 1024)
    assert "too big for a photo" in await refused(bot.send_photo(101, photo))
    assert "Request Entity Too Large" in await refused(
        bot.send_document(101, bytes(50 * 1024 * 1024 + 1)), TelegramError
    )


async def test_stickers_contacts_forwards_and_corrections_arrive(sandbox: SandboxClient, bot: Bot) -> None:
    first = sandbox.kirim(101, "salah ketik")
    sandbox.post("/sunting", {"persona": 101, "message_id": first["message_id"], "teks": "betul"})
    sandbox.kirim(101, stiker="👍")
    sandbox.kirim(101, kontak=True)
    sandbox.kirim(201, teruskan={"persona": 101, "message_id": first["message_id"]})
    sandbox.kirim(101, "jawaban", balas_ke=first["message_id"])
    updates = await bot.get_updates()
    edited = updates[1].edited_message
    assert edited is not None
    assert (edited.text, edited.message_id, edited.edit_date is not None) == (
        "betul",
        first["message_id"],
        True,
    )
    sticker, contact, forwarded, reply = (update.message for update in updates[2:])
    assert sticker is not None and sticker.sticker is not None and sticker.sticker.emoji == "👍"
    assert contact is not None and contact.contact is not None and contact.contact.user_id == 101
    assert forwarded is not None and forwarded.forward_origin is not None and forwarded.text == "betul"
    assert reply is not None and reply.reply_to_message is not None and reply.reply_to_message.text == "betul"


async def test_protected_messages_cannot_be_forwarded(sandbox: SandboxClient, bot: Bot) -> None:
    sent = await bot.send_message(201, "rahasia", protect_content=True)
    with pytest.raises(httpx.HTTPStatusError, match="400"):
        sandbox.kirim(202, teruskan={"persona": 201, "message_id": sent.message_id})


async def test_in_groups_a_bot_sees_what_concerns_it(sandbox: SandboxClient, bot: Bot) -> None:
    group = sandbox.post(
        "/grup", {"judul": "Bidang (contoh)", "personas": [201, 202], "bots": ["paraf_contoh_bot"]}
    )
    sent = await bot.send_message(group["id"], "Selamat pagi")
    sandbox.kirim(201, "obrolan biasa", grup=group["id"])
    sandbox.kirim(201, "/status", grup=group["id"])
    sandbox.kirim(202, "ya", grup=group["id"], balas_ke=sent.message_id)
    sandbox.kirim(202, "tanya @paraf_contoh_bot", grup=group["id"])
    member, created, *rest = await bot.get_updates()
    assert member.my_chat_member is not None and member.my_chat_member.new_chat_member.status == "member"
    assert created.message is not None and created.message.group_chat_created
    assert [u.message.text for u in rest if u.message] == ["/status", "ya", "tanya @paraf_contoh_bot"]
    await bot.leave_chat(group["id"])
    assert "not a member" in await refused(bot.send_message(group["id"], "x"), Forbidden)


async def test_commands_are_kept_per_scope(sandbox: SandboxClient, bot: Bot) -> None:
    await bot.set_my_commands([("start", "Mulai")])
    await bot.set_my_commands([("tugas", "Daftar tugas")], scope=BotCommandScopeChat(201))
    assert [one.command for one in await bot.get_my_commands()] == ["start"]
    assert [one.command for one in await bot.get_my_commands(scope=BotCommandScopeChat(201))] == ["tugas"]
    shown = {
        chat["id"]: chat["perintah"] for chat in sandbox.get("/keadaan")["chats"] if 7000001 in chat["bots"]
    }
    assert [one["command"] for one in shown[201]] == ["tugas"]
    assert [one["command"] for one in shown[202]] == ["start"]
    await bot.delete_my_commands(scope=BotCommandScopeChat(201))
    assert await bot.get_my_commands(scope=BotCommandScopeChat(201)) == ()


async def test_copies_have_no_sender_of_their_own(bot: Bot) -> None:
    sent = await bot.send_message(201, "isi", reply_parameters=None)
    copy = await bot.copy_message(202, 201, sent.message_id)
    assert copy.message_id == 1
    await bot.send_message(202, "y", reply_parameters=ReplyParameters(copy.message_id))


def test_unknown_methods_and_broken_bodies_are_refused(sandbox: SandboxClient) -> None:
    base = f"{sandbox.base}/bot7000001:contoh-token"
    post = httpx.post
    unknown = post(f"{base}/menari", trust_env=False)
    assert (unknown.status_code, unknown.json()["description"]) == (404, "Not Found")
    assert (
        post(f"{base}/sendMessage", content=b"{", headers={"Content-Type": "application/json"}).status_code
        == 400
    )
    for body, words in (
        ({"text": "x"}, "Bad Request: chat_id is empty"),
        ({"chat_id": 201}, "Bad Request: message text is empty"),
        ({"chat_id": 201, "text": {}}, 'Bad Request: invalid parameter "text": expected String'),
        ({"chat_id": 201, "text": "x", "reply_markup": []}, "Bad Request: object expected as reply markup"),
        (
            {"chat_id": 201, "text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x"}]]}},
            "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
    ):
        answer = post(f"{base}/SENDMESSAGE", json=body, trust_env=False)
        assert (answer.status_code, answer.json()["description"]) == (400, words)
