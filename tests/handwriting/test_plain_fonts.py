"""Any font as a plain one, and the fonts that are none."""

import io
import struct

import pytest
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables.TupleVariation import TupleVariation

from desktop.handwriting.font_files import UnusableFont
from desktop.handwriting.plain_fonts import plain_font
from desktop.paths import resources
from tests import made_fonts


def data(**how):
    file = io.BytesIO()
    made_fonts.font(**how).save(file)
    return file.getvalue()


def plain(**how):
    return TTFont(io.BytesIO(plain_font(data(**how), "A")))


def refused(**how):
    with pytest.raises(UnusableFont) as refusal:
        plain(**how)
    return str(refusal.value)


def box(size):
    return [[(0, 0), (0, size), (size, size), (size, 0)]]


def test_a_plain_font_keeps_its_letters():
    font = plain()
    assert {chr(code) for code in font.getBestCmap()} == set(made_fonts.LETTERS)
    assert len(font["glyf"][font.getBestCmap()[ord("n")]].coordinates) == 8


def test_curves_of_the_other_kind_become_truetype():
    font = plain(cff=True)
    assert "glyf" in font
    assert "CFF " not in font
    assert font.sfntVersion == "\0\1\0\0"
    assert font["hmtx"][font.getBestCmap()[ord("a")]] == (400, 50)


def test_a_font_that_varies_is_taken_as_it_is_by_default():
    def vary(builder):
        builder.setupFvar([("wght", 400, 400, 900, "Weight")], [])
        wider = [(0, 0), (0, 0), (0, 90), (0, 90), *([(0, 0)] * 8)]
        builder.setupGvar({"g97": [TupleVariation({"wght": (0, 1, 1)}, wider)]})

    font = plain(then=vary)
    assert not {"fvar", "gvar", "STAT"} & set(font.keys())
    assert list(font["glyf"]["g97"].coordinates) == list(plain()["glyf"]["g97"].coordinates)


def test_broken_kerning_and_ligatures_are_spared():
    whole = data(
        then=lambda builder: builder.addOpenTypeFeatures(
            "feature liga { sub g97 g98 by g99; } liga;"
        )
    )
    font = TTFont(io.BytesIO(whole))
    table = font.reader["GSUB"]
    broken = whole.replace(table, table[:12] + bytes([0xCA] * (len(table) - 12)))
    assert broken != whole
    made = TTFont(io.BytesIO(plain_font(broken, "A")))
    assert "GSUB" not in made
    assert ord("a") in made.getBestCmap()


def test_a_web_font_is_unwrapped():
    builder = made_fonts.font()
    builder.font.flavor = "woff"
    file = io.BytesIO()
    builder.save(file)
    assert plain_font(file.getvalue(), "A")[:4] == b"\0\1\0\0"


def test_what_a_hand_has_no_use_for_is_left_behind():
    def add(builder):
        builder.font["prep"] = newTable("prep")
        builder.font["prep"].data = b"\xb0\x00"

    font = plain(more=500, mapped={ord("ж"): "g97", 0x1F600: "g98"}, then=add)
    assert "prep" not in font
    assert len(font.getGlyphOrder()) < 70
    assert not {ord("ж"), 0x1F600} & set(font.getBestCmap())


@pytest.mark.parametrize("count", [1000, 20_000])
def test_a_font_of_thousands_of_glyphs_is_cut_down(count):
    assert len(plain(more=count - 100).getGlyphOrder()) < 70


def test_how_letters_change_beside_each_other_is_kept():
    def add(builder):
        builder.addOpenTypeFeatures("feature calt { sub g97 by more0; } calt;")

    assert "more0" in plain(more=2, then=add).getGlyphOrder()


def test_shaping_that_makes_a_page_of_a_letter_is_left_out():
    letters = " ".join(["g98"] * 50)

    def add(builder):
        builder.addOpenTypeFeatures(
            f"feature ccmp {{ lookup a {{ sub g97 by {letters}; }} a; "
            f"lookup b {{ sub g98 by {letters}; }} b; }} ccmp;"
        )

    assert "GSUB" not in plain(then=add)


def test_shaping_that_leads_to_thousands_of_glyphs_is_left_out():
    def add(builder):
        others = " ".join(f"more{n}" for n in range(1800))
        builder.addOpenTypeFeatures(f"feature calt {{ sub g97 by g97 {others}; }} calt;")

    font = plain(more=1800, then=add)
    assert "GSUB" not in font
    assert len(font.getGlyphOrder()) < 70


def test_a_mapped_blank_is_no_character():
    font = plain(changed={"'": []})
    assert ord("'") not in font.getBestCmap()
    assert "lacks the letters q" in refused(changed={"q": []})


def test_the_box_of_missing_characters_is_no_character():
    notdef = [made_fonts.box(50, 0, 400, 700)]
    assert ord("'") not in plain(changed={"'": notdef}).getBestCmap()
    assert ord("'") not in plain(mapped={ord("'"): ".notdef"}).getBestCmap()


def test_one_drawing_for_many_letters_is_no_letter():
    said = refused(changed={letter: box(300) for letter in "xyz"})
    assert "lacks the letters x y z" in said


def test_capitals_drawn_as_small_letters_are_letters():
    font = plain(changed={letter.upper(): made_fonts.outline(letter) for letter in "abcxyz"})
    assert {ord(letter) for letter in "abcxyzABCXYZ"} <= set(font.getBestCmap())


def test_a_font_of_another_script_is_refused():
    blank = {letter: [] for letter in made_fonts.LETTERS}
    assert "no Latin letters" in refused(changed=blank)


def test_a_font_of_signs_is_refused():
    def only_symbols(builder):
        table = builder.font["cmap"].tables[0]
        table.platformID, table.platEncID = 3, 0
        builder.font["cmap"].tables = [table]

    assert "a font of signs" in refused(then=only_symbols)


def test_a_font_of_pictures_is_refused():
    def pictures_only(builder):
        for tag in ("glyf", "loca"):
            del builder.font[tag]

    assert "as pictures" in refused(then=pictures_only)


@pytest.mark.parametrize("units", [0, 1, 15, 16385])
def test_a_font_without_a_size_is_refused(units):
    def set_units(builder):
        builder.font["head"].unitsPerEm = units

    assert "how large it is" in refused(then=set_units)


def test_a_font_that_documents_may_not_carry_is_refused():
    assert "does not allow it" in refused(licence=2)


@pytest.mark.parametrize("tag", ["cmap", "hmtx", "maxp"])
def test_a_font_without_what_every_font_has_is_refused(tag):
    whole = data()
    cut = whole.replace(tag.encode(), b"xxxx", 1)
    with pytest.raises(UnusableFont, match="lacks parts"):
        plain_font(cut, "A")


def test_a_letter_of_specks_is_refused():
    specks = [
        made_fonts.box(x, y, x + 4, y + 4) for x in range(0, 200, 10) for y in range(0, 200, 10)
    ]
    assert "too many specks" in refused(changed={"a": specks})


@pytest.mark.parametrize("wrong", [[[(0, 0)]], [[(30000, 30000), (32000, 0), (0, 32000)]]])
def test_a_letter_of_one_point_or_as_large_as_a_house_is_refused(wrong):
    assert "lacks the letters a" in refused(changed={"a": wrong})


def composed(builder, name, *parts):
    builder.font["glyf"].glyphs[name] = made_fonts.composite(*parts)


def test_a_letter_that_is_made_of_itself_is_no_letter():
    def loop(builder):
        builder.font.recalcBBoxes = False
        composed(builder, "g97", "g98")
        composed(builder, "g98", "g97")

    with pytest.raises(RecursionError):
        plain(then=loop)


@pytest.mark.parametrize("cff", [False, True])
def test_a_font_that_ends_too_early_is_never_taken_for_whole(cff):
    whole = data(cff=cff)
    for end in range(4, len(whole) - 300, 97):
        with pytest.raises(Exception):  # noqa: B017, PT011 - fontTools may make anything of it
            plain_font(whole[:end], "A")


def test_a_letter_made_of_another_is_drawn_whole():
    font = plain(then=lambda builder: composed(builder, "g97", "g98", "g46"))
    assert font["glyf"][font.getBestCmap()[ord("a")]].numberOfContours == 2


def test_characters_that_lead_to_no_glyph_are_left_out():
    whole = data(mapped={ord("é"): "g101"})
    font = TTFont(io.BytesIO(whole))
    table = font["cmap"].tables[0].compile(font)

    def step(number):  # from the character to its glyph
        return struct.pack(">H", (number - ord("é")) % 0x10000)

    assert table.count(step(font.getGlyphID("g101"))) == 1
    for wild in (60000, 65535):
        broken = table.replace(step(font.getGlyphID("g101")), step(wild))
        made = TTFont(io.BytesIO(plain_font(whole.replace(table, broken), "A")))
        assert set(made.getBestCmap()) == set(map(ord, made_fonts.LETTERS))


@pytest.mark.parametrize("hand", ["felt-tip", "lively"])
def test_a_font_of_a_shipped_hand_stays_as_it_is(hand):
    """The outlines of its letters, and how they change beside each other."""
    whole = TTFont(resources() / "hands" / hand / "font.ttf")
    font = TTFont(
        io.BytesIO(plain_font((resources() / "hands" / hand / "font.ttf").read_bytes(), "A"))
    )
    for letter in "agnZ":
        name = whole.getBestCmap()[ord(letter)]
        assert list(font["glyf"][name].coordinates) == list(whole["glyf"][name].coordinates)
        assert font["hmtx"][name][0] == whole["hmtx"][name][0]
    assert "GSUB" in font
