"""The rules of the SOP as values and functions: no clock, no database, no Telegram, no await."""
