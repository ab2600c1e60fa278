"""What the program answers over HTTP: health and the webhook."""
