"""Texts as Telegram keeps them: plain text plus entities, offsets in UTF-16 code units."""

import re
from dataclasses import dataclass
from typing import Any

from sandbox.errors import bad_request

Entity = dict[str, Any]

# Tag of the HTML style -> entity type; "a" and "span" are decided by their attributes.
_TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));?")
_SPECIAL = re.compile(r"[&<]")
_SPACE = " \t\r\n"

_COMMAND = re.compile(r"(?<![\w/<>@])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>@])")
_URL = re.compile(r"(?<![\w@])(?:https?://[^\s<>\"']+|t\.me/[^\s<>\"']+)")
_EMAIL = re.compile(r"(?<![\w@.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_MENTION = re.compile(r"(?<![\w@.])@[A-Za-z][A-Za-z0-9_]{3,31}(?![\w@])")


def utf16_length(text: str) -> int:
    """Return the length of `text` as Telegram counts it, in UTF-16 code units."""
    return len(text) + sum(1 for character in text if ord(character) > 0xFFFF)


@dataclass(frozen=True, slots=True)
class _OpenTag:
    """A start tag that still waits for its end."""

    name: str
    extra: Entity  # url, language, or the marker of an expandable quote
    at: int  # UTF-16 offset of the first character inside


class _HtmlReader:
    """Reads one HTML text once, from left to right, refusing what Telegram refuses."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0
        self.length = 0
        self.pieces: list[str] = []
        self.open: list[_OpenTag] = []
        self.entities: list[Entity] = []

    def read(self) -> tuple[str, list[Entity]]:
        """Return the plain text and its entities."""
        while self.position < len(self.source):
            found = _SPECIAL.search(self.source, self.position)
            stop = found.start() if found else len(self.source)
            self._keep(self.source[self.position : stop])
            self.position = stop
            if found and found.group() == "&":
                self._reference()
            elif found:
                self._tag()
        if self.open:
            raise self._refuse(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')
        return "".join(self.pieces), self.entities

    def _keep(self, text: str) -> None:
        self.pieces.append(text)
        self.length += utf16_length(text)

    def _refuse(self, text: str) -> Exception:
        return bad_request(f"can't parse entities: {text}")

    def _byte(self, position: int) -> int:
        return len(self.source[:position].encode())

    def _peek(self) -> str:
        return self.source[self.position : self.position + 1]

    def _skip_space(self) -> None:
        while self._peek() and self._peek() in _SPACE:
            self.position += 1

    def _take_until(self, stops: str) -> str:
        begin = self.position
        while self._peek() and self._peek() not in stops:
            self.position += 1
        return self.source[begin : self.position]

    def _reference(self) -> None:
        found = _REFERENCE.match(self.source, self.position)
        character = _decoded(found) if found else ""
        if found and character:
            self._keep(character)
            self.position = found.end()
        else:
            self._keep("&")
            self.position += 1

    def _tag(self) -> None:
        begin = self.position
        self.position += 1
        if self._peek() == "/":
            self.position += 1
            self._end_tag(begin)
        else:
            self._start_tag(begin)

    def _end_tag(self, begin: int) -> None:
        if not self.open:
            raise self._refuse(f"Unexpected end tag at byte offset {self._byte(begin)}")
        name = self._take_until(_SPACE + ">").lower()
        self._skip_space()
        if self._peek() != ">":
            raise self._refuse(f"Unclosed end tag at byte offset {self._byte(begin)}")
        self.position += 1
        tag = self.open.pop()
        if name and name != tag.name:
            raise self._refuse(
                f'Unmatched end tag at byte offset {self._byte(begin)}, expected "</{tag.name}>", found "</{name}>"'
            )
        self._close(tag)

    def _close(self, tag: _OpenTag) -> None:
        length = self.length - tag.at
        if length == 0:
            return
        entity: Entity = {"type": _TYPES[tag.name], "offset": tag.at, "length": length, **tag.extra}
        if tag.name == "a" and "url" not in entity:
            entity["url"] = _tail(self.pieces, length)
            if not re.match(r"https?://|tg://|t\.me/|www\.", entity["url"]):
                return
        if entity.pop("expandable", False):
            entity["type"] = "expandable_blockquote"
        if tag.name == "pre" and self.entities:
            inner = self.entities[-1]
            if inner["type"] == "code" and (inner["offset"], inner["length"]) == (tag.at, length):
                self.entities.pop()
                if "language" in inner:
                    entity["language"] = inner["language"]
        self.entities.append(entity)

    def _start_tag(self, begin: int) -> None:
        name = self._take_until(_SPACE + ">").lower()
        if not self._peek():
            raise self._refuse(f"Unclosed start tag at byte offset {self._byte(begin)}")
        if name not in _TYPES:
            raise self._refuse(f'Unsupported start tag "{name}" at byte offset {self._byte(begin)}')
        attributes = self._attributes(name, begin)
        self.position += 1
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise self._refuse(f'Tag "span" must have class "tg-spoiler" at byte offset {self._byte(begin)}')
        extra: Entity = {}
        if name == "a" and attributes.get("href"):
            extra["url"] = attributes["href"]
        if name == "code" and self.open and self.open[-1].name == "pre":
            language = attributes.get("class", "")
            if language.startswith("language-"):
                extra["language"] = language.removeprefix("language-")
        if name == "blockquote" and "expandable" in attributes:
            extra["expandable"] = True
        self.open.append(_OpenTag(name, extra, self.length))

    def _attributes(self, name: str, begin: int) -> dict[str, str]:
        where = f'the tag "{name}" at byte offset {self._byte(begin)}'
        attributes: dict[str, str] = {}
        while True:
            self._skip_space()
            if self._peek() == ">":
                return attributes
            attribute = self._take_until(_SPACE + "=>")
            if not attribute and self._peek():
                raise self._refuse(f"Empty attribute name in {where}")
            self._skip_space()
            if self._peek() != "=":
                if self._peek() and name == "blockquote" and attribute == "expandable":
                    attributes[attribute] = ""
                    continue
                if not self._peek():
                    raise self._refuse(f"Unclosed start tag at byte offset {self._byte(begin)}")
                raise self._refuse(f"Expected equal sign in declaration of an attribute of {where}")
            self.position += 1
            self._skip_space()
            attributes[attribute.lower()] = self._attribute_value(begin)

    def _attribute_value(self, begin: int) -> str:
        quote = self._peek()
        if quote and quote in "'\"":
            self.position += 1
            raw = self._take_until(quote)
            self.position += 1
            value = _REFERENCE.sub(lambda found: _decoded(found) or found.group(), raw)
        else:
            token = self.position
            value = ""
            while self._peek() and (self._peek().isalnum() or self._peek() in ".-"):
                value += self._peek().lower()
                self.position += 1
            if self._peek() and self._peek() not in _SPACE + ">":
                raise self._refuse(f"Unexpected end of name token at byte offset {self._byte(token)}")
        if not self._peek():
            raise self._refuse(f"Unclosed start tag at byte offset {self._byte(begin)}")
        return value


def _decoded(found: re.Match[str]) -> str:
    """Return the character an HTML reference stands for, or nothing when Telegram leaves it as it is."""
    decimal, hexadecimal, name = found.groups()
    if name:
        return _NAMED.get(name, "")
    code = int(decimal) if decimal else int(hexadecimal, 16)
    return chr(code) if 0 < code < 0x10FFFF and not 0xD800 <= code <= 0xDFFF else ""


def _tail(pieces: list[str], length: int) -> str:
    raw = "".join(pieces).encode("utf-16-le")
    return raw[len(raw) - 2 * length :].decode("utf-16-le")


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """Parse the HTML style into plain text and entities.

    Raises:
        Refusal: 400 with Telegram's words, when a tag is unknown, unclosed or crossed.
    """
    text, entities = _HtmlReader(source).read()
    return trimmed(text, entities)


def trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Strip the white space Telegram strips around a message and shift the entities with it."""
    lead = utf16_length(text) - utf16_length(text.lstrip())
    clean = text.strip()
    total = utf16_length(clean)
    kept = []
    for entity in entities:
        begin = max(entity["offset"] - lead, 0)
        end = min(entity["offset"] + entity["length"] - lead, total)
        if end > begin:
            kept.append({**entity, "offset": begin, "length": end - begin})
    return clean, sorted(kept, key=lambda entity: (entity["offset"], -entity["length"]))


def with_found(text: str, entities: list[Entity]) -> list[Entity]:
    """Add what Telegram finds by itself: bot commands, links, e-mail addresses, mentions."""
    if not any(mark in text for mark in "/@"):
        return entities
    taken = [
        (entity["offset"], entity["offset"] + entity["length"])
        for entity in entities
        if entity["type"] in ("code", "pre", "text_link")
    ]
    found: list[Entity] = []
    for kind, pattern in (("url", _URL), ("email", _EMAIL), ("mention", _MENTION), ("bot_command", _COMMAND)):
        for match in pattern.finditer(text):
            value = match.group().rstrip(".,;:!?)") if kind == "url" else match.group()
            begin = utf16_length(text[: match.start()])
            end = begin + utf16_length(value)
            if all(end <= left or begin >= right for left, right in taken):
                taken.append((begin, end))
                found.append({"type": kind, "offset": begin, "length": end - begin})
    return sorted([*entities, *found], key=lambda entity: (entity["offset"], -entity["length"]))
