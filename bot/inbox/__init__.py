"""The way in: receiver and worker. An update is a committed row before Telegram hears that it arrived."""
