"""The tables of packaging/docs/stationery.md, row by row: what they say is what the code does."""

import math
import re
from pathlib import Path

import pytest

from desktop.stationery.fits import fits
from desktop.stationery.formats import ENVELOPES, card_format, envelope_format
from desktop.stationery.impositions import grid_for
from desktop.stationery.mail_sizes import MAIL_SIZES, mail_cautions
from desktop.stationery.paper_sizes import CARD_SIZES
from desktop.stationery.sheets import A4, LETTER, TooLargeForSheet

PAGE = (Path(__file__).parents[1] / "packaging" / "docs" / "stationery.md").read_text("utf-8")


def rows(heading):
    """The cells of the table whose first column is called so, less its head."""
    table = PAGE.partition(f"| {heading} |")[2].partition("\n\n")[0]
    return [re.split(r" ?\| ?", line.strip("| ")) for line in table.split("\n")[2:] if line]


def count(card, sheet, *, bleeds):
    try:
        return str(grid_for(card, sheet, bleeds=bleeds).count)
    except TooLargeForSheet:
        return "-"


def on(sheet, cards):
    pairs = ([count(card, sheet, bleeds=bleeds) for bleeds in (False, True)] for card in cards)
    return ", ".join(" / ".join(pair) for pair in pairs)


@pytest.mark.parametrize("row", rows("card"), ids=lambda row: row[0])
def test_a_card_is_as_its_row_says(row):
    cards = [card_format(f"{row[0]}-{kind}") for kind in ("flat", "folded")]
    found = fits(cards[1])
    close = ", ".join(one.envelope.id for one in found if not one.is_loose)
    loose = f"({', '.join(one.envelope.id for one in found)})"
    assert row[1] == cards[1].size_words
    assert row[2] == (close or loose)
    assert row[3:] == [on(LETTER, cards), on(A4, cards)]


@pytest.mark.parametrize("row", rows("envelope"), ids=lambda row: row[0])
def test_an_envelope_is_as_its_row_says(row):
    envelope = envelope_format(row[0])
    assert row[1] == envelope.size_words
    for told, country in zip(row[2:], ("US", "DE"), strict=True):
        assert told == next((c.concern.value for c in mail_cautions(envelope, country)), "-")


@pytest.mark.parametrize("row", rows("post"), ids=lambda row: row[0])
def test_a_posts_sizes_are_those_of_its_row(row):
    sizes = MAIL_SIZES[row[0]]
    least = f"{sizes.words(sizes.least)} " if any(sizes.least) else ""
    assert row[1] == f"{least}to {sizes.words(sizes.letter)}"
    assert row[2] == (sizes.words(sizes.smallest) if sizes.smallest else "-")
    numbers = [f"{edge:g}" for edge in sizes.aspect if 0 < edge < math.inf]
    assert re.findall(r"[\d.]+", row[3]) == numbers
    assert row[4] == sizes.source


def test_no_row_is_missing():
    assert [row[0] for row in rows("card")] == [size.id for size in CARD_SIZES]
    assert [row[0] for row in rows("envelope")] == [envelope.id for envelope in ENVELOPES]
    assert [row[0] for row in rows("post")] == list(MAIL_SIZES)
