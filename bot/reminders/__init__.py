"""Reminders: a sweep over rows that are due, woken by APScheduler and by a clock that was moved."""
