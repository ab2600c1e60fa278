"""The way out: rows in the order they were queued, under Telegram's limits."""
