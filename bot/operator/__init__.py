"""What an operator does beside a running bot: the doctor, backups, the training room, posts and people. `bot/cli` are its words."""
