"""Parameters of a Bot API call, however they were sent, read the way Telegram reads them."""

import json
import re
from dataclasses import dataclass
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request

from sandbox.errors import Refusal, bad_request
from sandbox.files import UPLOAD_LIMIT


@dataclass(frozen=True)
class Upload:
    """One file part of a multipart request."""

    name: str
    mime: str | None
    content: bytes


class Params:
    """Values by name (text or already decoded JSON) and uploaded files by part name."""

    def __init__(self, values: dict[str, Any], files: dict[str, Upload]) -> None:
        self.values = {name: value for name, value in values.items() if value is not None}
        self.files = files

    def text(self, name: str) -> str:
        """Return a text, empty when it is absent; numbers count as text, objects do not."""
        value = self.values.get(name, "")
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, str | int | float):
            return str(value)
        raise bad_request(f'invalid parameter "{name}": expected String')

    def integer(self, name: str, default: int = 0) -> int:
        """Return a whole number; absent gives the default, anything else than a number is refused."""
        value = self.values.get(name, "")
        if value == "":
            return default
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        if isinstance(value, str) and re.fullmatch(r"[+-]?\d{1,19}", value.strip()):
            return int(value)
        raise bad_request(f'invalid parameter "{name}": expected Integer')

    def flag(self, name: str) -> bool:
        """Return a yes or no; absent is no."""
        return self.text(name).lower() in ("true", "yes", "1")

    def structure(self, name: str, kind: type[dict[str, Any]] | type[list[Any]], what: str) -> Any:
        """Return a JSON object or array, or None when absent; `what` words the refusal."""
        value = self.values.get(name)
        if value in (None, ""):
            return None
        if isinstance(value, str):
            try:
                value = json.loads(value)
            except ValueError:
                raise bad_request(f"can't parse {what} JSON object") from None
        if not isinstance(value, kind):
            raise bad_request(f"{'object' if kind is dict else 'array'} expected as {what}")
        return value

    def shown(self) -> dict[str, Any]:
        """Return the parameters for the journal; files by name and size."""
        shown = {name: _decoded(value) for name, value in self.values.items()}
        for name, upload in self.files.items():
            shown[name] = {"berkas": upload.name, "ukuran": len(upload.content)}
        return shown


def _decoded(value: Any) -> Any:
    if isinstance(value, str) and value[:1] in ("{", "["):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


async def read_params(request: Request) -> Params:
    """Read the query and the body: JSON, urlencoded form, or multipart.

    Raises:
        Refusal: 400 for a broken body, 413 for a file above 50 MB.
    """
    values: dict[str, Any] = dict(request.query_params)
    files: dict[str, Upload] = {}
    content_type = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if request.method == "POST" and content_type == "application/json":
        body = await request.body()
        try:
            decoded = json.loads(body) if body else {}
        except ValueError:
            raise bad_request("can't parse JSON object") from None
        if not isinstance(decoded, dict):
            raise bad_request("object expected as request body")
        values |= decoded
    elif request.method == "POST":
        if int(request.headers.get("content-length") or 0) > UPLOAD_LIMIT + 1024 * 1024:
            raise Refusal(413, "Request Entity Too Large")
        async with request.form(max_part_size=UPLOAD_LIMIT) as form:
            for name, value in form.multi_items():
                if isinstance(value, UploadFile):
                    files[name] = Upload(value.filename or name, value.content_type, await value.read())
                else:
                    values[name] = value
    if any(len(upload.content) > UPLOAD_LIMIT for upload in files.values()):
        raise Refusal(413, "Request Entity Too Large")
    return Params(values, files)
