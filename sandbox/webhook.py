"""Delivery of updates to webhooks: in order, one at a time per bot, repeated until accepted."""

import asyncio
import logging

import httpx

from sandbox.world import Bot, World

_MAX_PAUSE = 10.0
_TIMEOUT = 60.0
_log = logging.getLogger("sandbox.webhook")


async def deliver(world: World, bot: Bot) -> None:
    """Bring a bot's updates to its webhook until the sandbox closes."""
    pause = world.config.webhook_jeda
    # No certificate is checked: the address is on this machine (setWebhook refuses all others).
    async with httpx.AsyncClient(timeout=_TIMEOUT, trust_env=False, verify=False) as client:  # loopback only  # nosec B501
        while not world.closing:
            if bot.webhook is None or not bot.pending:
                pause = world.config.webhook_jeda
                await bot.bell.wait(3600)
                continue
            if await _deliver_first(world, bot, client):
                pause = world.config.webhook_jeda
            else:
                await asyncio.sleep(pause)
                pause = min(pause * 2, _MAX_PAUSE)


async def _deliver_first(world: World, bot: Bot, client: httpx.AsyncClient) -> bool:
    """Send the oldest update once; tell whether it was accepted."""
    webhook, update = bot.webhook, bot.pending[0]
    if webhook is None:
        return False
    headers = {"X-Telegram-Bot-Api-Secret-Token": webhook.secret_token} if webhook.secret_token else {}
    try:
        answer = await client.post(webhook.url, json=update, headers=headers)
        error = None if answer.is_success else f"Wrong response from the webhook: {_status(answer)}"
    except httpx.TimeoutException:
        error = "Read timeout expired"
    except (httpx.HTTPError, httpx.InvalidURL) as problem:
        error = (
            "Connection refused" if isinstance(problem, httpx.ConnectError) else "Connection reset by peer"
        )
    if error is None:
        if bot.pending and bot.pending[0] is update:
            bot.pending.pop(0)
        return True
    webhook.last_error_date = world.clock.timestamp()
    webhook.last_error_message = error
    _log.info("webhook of %s: %s", bot.username, error)
    return False


def _status(answer: httpx.Response) -> str:
    return f"{answer.status_code} {answer.reason_phrase}"
