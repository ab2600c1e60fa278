"""HTML becomes entities as Telegram does it, and is refused in Telegram's words."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.entities import parse_html, utf16_length, with_found
from sandbox.errors import Refusal


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("a <b>b</b>", "a b", [("bold", 2, 1)]),
        ("<strong>x</strong><em>y</em>", "xy", [("bold", 0, 1), ("italic", 1, 1)]),
        ("<ins>x</ins><del>y</del>", "xy", [("underline", 0, 1), ("strikethrough", 1, 1)]),
        ("<b>tebal <i>miring</i></b>", "tebal miring", [("bold", 0, 12), ("italic", 6, 6)]),
        ("😀<b>x</b>", "😀x", [("bold", 2, 1)]),
        ("&lt;b&gt; &amp; &quot;&#33;&#x21;", '<b> & "!!', []),
        ("&nbsp; & &copy;", "&nbsp; & &copy;", []),
        (
            '<span class="tg-spoiler">x</span><tg-spoiler>y</tg-spoiler>',
            "xy",
            [("spoiler", 0, 1), ("spoiler", 1, 1)],
        ),
        ("<blockquote>a</blockquote>", "a", [("blockquote", 0, 1)]),
        ("<blockquote expandable>a</blockquote>", "a", [("expandable_blockquote", 0, 1)]),
        ("<B>x</B>", "x", [("bold", 0, 1)]),
        ("<b></b>x", "x", []),
        ("  <b> x </b> ", "x", [("bold", 0, 1)]),
    ],
)
def test_html_becomes_text_and_entities(source: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    found_text, found = parse_html(source)
    assert found_text == text
    assert [(entity["type"], entity["offset"], entity["length"]) for entity in found] == entities


def test_links_and_code_keep_their_details() -> None:
    _, link = parse_html('<a href="https://contoh.id/?a=1&amp;b=2">x</a>')
    assert link == [{"type": "text_link", "offset": 0, "length": 1, "url": "https://contoh.id/?a=1&b=2"}]
    _, code = parse_html('<pre><code class="language-python">x</code></pre>')
    assert code == [{"type": "pre", "offset": 0, "length": 1, "language": "python"}]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("é<x>", 'Unsupported start tag "x" at byte offset 2'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        (
            "<a href>x</a>",
            'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0',
        ),
        ("harga < 5", 'Unsupported start tag "" at byte offset 6'),
        ("harga <5", "Unclosed start tag at byte offset 6"),
        ("x <- y > z", 'Unsupported start tag "-" at byte offset 2'),
    ],
)
def test_wrong_html_is_refused_in_telegrams_words(source: str, words: str) -> None:
    with pytest.raises(Refusal) as refusal:
        parse_html(source)
    assert refusal.value.description == f"Bad Request: can't parse entities: {words}"


@given(st.text(max_size=60))
def test_escaped_text_always_comes_back_as_it_was(text: str) -> None:
    assert parse_html(html.escape(text)) == (text.strip(), [])


@given(st.text(max_size=40))
def test_any_text_is_parsed_or_refused_but_never_breaks(source: str) -> None:
    try:
        text, entities = parse_html(f"<b>{source}</b>")
    except Refusal:
        return
    assert all(0 <= one["offset"] and one["offset"] + one["length"] <= utf16_length(text) for one in entities)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start abc", [("bot_command", 0, 6)]),
        ("ketik /status@paraf_bot ya", [("bot_command", 6, 17)]),
        ("1/2 dan a/b", []),
        ("lihat https://t.me/paraf_bot?start=x.", [("url", 6, 30)]),
        ("tulis ke dinas@contoh.go.id", [("email", 9, 18)]),
        ("halo @paraf_bot", [("mention", 5, 10)]),
        ("😀 /mulai", [("bot_command", 3, 6)]),
    ],
)
def test_commands_links_and_mentions_are_found(text: str, found: list[tuple[str, int, int]]) -> None:
    assert [(one["type"], one["offset"], one["length"]) for one in with_found(text, [])] == found


def test_nothing_is_found_inside_code() -> None:
    text, entities = parse_html("<code>/start</code>")
    assert with_found(text, entities) == entities
