"""Finds what a window says in another language than its reader's."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QWidget

TRANSLATIONS = Path(__file__).parents[2] / "resources" / "translations"
SAID = ("text", "placeholderText", "toolTip", "accessibleName", "accessibleDescription")
NAMED = ("windowTitle", "title", "statusTip")
NAMES = frozenset({"Letter"})  # of paper, which only a message is called by another word
ROWS = 60  # of a list; the rest says the same of others
LETTERS = 7  # that are the same wherever a pattern is filled in, at least


def foreign_words(shown: QWidget, language: str) -> list[str]:
    """The texts in a window that the language has other words for."""
    return sorted({text for text in texts(shown) if is_foreign(text, language)})


def texts(shown: QWidget) -> Iterator[str]:
    """All that can be read or heard there, what is in lists and menus too."""
    for part in (shown, *shown.findChildren(QWidget)):
        yield from _said(part)
        if isinstance(part, QComboBox):
            yield from (part.itemText(row) for row in range(part.count()))
        if isinstance(part, QAbstractItemView) and part.model():
            yield from _listed(part)
    for action in shown.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.statusTip())


def is_foreign(text: str, language: str) -> bool:
    """Whether it is a source that is translated otherwise, and no translation of another."""
    whole, patterns, own = _known(language)
    if text in own | NAMES or not text:
        return False
    return text in whole or any(pattern.fullmatch(text) for pattern in patterns)


def _said(part: QWidget) -> Iterator[str]:
    for name in (*SAID, *NAMED):
        said = part.property(name)
        if isinstance(said, str):
            yield said


def _listed(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    is_table = isinstance(model, QAbstractTableModel)
    for column in range(model.columnCount(view.rootIndex()) if is_table else 1):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(view.rootIndex()), ROWS)):
            yield from (str(model.index(row, column).data(role) or "") for role in roles)


@cache
def _known(language: str) -> tuple[frozenset[str], tuple[re.Pattern[str], ...], frozenset[str]]:
    """The sources that are translated, as they are and as patterns to fill in; the translations."""
    tree = ET.fromstring((TRANSLATIONS / f"fairhand_{language}.ts").read_text("utf-8"))
    sources, own = set(), set()
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = translation.findall("numerusform") or [translation]
        said = {form.text or "" for form in forms}
        own |= said
        if (source := message.findtext("source", "")) not in said:
            sources.add(source)
    open_ones = {source for source in sources if re.search(r"\{\w*|%n", source)}
    patterns = [_pattern(source) for source in open_ones if _letters(source) >= LETTERS]
    return frozenset(sources), tuple(patterns), frozenset(own)


def _pattern(source: str) -> re.Pattern[str]:
    parts = re.split(r"\{[^}]*\}|%n", source)
    return re.compile(".+".join(re.escape(part) for part in parts), re.DOTALL)


def _letters(source: str) -> int:
    return sum(map(str.isalpha, re.sub(r"\{[^}]*\}|%n", "", source)))
