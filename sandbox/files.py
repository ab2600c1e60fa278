"""Files sent through the sandbox: bytes on disk, and what Telegram tells about them."""

import mimetypes
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MEGABYTE = 1024 * 1024
DOWNLOAD_LIMIT = 20 * MEGABYTE
UPLOAD_LIMIT = 50 * MEGABYTE
PHOTO_LIMIT = 10 * MEGABYTE

_EXTENSIONS = {"photo": ".jpg", "sticker": ".webp"}


@dataclass(frozen=True)
class StoredFile:
    """One file: its identifiers, and its name as the sender gave it."""

    file_id: str
    unique_id: str
    name: str
    mime: str
    size: int
    kind: str  # document, photo or sticker
    bots: tuple[int, ...]  # the bots that have seen it: an identifier is good for these only
    width: int = 0
    height: int = 0

    @property
    def remote_path(self) -> str:
        """Return the `file_path` that getFile tells."""
        suffix = _EXTENSIONS.get(self.kind) or Path(self.name).suffix
        return f"{self.kind}s/file_{self.unique_id}{suffix}"

    def document(self) -> dict[str, Any]:
        """Return the Document object."""
        return {
            "file_name": self.name,
            "mime_type": self.mime,
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": self.size,
        }

    def photo(self) -> list[dict[str, Any]]:
        """Return the PhotoSize list; the sandbox keeps one size and names it twice."""
        size = {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": self.size,
            "width": self.width,
            "height": self.height,
        }
        return [size, dict(size)]


class FileStore:
    """Keeps files in one folder, by identifier."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.folder.mkdir(parents=True, exist_ok=True)
        self.files: dict[str, StoredFile] = {}

    def put(
        self, content: bytes, name: str, mime: str | None, kind: str, bots: tuple[int, ...]
    ) -> StoredFile:
        """Keep `content` under a new identifier."""
        unique_id = secrets.token_hex(6)
        prefix = {"photo": "AgACAgU", "document": "BQACAgU", "sticker": "CAACAgU"}[kind]
        width, height = image_size(content) or (0, 0)
        stored = StoredFile(
            file_id=f"{prefix}{secrets.token_urlsafe(24)}",
            unique_id=unique_id,
            name=Path(name.replace("\\", "/")).name or "file",
            mime=mime or mimetypes.guess_type(name)[0] or "application/octet-stream",
            size=len(content),
            kind=kind,
            bots=bots,
            width=width,
            height=height,
        )
        self.path(stored).write_bytes(content)
        self.files[stored.file_id] = stored
        return stored

    def path(self, stored: StoredFile) -> Path:
        """Return where the bytes lie."""
        return self.folder / stored.unique_id

    def for_bot(self, file_id: str, bot_id: int) -> StoredFile | None:
        """Return the file when this bot may use the identifier."""
        stored = self.files.get(file_id)
        return stored if stored and bot_id in stored.bots else None

    def by_path(self, remote_path: str, bot_id: int) -> StoredFile | None:
        """Return the file a download address names, when this bot may have it."""
        return next(
            (item for item in self.files.values() if item.remote_path == remote_path and bot_id in item.bots),
            None,
        )


def image_size(content: bytes) -> tuple[int, int] | None:
    """Return width and height of a PNG, GIF, JPEG or WebP image in pixels; none when it is no such image."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        return int.from_bytes(content[16:20]), int.from_bytes(content[20:24])
    if content[:6] in (b"GIF87a", b"GIF89a") and len(content) >= 10:
        return int.from_bytes(content[6:8], "little"), int.from_bytes(content[8:10], "little")
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return 512, 512
    if content.startswith(b"\xff\xd8"):
        return _jpeg_size(content)
    return None


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    position = 2
    while position + 9 < len(content) and content[position] == 0xFF:
        marker = content[position + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height = int.from_bytes(content[position + 5 : position + 7])
            width = int.from_bytes(content[position + 7 : position + 9])
            return width, height
        position += 2 + int.from_bytes(content[position + 2 : position + 4])
    return None
