"""Fairhand: the people met in a job search, and the notes written to them by hand."""
