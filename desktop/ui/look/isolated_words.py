"""Words that keep their own order in a window that is laid out from right to left."""

from PySide6.QtCore import Qt

_FIRST_STRONG, _POP = "\u2068", "\u2069"  # source: Unicode Standard Annex #9, explicit isolates


def isolated(words: str, direction: Qt.LayoutDirection) -> str:
    """As they are read by themselves: "14 rue des Lilas" stays an address, "0 of 1" a count.

    direction: of the window, in which they would otherwise be put, figures last.
    """
    if direction is Qt.LayoutDirection.RightToLeft and words:
        return f"{_FIRST_STRONG}{words}{_POP}"
    return words
