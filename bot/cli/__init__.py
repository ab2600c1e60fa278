"""The commands of `paraf`, one file for each group: options, and what is printed. What they do lies in the rooms."""
