"""The Django application that holds the measured flow."""
