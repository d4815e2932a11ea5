"""The screen of events: everybody's, and the page of the one that is chosen."""
