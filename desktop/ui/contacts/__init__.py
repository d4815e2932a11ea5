"""The screen of contacts: the list, and the page of the one that is chosen."""
