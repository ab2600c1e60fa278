"""Telegram's pace: how many messages a bot may send. Real time, never the sandbox clock."""

import math
from collections import defaultdict, deque


class Bucket:
    """A store of tokens that refills steadily; one token pays one message."""

    def __init__(self, per_second: float, capacity: int) -> None:
        self._rate = per_second
        self._capacity = capacity
        self._tokens = float(capacity)
        self._at = 0.0

    def missing(self, count: int, now: float) -> float:
        """Return the seconds until `count` tokens are there; zero when they are."""
        self._tokens = min(self._capacity, self._tokens + (now - self._at) * self._rate)
        self._at = now
        return max(0.0, (min(count, self._capacity) - self._tokens) / self._rate)

    def take(self, count: int, now: float) -> None:
        """Spend `count` tokens; an album may leave a debt."""
        self._tokens -= count


class Window:
    """At most `capacity` messages within any `seconds`."""

    def __init__(self, seconds: float, capacity: int) -> None:
        self._seconds = seconds
        self._capacity = capacity
        self._spent: deque[float] = deque()

    def missing(self, count: int, now: float) -> float:
        """Return the seconds until `count` more messages fit; zero when they do."""
        while self._spent and self._spent[0] <= now - self._seconds:
            self._spent.popleft()
        over = len(self._spent) + min(count, self._capacity) - self._capacity
        return self._spent[over - 1] + self._seconds - now if over > 0 else 0.0

    def take(self, count: int, now: float) -> None:
        """Note `count` messages sent at `now`."""
        self._spent.extend([now] * count)


class Pace:
    """The limits of one bot: 30 a second overall (5 more pass), 1 a second per private chat (5 at once), 20 a
    minute per group."""

    def __init__(self) -> None:
        self._overall = Window(1.0, 35)
        self._private: defaultdict[int, Bucket] = defaultdict(lambda: Bucket(1.0, 5))
        self._group: defaultdict[int, Window] = defaultdict(lambda: Window(60.0, 20))

    def spend(self, chat_id: int, count: int, now: float) -> int:
        """Pay for `count` messages to a chat; return 0, or the whole seconds to wait when refused."""
        chat = self._private[chat_id] if chat_id > 0 else self._group[chat_id]
        wait = max(self._overall.missing(count, now), chat.missing(count, now))
        if wait > 0:
            return max(1, math.ceil(wait))
        self._overall.take(count, now)
        chat.take(count, now)
        return 0
