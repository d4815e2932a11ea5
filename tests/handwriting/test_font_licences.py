"""What fonts say of themselves."""

import pytest

from desktop.handwriting.font_files import UnusableFont
from desktop.handwriting.font_licences import font_names, plain_words, refuse_unembeddable
from tests import made_fonts

RESTRICTED, PREVIEW, EDITABLE, NO_SUBSETTING, BITMAPS = 0x2, 0x4, 0x8, 0x100, 0x200


@pytest.mark.parametrize(
    "bits", [0, PREVIEW, EDITABLE, RESTRICTED | PREVIEW, RESTRICTED | EDITABLE, 0x1]
)
def test_a_font_that_may_be_printed_is_taken(bits):
    refuse_unembeddable(made_fonts.font(licence=bits).font, "A")


@pytest.mark.parametrize(
    ("bits", "said"),
    [
        (RESTRICTED, "does not allow it in documents"),
        (BITMAPS, "allows its outlines in no document"),
        (PREVIEW | BITMAPS, "allows its outlines in no document"),
        (NO_SUBSETTING, "only as a whole"),
        (EDITABLE | NO_SUBSETTING, "only as a whole"),
    ],
)
def test_a_font_that_documents_may_not_carry_is_refused(bits, said):
    with pytest.raises(UnusableFont, match=said):
        refuse_unembeddable(made_fonts.font(licence=bits).font, "A")


def test_a_font_that_says_nothing_is_taken():
    font = made_fonts.font().font
    del font["OS/2"]
    refuse_unembeddable(font, "A")


def test_names_and_licence_are_read():
    words = {
        "copyright": "Copyright 2020 Ada",
        "licenseDescription": "For my friends.",
        "licenseInfoURL": "https://example.com/licence",
    }
    names = font_names(made_fonts.font(name="Ada's Hand", words=words).font)
    assert names.name == "Ada's Hand"
    assert names.copyright == "Copyright 2020 Ada"
    assert names.licence == "For my friends. https://example.com/licence"


def test_a_style_is_part_of_the_name_unless_it_is_the_plain_one():
    assert font_names(made_fonts.font().font).name == "Plain Hand"
    bold = made_fonts.font(words={"styleName": "Bold"})
    assert font_names(bold.font).name == "Plain Hand Bold"


def test_a_font_without_names_has_none():
    font = made_fonts.font().font
    del font["name"]
    assert font_names(font).name == ""


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("  two\n words\t", "two words"),
        ("\x1b[31mred\x00", "[31mred"),
        ("right\u202eto left", "right to left"),
        ("x" * 70, "x" * 59 + "…"),
        ("\ud800", ""),
        ("Żółć", "Żółć"),
    ],
)
def test_words_of_unknown_origin_are_one_short_line(text, plain):
    assert plain_words(text, 60) == plain
