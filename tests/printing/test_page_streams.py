"""What a page draws, as operators."""

import numpy as np
import pytest

from desktop.handwriting.inks import INKS
from desktop.handwriting.line_places import Line
from desktop.handwriting.variant_fonts import VariantFonts
from desktop.handwriting.writing import write
from desktop.printing.page_streams import InkedText, page_streams


@pytest.fixture
def stream_of(hand):
    def stream(*lines):
        rng = np.random.default_rng(7)
        lines = [Line(text, 50, 300 - 20 * at, 200) for at, text in enumerate(lines)]
        writing = write(lines, hand, hand.x_height, rng, ink=INKS[0])
        text = InkedText(writing, VariantFonts(7).glyphs(writing), "F1")
        return writing, next(page_streams([[text]])).decode()

    return stream


def test_a_letter_stands_where_the_writing_puts_it(stream_of):
    writing, stream = stream_of("a")
    (line,) = [line for line in stream.splitlines() if line.endswith("Tj")]
    numbers = [float(number) / 100 for number in line.partition(" Tm")[0].split()]
    assert numbers == pytest.approx(writing.matrices[0].tolist(), abs=0.005)


def test_every_letter_has_a_matrix_and_a_space_follows_its_word(stream_of):
    writing, stream = stream_of("so it is")
    assert stream.count("Tj") == len(writing.forms)
    assert stream.count("Tm") == len(writing.forms) - 2


def test_what_is_opened_is_closed(stream_of):
    _, stream = stream_of("one", "two")
    words = stream.split()
    assert stream.count("BDC") == stream.count("EMC") == 2
    assert words.count("BT") == words.count("ET") == 1
    assert words.count("q") == words.count("Q") == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("so it is", "(so it is)"),
        ("100% (or so)", r"(100% \(or so\))"),
        ("café", "<FEFF00630061006600E9>"),
    ],
)
def test_a_lines_words_are_told_as_they_are(text, told, stream_of):
    _, stream = stream_of(text)
    assert f"/ActualText{told}>>" in stream


def test_a_space_is_told_after_each_line_but_the_last(stream_of):
    _, stream = stream_of("one", "two")
    assert "/ActualText(one )>>" in stream
    assert "/ActualText(two)>>" in stream


def test_an_empty_page_draws_nothing():
    assert b"Tj" not in next(page_streams([[]]))


def test_pages_are_the_same_alone_and_together(hand):
    pages = []
    for words in (["so it is"], [], ["one two", "three"], ["I"]):
        rng = np.random.default_rng(len(pages))
        writings = [
            write([Line(text, 50, 300, 200)], hand, hand.x_height, rng, ink=INKS[0], goes_on=True)
            for text in (*words, " ")
        ]
        fonts = VariantFonts(7)
        pages.append([InkedText(own, fonts.glyphs(own), "F1") for own in writings])
    assert [*page_streams(pages)] == [next(page_streams([page])) for page in pages]
