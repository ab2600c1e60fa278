"""Keyboards under messages: what Telegram accepts."""

from typing import Any

from sandbox.errors import bad_request
from sandbox.params import Params

_MAX_BUTTONS = 100
_MAX_IN_ROW = 8
_STYLES = ("danger", "success", "primary")
_OTHER_KEYBOARDS = ("keyboard", "remove_keyboard", "force_reply")
_URL_SCHEMES = ("http://", "https://", "tg://", "t.me/")
# Actions a button of this sandbox may carry.
_ACTIONS = ("callback_data", "url", "copy_text")


def read_reply_markup(params: Params, *, inline_only: bool = False) -> dict[str, Any] | None:
    """Return the inline keyboard of a call, checked; None when there is none or another kind of keyboard.

    Args:
        params: the call.
        inline_only: True for edits, which accept no other kind.

    Raises:
        Refusal: 400, worded by Telegram.
    """
    markup = params.structure("reply_markup", dict, "reply markup")
    if not markup:
        return None
    if "inline_keyboard" not in markup:
        if inline_only or not any(kind in markup for kind in _OTHER_KEYBOARDS):
            raise bad_request(
                "inline keyboard expected" if inline_only else "object expected as reply markup"
            )
        return None
    rows = markup["inline_keyboard"]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(
            'can\'t parse inline keyboard markup JSON object: Field "inline_keyboard" must be an Array'
        )
    checked = [[_button(button) for button in row] for row in rows if row]
    if sum(map(len, checked)) > _MAX_BUTTONS or any(len(row) > _MAX_IN_ROW for row in checked):
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": checked} if checked else None


def _button(button: Any) -> dict[str, Any]:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    text = button.get("text")
    if not isinstance(text, str):
        raise bad_request('can\'t parse inline keyboard button: Field "text" must be of type String')
    if not text.strip():
        raise bad_request("inline keyboard button text must be non-empty")
    actions = [name for name in _ACTIONS if name in button]
    if len(actions) != 1:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    checked = {"text": text, actions[0]: _action(actions[0], button[actions[0]])}
    if "style" in button:
        if button["style"] not in _STYLES:
            raise bad_request("can't parse inline keyboard button: invalid button style specified")
        checked["style"] = button["style"]
    return checked


def _action(name: str, value: Any) -> Any:
    if name == "callback_data":
        if not isinstance(value, str) or not 1 <= len(value.encode()) <= 64:
            raise bad_request("BUTTON_DATA_INVALID")
    elif name == "url":
        if not isinstance(value, str) or not value.lower().startswith(_URL_SCHEMES):
            raise bad_request(f"inline keyboard button URL '{value}' is invalid: Unsupported URL protocol")
    else:
        text = value.get("text") if isinstance(value, dict) else None
        if not isinstance(text, str) or not 1 <= len(text) <= 256:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")
        return {"text": text}
    return value
