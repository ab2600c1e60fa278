"""Texts and keyboards: what people read in the chat, made from plain values, without a clock and without a database."""
