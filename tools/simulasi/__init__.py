"""A year of four offices in one process: virtual clock and randomness, a pretend Telegram, a real database.

`dunia` is the program with everything around it, `orang` the people who use it, `jalan` the order of things, `periksa` what must
hold afterwards. One seed is one exact replay.
"""
