"""The peer of `pembaruan`: python-telegram-bot's echo bot and nothing else, as its own example has it.

    python lawan_gema.py BASE TOKEN
"""

import sys

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


async def gema(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    """Say it back."""
    assert update.message is not None and update.message.text is not None
    await update.message.reply_text(update.message.text)


def main() -> None:
    """Poll until interrupted."""
    base, token = sys.argv[1:]
    aplikasi = Application.builder().token(token).base_url(f"{base}/bot").build()
    aplikasi.add_handler(MessageHandler(filters.TEXT, gema))
    aplikasi.run_polling()


if __name__ == "__main__":
    main()
