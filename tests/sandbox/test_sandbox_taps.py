"""Buttons: taps, answers once and in time, data that is on no button, strangers."""

import asyncio

import httpx
import pytest
from telegram import Bot, CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from telegram.error import BadRequest

from sandbox.testing import SandboxClient

TOO_OLD = "Query is too old and response timeout expired or query id is invalid"


async def send_card(bot: Bot) -> Message:
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("Paraf", callback_data="p:1")]])
    return await bot.send_message(201, "Kartu", reply_markup=markup)


@pytest.fixture
async def card(bot: Bot) -> Message:
    return await send_card(bot)


async def next_tap(bot: Bot) -> CallbackQuery:
    updates = await bot.get_updates(timeout=50)
    query = updates[-1].callback_query
    assert query is not None
    await bot.get_updates(offset=updates[-1].update_id + 1)
    return query


async def test_a_tap_reaches_the_bot_and_its_answer_the_person(
    sandbox: SandboxClient, bot: Bot, card: Message
) -> None:
    tapping = asyncio.create_task(asyncio.to_thread(sandbox.ketuk, 201, card.message_id, "Paraf", tunggu=50))
    query = await next_tap(bot)
    assert (query.data, query.from_user.id) == ("p:1", 201)
    assert query.message is not None
    assert query.message.message_id == card.message_id
    await query.answer("Sudah diparaf.", show_alert=True)
    tap = await tapping
    assert tap["pada_tombol"] is True
    assert tap["jawaban"] == {"text": "Sudah diparaf.", "show_alert": True}


async def test_a_tap_is_answered_once(sandbox: SandboxClient, bot: Bot, card: Message) -> None:
    sandbox.ketuk(201, card.message_id, "Paraf")
    query = await next_tap(bot)
    await query.answer()
    with pytest.raises(BadRequest, match=TOO_OLD):
        await query.answer()


async def test_a_late_answer_is_refused(hasty: tuple[SandboxClient, Bot]) -> None:
    sandbox, bot = hasty
    sandbox.ketuk(201, (await send_card(bot)).message_id, "Paraf")
    query = await next_tap(bot)
    await asyncio.sleep(0.2)
    with pytest.raises(BadRequest, match=TOO_OLD):
        await query.answer()


async def test_another_bot_cannot_answer(
    sandbox: SandboxClient, bot: Bot, other_bot: Bot, card: Message
) -> None:
    tap = sandbox.ketuk(201, card.message_id, "Paraf")
    with pytest.raises(BadRequest, match=TOO_OLD):
        await other_bot.answer_callback_query(tap["id"])


async def test_data_on_no_button_and_strangers_get_through(
    sandbox: SandboxClient, bot: Bot, card: Message
) -> None:
    tap = sandbox.ketuk(101, card.message_id, data="p:999", pemilik=201)
    assert tap["pada_tombol"] is False
    query = await next_tap(bot)
    assert (query.data, query.from_user.id) == ("p:999", 101)
    assert query.message is not None
    assert query.message.chat.id == 201


async def test_the_old_button_can_still_be_tapped_by_its_data(
    sandbox: SandboxClient, bot: Bot, card: Message
) -> None:
    await bot.edit_message_reply_markup(201, card.message_id)
    assert sandbox.ketuk(201, card.message_id, data="p:1")["pada_tombol"] is False
    with pytest.raises(httpx.HTTPStatusError):
        sandbox.ketuk(201, card.message_id, "Paraf")
