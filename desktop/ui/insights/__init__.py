"""The screen that tells how well the search is followed up, and its record."""
