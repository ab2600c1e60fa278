"""A sandbox per test, in a thread of its own, and a real telegram.Bot that talks to it over HTTP."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import pytest
from telegram import Bot
from telegram.request import HTTPXRequest

from sandbox.testing import CONTOH_CONFIG, SandboxClient, running_sandbox

TOKEN = "7000001:contoh-token"
OTHER_TOKEN = "7000002:contoh-token"


@pytest.fixture(autouse=True)
def retry_after_as_timedelta(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let python-telegram-bot tell waiting times the new way; the old way warns."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture(scope="module")
def lasting_sandbox() -> Iterator[SandboxClient]:
    """One sandbox for a whole module, for tests that leave it as it was."""
    with running_sandbox() as client:
        yield client


@pytest.fixture
def sandbox() -> Iterator[SandboxClient]:
    """A fresh sandbox with two bots; short patience for webhooks."""
    other = {"token": OTHER_TOKEN, "username": "paraf_kedua_bot", "nama": "Kedua (contoh)"}
    config = {
        **CONTOH_CONFIG,
        "bots": [*CONTOH_CONFIG["bots"], other],
        "webhook_jeda": 0.05,
    }
    with running_sandbox(config) as client:
        yield client


@asynccontextmanager
async def connected(token: str, sandbox: SandboxClient) -> AsyncIterator[Bot]:
    """A bot of the sandbox; loading certificates would take longer than most tests."""
    requests = [HTTPXRequest(httpx_kwargs={"verify": False, "trust_env": False}) for _ in range(2)]
    async with Bot(
        token,
        base_url=sandbox.bot_base,
        base_file_url=sandbox.file_base,
        request=requests[0],
        get_updates_request=requests[1],
    ) as bot:
        yield bot


@pytest.fixture
async def lasting_bot(lasting_sandbox: SandboxClient) -> AsyncIterator[Bot]:
    """A bot of the lasting sandbox."""
    async with connected(TOKEN, lasting_sandbox) as first:
        yield first


@pytest.fixture
async def bot(sandbox: SandboxClient) -> AsyncIterator[Bot]:
    """The first bot of the sandbox."""
    async with connected(TOKEN, sandbox) as first:
        yield first


@pytest.fixture
async def other_bot(sandbox: SandboxClient) -> AsyncIterator[Bot]:
    """The second bot of the sandbox."""
    async with connected(OTHER_TOKEN, sandbox) as second:
        yield second


@pytest.fixture
async def hasty() -> AsyncIterator[tuple[SandboxClient, Bot]]:
    """A sandbox that takes no answer to a tap after a tenth of a second, and its bot."""
    with running_sandbox({**CONTOH_CONFIG, "callback_detik": 0.1}) as client:
        async with connected(TOKEN, client) as first:
            yield client, first
