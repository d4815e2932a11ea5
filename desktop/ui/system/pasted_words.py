"""What of a clipboard a note takes: the words, as a person would have typed them."""

import re

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextDocumentFragment

MOST_WORDS = 50_000  # characters; 20 pages of a letter have fewer. Source: by eye.

# What word processors put between letters, and nobody sees or types.
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f\u202a\u202b\u202c\u2060\ufeff\ufffc"))
_BLANKS = dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u200a\u202f\t"), " ")


def pasted_words(source: QMimeData) -> str:
    """The words in it, "" for none: rich text without its looks, lines ending as here."""
    if source.hasText():
        text = source.text()
    elif source.hasHtml():
        text = QTextDocumentFragment.fromHtml(source.html()).toPlainText()
    else:
        return ""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    lines = lines.replace("\u2029", "\n\n").translate(_UNSEEN).translate(_BLANKS)
    return re.sub(r"\n{3,}", "\n\n", _printable(lines))


def _printable(text: str) -> str:
    return "".join(
        char for char in text if char == "\n" or char.isprintable() or char in "\u200d\ufe0f"
    )
