"""The handbook says what is so: its keys are the window's, its commands are there."""

import re
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from desktop.__main__ import _parser
from desktop.commands.jobs import JOBS
from desktop.domain.occasions import Occasion
from desktop.domain.typed_events import read_event
from tests.handbook_pictures import COLOURS, with_few_colours

BOOK = Path(__file__).parents[1] / "resources" / "handbook"
LANGUAGES = ("en", "de")
MOST_PAGES = 10
MOST = 75_000  # bytes of a picture, which every package carries
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")


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


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_shown_once_and_told_in_words(language):
    named = [
        found for page in pages(language) for found in PICTURE.findall(page.read_text("utf-8"))
    ]
    there = {f"pictures/{path.name}" for path in (BOOK / language / "pictures").iterdir()}
    assert sorted(place for _, place in named) == sorted(there)
    assert [place for words, place in named if len(words) < 20] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_picture_is_small(language):
    for path in (BOOK / language / "pictures").iterdir():
        with Image.open(path) as picture:
            assert picture.width <= 1024
        assert path.stat().st_size <= MOST, path.name


def test_every_language_has_every_picture():
    english, german = (
        {path.name for path in (BOOK / language / "pictures").iterdir()} for language in LANGUAGES
    )
    assert english == german


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lines_it_has_people_type_are_understood(language):
    text = "\n".join(page.read_text("utf-8") for page in pages(language)[:3]).replace("\n  ", " ")
    lines = re.findall(
        r"`([^`]*(?:Maria Alvarez|Ben Ode|Priya Nair)[^`]*)`", text.replace("\n", " ")
    )
    assert len(lines) == 3
    for line in lines:
        typed = read_event(line, Occasion, date(2026, 11, 22), day_first=language == "de")
        assert typed.occasion is not None, line
        assert typed.on is not None, line
        assert len(typed.people) == 1, line
        assert typed.people[0].startswith(("Maria Alvarez", "Ben Ode", "Priya Nair")), line


def test_a_picture_with_few_colours_has_its_background_as_it_was():
    picture = Image.linear_gradient("L").resize((400, 400)).convert("RGB")
    picture.paste((246, 246, 244), (0, 0, 400, 300))
    few = with_few_colours(picture)
    assert few.convert("RGB").getpixel((200, 100)) == (246, 246, 244)
    assert len(few.getcolors()) <= COLOURS
