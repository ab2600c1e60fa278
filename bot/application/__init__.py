"""Use cases: load, decide, save, and queue what people must learn, all inside one unit of work."""
