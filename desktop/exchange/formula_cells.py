"""Cells that a spreadsheet would calculate, made text for it and read again as they were.

Source: OWASP, CSV injection: an apostrophe before =, +, -, @, a tab or a carriage return.
"""

import re

_CALCULATED = re.compile(r"'*[=+\-@\t\r]")
_RESTORED = re.compile(r"'+[=+\-@\t\r]")
_TELEPHONE = re.compile(r"\+[0-9 ]+")  # which other programs would not know with an apostrophe


def defused(text: str) -> str:
    """A cell that is nothing but text, to a spreadsheet too."""
    if _CALCULATED.match(text) and not _TELEPHONE.fullmatch(text):
        return f"'{text}"
    return text


def restored(text: str) -> str:
    """What `defused` was given."""
    return text[1:] if _RESTORED.match(text) else text
