"""Batteries: bad days on purpose, each a command with a seed (`python -m tools.baterai NAME --benih N`); see docs/keandalan.md."""
