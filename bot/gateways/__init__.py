"""The world outside, one module per neighbour: Telegram, the file system, the clock."""
