"""The screen of what was sent, with the very pages that went out."""
