"""The screen of today: what is owed, and what is done about it."""
