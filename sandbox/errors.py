"""The refusals of the Bot API, carried as one exception with Telegram's own words."""

from typing import Any


class Refusal(Exception):
    """A request Telegram would turn down: HTTP status, description, and `parameters` where Telegram adds them."""

    def __init__(self, code: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """Return the JSON body Telegram would answer with."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


class WrongUse(Exception):
    """A control request that makes no sense; its text is shown to the person, in Indonesian."""


def bad_request(text: str) -> Refusal:
    """Return the 400 that Telegram words as `Bad Request: text`."""
    return Refusal(400, f"Bad Request: {text}")


def forbidden(text: str) -> Refusal:
    """Return the 403 that Telegram words as `Forbidden: text`."""
    return Refusal(403, f"Forbidden: {text}")


def conflict(text: str) -> Refusal:
    """Return the 409 that Telegram words as `Conflict: text`."""
    return Refusal(409, f"Conflict: {text}")


def too_many(seconds: int) -> Refusal:
    """Return the 429 asking to wait `seconds`."""
    return Refusal(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})
