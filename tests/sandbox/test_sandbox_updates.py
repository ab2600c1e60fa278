"""Updates: long poll, confirmation, conflicts, and webhooks that are repeated."""

import asyncio
import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from telegram import Bot, Update
from telegram.error import BadRequest, Conflict, InvalidToken

from sandbox.testing import SandboxClient


async def test_a_wrong_token_is_unauthorized(sandbox: SandboxClient) -> None:
    with pytest.raises(InvalidToken):
        async with Bot("7000001:salah", base_url=sandbox.bot_base):
            pass


async def test_get_me_tells_who_the_bot_is(bot: Bot) -> None:
    me = await bot.get_me()
    assert (me.id, me.username, me.is_bot, me.can_join_groups) == (7000001, "paraf_contoh_bot", True, True)


async def test_a_poll_waits_until_something_comes(sandbox: SandboxClient, bot: Bot) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=50))
    await asyncio.sleep(0.2)
    assert not poll.done()
    sandbox.kirim(101, "/start")
    (update,) = await asyncio.wait_for(poll, 30)  # long before its timeout
    assert update.message is not None
    assert update.message.text == "/start"
    assert update.message.entities[0].type == "bot_command"


async def test_a_poll_without_news_ends_after_its_timeout(bot: Bot) -> None:
    began = time.monotonic()
    assert await bot.get_updates(timeout=1) == ()
    assert time.monotonic() - began > 0.9


async def test_updates_stay_until_a_higher_offset_confirms_them(sandbox: SandboxClient, bot: Bot) -> None:
    for text in ("satu", "dua", "tiga"):
        sandbox.kirim(101, text)
    first = await bot.get_updates()
    assert [update.update_id for update in first] == [first[0].update_id + step for step in range(3)]
    assert await bot.get_updates() == first
    assert await bot.get_updates(limit=2) == first[:2]
    assert await bot.get_updates(offset=first[1].update_id) == first[1:]
    assert await bot.get_updates() == first[1:]
    assert await bot.get_updates(offset=-1) == first[2:]
    assert await bot.get_updates(offset=first[2].update_id + 1) == ()


async def test_of_two_polls_the_older_is_ended_with_a_conflict(sandbox: SandboxClient, bot: Bot) -> None:
    older = asyncio.create_task(bot.get_updates(timeout=50))
    await asyncio.sleep(1)
    async with Bot(bot.token, base_url=sandbox.bot_base) as twin:
        newer = asyncio.create_task(twin.get_updates(timeout=50))
        with pytest.raises(
            Conflict, match="terminated by other getUpdates request; make sure that only one bot"
        ):
            await older
        sandbox.kirim(101, "halo")
        assert len(await newer) == 1


async def test_two_bots_poll_side_by_side(sandbox: SandboxClient, bot: Bot, other_bot: Bot) -> None:
    both = asyncio.gather(bot.get_updates(timeout=50), other_bot.get_updates(timeout=10))
    await asyncio.sleep(0.2)
    sandbox.kirim(101, "untuk pertama")
    sandbox.kirim(101, "untuk kedua", bot="paraf_kedua_bot")
    (one,), (two,) = await both
    assert one.message is not None
    assert two.message is not None
    assert (one.message.text, two.message.text) == ("untuk pertama", "untuk kedua")


async def test_allowed_updates_are_remembered(sandbox: SandboxClient, bot: Bot) -> None:
    await bot.get_updates(allowed_updates=["callback_query"])
    sandbox.kirim(101, "tidak diminta")
    assert await bot.get_updates() == ()
    await bot.get_updates(allowed_updates=Update.ALL_TYPES)
    sandbox.kirim(101, "diminta")
    assert len(await bot.get_updates()) == 1


class Receiver:
    """A webhook that refuses the first `refuse` deliveries and keeps what it accepts."""

    def __init__(self) -> None:
        self.refuse = 0
        self.tries = 0
        self.accepted: list[Any] = []
        self.secrets: set[str | None] = set()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                receiver.tries += 1
                receiver.secrets.add(self.headers.get("X-Telegram-Bot-Api-Secret-Token"))
                ok = receiver.tries > receiver.refuse
                if ok:
                    receiver.accepted.append(body)
                self.send_response(200 if ok else 500)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, format: str, *args: object) -> None:
                """Keep quiet."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/kait"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    receiver = Receiver()
    thread = threading.Thread(target=receiver.server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield receiver
    receiver.server.shutdown()
    receiver.server.server_close()
    thread.join()


async def wait_until(condition: Any, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "not in time"
        await asyncio.sleep(0.02)


async def test_a_webhook_gets_updates_in_order_and_repeats_what_was_refused(
    sandbox: SandboxClient, bot: Bot, receiver: Receiver
) -> None:
    receiver.refuse = 2
    await bot.set_webhook(receiver.url, secret_token="rahasia_1")
    for text in ("satu", "dua", "tiga"):
        sandbox.kirim(101, text)
    await wait_until(lambda: sandbox.get("/keadaan")["bots"][0]["menunggu"] == 0)
    assert [update["message"]["text"] for update in receiver.accepted] == ["satu", "dua", "tiga"]
    assert receiver.tries == 5
    assert receiver.secrets == {"rahasia_1"}
    info = await bot.get_webhook_info()
    assert info.pending_update_count == 0
    assert info.last_error_message == "Wrong response from the webhook: 500 Internal Server Error"


async def test_polling_and_webhook_exclude_each_other(bot: Bot, receiver: Receiver) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=50))
    await asyncio.sleep(1)
    await bot.set_webhook(receiver.url)
    with pytest.raises(Conflict, match="terminated by setWebhook request"):
        await poll
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await bot.get_updates() == ()


async def test_waiting_updates_can_be_dropped(sandbox: SandboxClient, bot: Bot) -> None:
    sandbox.kirim(101, "lama")
    await bot.set_webhook("http://127.0.0.1:9/mati")
    assert (await bot.get_webhook_info()).pending_update_count == 1
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()


@pytest.mark.parametrize("url", ["http://contoh.id/kait", "https://192.0.2.7/kait", "ftp://127.0.0.1/"])
async def test_a_webhook_must_lie_on_this_machine(bot: Bot, url: str) -> None:
    with pytest.raises(BadRequest, match="Bad webhook"):
        await bot.set_webhook(url)


async def test_a_wrong_secret_is_refused(bot: Bot, receiver: Receiver) -> None:
    with pytest.raises(BadRequest, match="unallowed characters"):
        await bot.set_webhook(receiver.url, secret_token="ada spasi")
