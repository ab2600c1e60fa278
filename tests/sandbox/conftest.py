"""A sandbox per test, in a thread of its own, and a real telegram.Bot that talks to it over HTTP."""

from collections.abc import AsyncIterator, Iterator

import pytest
from telegram import Bot

from sandbox.testing import CONTOH_CONFIG, SandboxClient, running_sandbox

TOKEN = "7000001:contoh-token"
OTHER_TOKEN = "7000002:contoh-token"


@pytest.fixture(autouse=True)
def retry_after_as_timedelta(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let python-telegram-bot tell waiting times the new way; the old way warns."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
def sandbox() -> Iterator[SandboxClient]:
    """A fresh sandbox with two bots; short patience for taps and webhooks."""
    other = {"token": OTHER_TOKEN, "username": "paraf_kedua_bot", "nama": "Kedua (contoh)"}
    config = {
        **CONTOH_CONFIG,
        "bots": [*CONTOH_CONFIG["bots"], other],
        "callback_detik": 0.4,
        "webhook_jeda": 0.05,
    }
    with running_sandbox(config) as client:
        yield client


@pytest.fixture
async def bot(sandbox: SandboxClient) -> AsyncIterator[Bot]:
    """The first bot of the sandbox."""
    async with Bot(TOKEN, base_url=sandbox.bot_base, base_file_url=sandbox.file_base) as first:
        yield first


@pytest.fixture
async def other_bot(sandbox: SandboxClient) -> AsyncIterator[Bot]:
    """The second bot of the sandbox."""
    async with Bot(OTHER_TOKEN, base_url=sandbox.bot_base, base_file_url=sandbox.file_base) as second:
        yield second
