"""The machine under the window: threads, what it remembers, files chosen and dropped, languages."""
