"""The tables of packaging/docs/envelopes.md, row by row: what they say is what the code does."""

import math
import re
from pathlib import Path

import pytest

from desktop.domain.address_fields import address_pattern
from desktop.domain.address_habits import habit
from desktop.domain.countries import country_name
from desktop.stationery.boxes import MM
from desktop.stationery.letter_papers import WINDOWS
from desktop.stationery.posts import POSTS

PAGE = (Path(__file__).parents[1] / "packaging" / "docs" / "envelopes.md").read_text("utf-8")
FIELDS = {
    "name": "N",
    "organization": "O",
    "street": "A",
    "area": "D",
    "town": "C",
    "region": "S",
    "code": "Z",
    "sorting code": "X",
}


def rows(heading):
    """The cells of the table whose first column is called so, less its head."""
    table = PAGE.partition(f"| {heading} |")[2].partition("\n\n")[0]
    return [re.split(r" ?\| ?", line.strip("| ")) for line in table.split("\n")[2:] if line]


def millimetres(points):
    return "-" if points in (0, math.inf) else f"{round(points / MM, 1):g}"


@pytest.mark.parametrize("row", rows("post"), ids=lambda row: row[0])
def test_the_zones_of_a_post_are_those_of_its_row(row):
    post = next(post for post in POSTS if post.name == row[0])
    lengths = (post.side, post.lowest, post.clear_top, post.highest, post.reach)
    assert row[1:6] == [millimetres(length) for length in lengths]
    assert row[6] == " x ".join(map(millimetres, post.stamp))
    assert row[7] == " x ".join(map(millimetres, post.barcode))
    assert row[8] == millimetres(post.smallest_letter)
    assert row[9] == " to ".join(map(millimetres, post.capitals))
    numbers = [post.longest_line, *(post.most_lines or ())]
    assert re.findall(r"\d+", row[10]) == [str(number) for number in numbers if number]
    assert f"- {post.name}: {post.source}." in PAGE


@pytest.mark.parametrize("row", rows("country"), ids=lambda row: row[0])
def test_the_habits_of_a_country_are_those_of_its_row(row):
    code = row[0][-3:-1]
    own = habit(code)
    assert row[0] == f"{country_name(code)} ({code})"
    assert row[1] == " / ".join(address_pattern(code))
    assert letters(row[2]) == set(own.capitals)
    assert letters(row[3]) == set(own.plain)
    assert row[4] == own.source


def letters(cell):
    if cell == "all":
        return set(FIELDS.values())
    return {FIELDS[name] for name in cell.split(", ")} if cell != "-" else set()


@pytest.mark.parametrize("row", rows("window"), ids=lambda row: row[0])
def test_a_window_is_where_its_row_says(row):
    window = next(window for window in WINDOWS if f"`{window.id}`" in row[0])
    assert row[1] == window.paper
    assert row[2:6] == [millimetres(length) for length in window.address]
    assert row[6] == f"{round(window.text / MM, 2):g}"
    assert row[7] == (", ".join(map(millimetres, window.folds)) or "-")
    assert row[8] == window.source


def test_no_row_is_missing():
    assert len(rows("post")) == len(POSTS)
    assert len(rows("window")) == len(WINDOWS)
    assert len(rows("country")) >= 32
