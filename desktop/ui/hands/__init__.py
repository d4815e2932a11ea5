"""Choosing a hand, adding one that is a font, and exporting one."""
