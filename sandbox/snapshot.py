"""Keeps the world in one JSON file, so that chats survive a restart of the sandbox."""

import asyncio
import json
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sandbox.config import PersonaConfig
from sandbox.files import StoredFile
from sandbox.world import Bot, Chat, Message, Webhook, World

_EVERY_SECONDS = 1.0


class Snapshot:
    """Saves and loads the world; the journal and open taps are not kept."""

    def __init__(self, world: World, path: Path) -> None:
        self._world = world
        self._path = path
        self._saved: tuple[float, ...] = ()

    def load(self) -> None:
        """Fill the world from the file, when there is one; bots and personas of the configuration stay."""
        if not self._path.exists():
            return
        kept = json.loads(self._path.read_text(encoding="utf-8"))
        world = self._world
        world.versi = kept["versi"]
        world.clock.offset = kept["offset"]
        world.files.files = {
            item["file_id"]: StoredFile(**{**item, "bots": tuple(item["bots"])}) for item in kept["files"]
        }
        for item in kept["personas"]:
            world.personas.setdefault(item["id"], PersonaConfig(**item))
        for item in kept["chats"]:
            if set(item["personas"]) <= set(world.personas):
                world.chats[item["key"]] = _chat(item)
        for bot in world.bots.values():
            if str(bot.id) in kept["bots"]:
                _restore_bot(bot, kept["bots"][str(bot.id)])

    def text(self) -> str:
        """Return the world as JSON text."""
        world = self._world
        return json.dumps(
            {
                "versi": world.versi,
                "offset": world.clock.offset,
                "files": [asdict(stored) for stored in world.files.files.values()],
                "personas": [asdict(persona) for persona in world.personas.values()],
                "chats": [
                    {**asdict(chat), "bots": sorted(chat.bots), "personas": sorted(chat.personas)}
                    for chat in world.chats.values()
                ],
                "bots": {str(bot.id): _kept_bot(bot) for bot in world.bots.values()},
            },
            ensure_ascii=False,
        )

    def save(self) -> None:
        """Write the file when something changed: whole, or not at all."""
        mark = (self._world.versi, self._world.call_number, self._world.clock.offset)
        if mark == self._saved:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        temporary = self._path.with_name(f"{self._path.name}.baru")
        with temporary.open("w", encoding="utf-8") as file:
            file.write(self.text())
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(self._path)
        self._saved = mark

    async def keep(self) -> None:
        """Save once a second as long as the sandbox runs."""
        while True:
            await asyncio.sleep(_EVERY_SECONDS)
            self.save()


def _chat(item: dict[str, Any]) -> Chat:
    messages = {int(number): Message(**message) for number, message in item["messages"].items()}
    return Chat(
        **{**item, "bots": set(item["bots"]), "personas": set(item["personas"]), "messages": messages}
    )


def _kept_bot(bot: Bot) -> dict[str, Any]:
    return {
        "nama": bot.nama,
        "next_update_id": bot.next_update_id,
        "pending": bot.pending,
        "allowed": bot.allowed,
        "webhook": asdict(bot.webhook) if bot.webhook else None,
        "commands": bot.commands,
        "description": bot.description,
        "short_description": bot.short_description,
    }


def _restore_bot(bot: Bot, kept: dict[str, Any]) -> None:
    for name, value in kept.items():
        setattr(bot, name, Webhook(**value) if name == "webhook" and value else value)
