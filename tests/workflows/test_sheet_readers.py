"""Photographs of a sheet read in a process of its own, which is stopped where it takes too much."""

import pytest

from desktop.samples.found_pages import UnreadableSheet
from desktop.samples.sheets import sheet_of
from desktop.workflows.sheet_readers import ReadingStopped, SheetLimits, SheetReader
from tests.samples.filled_sheets import blank


def nobody(picture, page):
    """Nobody is told."""


@pytest.fixture(scope="module")
def empty_page(tmp_path_factory):
    path = tmp_path_factory.mktemp("pages") / "page.png"
    blank(sheet_of("a4", "en", "K7M2P", "abc"), 100)[0].save(path)
    return path


def test_what_the_process_refuses_is_refused_here_in_the_same_words(empty_page):
    with pytest.raises(UnreadableSheet) as refused:
        SheetReader(SheetLimits()).read([empty_page], nobody)
    assert str(refused.value) == "Page 1 in “page.png” is empty: fill it in, or leave it out."
    assert refused.value.sentence.values == {"page": 1, "name": "page.png"}


def test_too_little_memory_is_told(empty_page):
    with pytest.raises(UnreadableSheet, match="more memory than photographs"):
        SheetReader(SheetLimits(memory=150_000_000)).read([empty_page], nobody)


def test_too_little_time_is_told(empty_page):
    with pytest.raises(UnreadableSheet, match="takes too long"):
        SheetReader(SheetLimits(wall=0.01)).read([empty_page], nobody)


def test_a_reader_that_was_stopped_reads_nothing(empty_page):
    reader = SheetReader(SheetLimits())
    reader.stop()
    with pytest.raises(ReadingStopped):
        reader.read([empty_page], nobody)
