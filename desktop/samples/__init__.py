"""Samples of a person's writing: the sheet to be filled in, and its photographs read back."""
