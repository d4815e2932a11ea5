"""Days are written as people write them where the user is."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from desktop.ui.words import dates
from desktop.ui.words.dates import (
    day_words,
    full_day,
    long_day,
    short_day,
    weekday_and_day,
    writes_month_first,
)

DAY = date(2026, 11, 22)


@pytest.fixture
def english(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


def ways():
    return [way(DAY) for way in (day_words, short_day, weekday_and_day, long_day, full_day)]


@pytest.mark.parametrize(
    ("name", "is_first"),
    [("en_US", True), ("en_PH", True), ("en_GB", False), ("en_CA", False), ("de_DE", False)],
)
def test_americans_write_the_month_first(name, is_first):
    assert writes_month_first(QLocale(name)) is is_first


@pytest.mark.parametrize(
    ("is_american", "written"),
    [
        (
            False,
            [
                "22 Nov 2026",
                "22 Nov",
                "Sun 22 Nov",
                "Sunday 22 November",
                "Sunday 22 November 2026",
            ],
        ),
        (
            True,
            [
                *("Nov 22, 2026", "Nov 22", "Sun, Nov 22"),
                *("Sunday, November 22", "Sunday, November 22, 2026"),
            ],
        ),
    ],
)
def test_english_is_written_as_the_computers_country_does(
    is_american, written, english, monkeypatch
):
    monkeypatch.setattr(dates, "writes_month_first", lambda _system: is_american)
    assert ways() == written


def test_another_language_has_its_own_way(qapp, monkeypatch):
    monkeypatch.setattr(dates, "writes_month_first", lambda _system: True)
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    try:
        assert "22" in day_words(DAY).split()[0]
    finally:
        QLocale.setDefault(before)
