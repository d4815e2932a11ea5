"""A hand of the user's own: the sheet is photographed, read, looked over, and made into a hand."""
