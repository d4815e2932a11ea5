"""A note before it goes out, as values: its words, what was chosen, what it begins with."""
