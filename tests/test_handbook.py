"""The handbook says what is so: its keys are the window's, its commands are there."""

import re
from pathlib import Path

import pytest

from desktop.__main__ import _parser
from desktop.commands.jobs import JOBS

BOOK = Path(__file__).parents[1] / "resources" / "handbook"
LANGUAGES = ("en", "de")
MOST_PAGES = 10


def pages(language: str) -> list[Path]:
    return sorted((BOOK / language).glob("*.md"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_has_ten_pages_at_most_each_with_a_title(language):
    assert 0 < len(pages(language)) <= MOST_PAGES
    for page in pages(language):
        assert page.read_text("utf-8").startswith("# ")


def test_every_language_has_every_page():
    numbers = {language: [page.name[:2] for page in pages(language)] for language in LANGUAGES}
    assert numbers["de"] == numbers["en"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_commands_it_names_are_there(language):
    text = "\n".join(page.read_text("utf-8") for page in pages(language))
    named = set(re.findall(r"fairhand ([a-z][a-z-]+)", text))
    known = next(action.choices for action in _parser()._actions if action.choices)
    assert len(JOBS) < len(known)
    assert named <= set(known)
