"""Typed lines on a page: where their ink is."""

import pytest

from desktop.typefaces.faces import face
from desktop.typefaces.typed_glyphs import typed_fonts
from desktop.typefaces.typed_texts import TypedLine, TypedText


def typed(*texts, **parts):
    lines = tuple(TypedLine(text, 72, 700 - 14 * n, 11) for n, text in enumerate(texts))
    return TypedText(face(), lines, **parts)


def test_ink_begins_at_the_lines_place_and_stands_on_its_baseline():
    left, bottom, right, top = typed("HH").bounds()
    assert 72 <= left < 74
    assert bottom == pytest.approx(700)
    assert top == pytest.approx(700 + 11 * face().cap_height)
    assert right < 72 + 11 * face().width("HH")


def test_ink_is_where_the_matrix_takes_it():
    turned = typed("HH", matrix=(0, 1, -1, 0, 800, 0))
    left, bottom, right, top = turned.bounds()
    assert right == pytest.approx(100)
    assert left == pytest.approx(100 - 11 * face().cap_height)
    assert 72 <= bottom < top


def test_a_font_has_the_glyphs_that_are_used_and_no_more():
    (font,) = typed_fonts([typed("Anna"), typed("Nan")])
    assert sorted(text for text in font.texts if text) == ["A", "N", "a", "n"]
    assert len(font.ttf) < 5000
    assert len(font.texts) == len(font.widths)


def test_the_same_text_makes_the_same_font():
    assert typed_fonts([typed("Ann")])[0].ttf == typed_fonts([typed("Ann")])[0].ttf
