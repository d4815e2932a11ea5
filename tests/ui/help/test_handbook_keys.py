"""The keys that the handbook names are keys of the window."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from desktop.ui.widgets.menus import offers

BOOK = Path(__file__).parents[3] / "resources" / "handbook"
GERMAN = {"Strg": "Ctrl", "Umschalt": "Shift"}


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_key_that_is_named_does_something(window, language):
    text = "\n".join(page.read_text("utf-8") for page in (BOOK / language).glob("*.md"))
    for german, english in GERMAN.items():
        text = text.replace(f"{german}+", f"{english}+")
    named = set(re.findall(r"(?:Ctrl|Shift)\+(?:Shift\+)?[A-Z0-9]+", text))
    known = {
        offer.action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
        for offer in offers(window.menuBar())
    }
    assert len(named) > 10
    assert named - known == set()
