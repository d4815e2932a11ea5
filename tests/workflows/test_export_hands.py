"""Hands leave as fonts where their makers let them, and other programs load these."""

import io

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from desktop.handwriting.derived_fonts import NotToBeDerived, ReservedName
from desktop.handwriting.hands import hand_ids
from desktop.workflows.carry_hands import carried_hand, save_hand
from desktop.workflows.export_hands import NoFontName, WhichHand, font_rights, hand_font, meant_hand
from desktop.workflows.own_handwriting import hand_of, reading_for
from tests.made_readings import made_reading


def test_qt_loads_the_font_and_draws_with_it(qapp):
    number = QFontDatabase.addApplicationFontFromData(hand_font("quick-cursive", "Swift Writing"))
    assert QFontDatabase.applicationFontFamilies(number) == ["Swift Writing"]
    font = QRawFont.fromFont(QFont("Swift Writing", 24))
    assert font.familyName() == "Swift Writing"
    assert font.glyphIndexesForString("ß")[0] != 0
    assert not font.pathForGlyph(font.glyphIndexesForString("g")[0]).isEmpty()
    QFontDatabase.removeApplicationFont(number)


@pytest.mark.parametrize("id", hand_ids())
def test_the_makers_of_all_shipped_hands_allow_it_and_are_named(id):
    rights = font_rights(id)
    assert rights.licence
    assert rights.copyright
    assert rights.made_of


def test_the_makers_name_of_a_font_is_refused():
    with pytest.raises(ReservedName, match="La Belle Aurore"):
        hand_font("quick-cursive", "La belle Aurore, mine")


@pytest.mark.parametrize("name", ["x", "A name that is far too long for any list of fonts"])
def test_a_name_that_programs_do_not_list_is_refused(name):
    with pytest.raises(NoFontName, match="2 to 31 characters"):
        hand_font("everyday", name)


def test_a_font_whose_maker_says_nothing_is_refused(own_hand):
    with pytest.raises(NotToBeDerived, match="no font exported"):
        hand_font(own_hand.name)


def test_a_hand_is_meant_by_its_id_its_name_or_being_ones_only_one(own_hand):
    assert meant_hand("everyday") == "everyday"
    assert meant_hand("Quick Cursive") == "quick-cursive"
    assert meant_hand("") == own_hand.name
    with pytest.raises(WhichHand, match="quick-cursive"):
        meant_hand("nobody's")


@pytest.fixture
def sheet_hand(own_hands):
    """A hand made of a sheet that its writer filled in."""
    return hand_of(made_reading(lacking="")).keep("Ada's own")


def test_ones_own_writing_becomes_a_font_that_is_ones_own(sheet_hand, own_hands):
    font = TTFont(io.BytesIO(hand_font(sheet_hand, "Ada Writes")))
    names = font["name"]
    assert names.getDebugName(1) == "Ada Writes"
    assert names.getDebugName(13) is None
    assert "somebody's own handwriting" in names.getDebugName(10)
    outlines = [font["glyf"][f"e{end}"].coordinates for end in ("", ".alt1", ".alt2", ".alt3")]
    assert len({tuple(outline) for outline in outlines}) == 4


def test_ones_own_writing_goes_to_another_machine_with_its_samples(
    sheet_hand, tmp_path, monkeypatch
):
    save_hand(sheet_hand, tmp_path / "Ada.hand")
    monkeypatch.setenv("FAIRHAND_HANDS", str(tmp_path / "another machine"))
    id = carried_hand(tmp_path / "Ada.hand").keep("Ada's own")
    before, after = made_reading(lacking=""), reading_for(id)
    assert len(after.samples) == len(before.samples)
    assert after.letters().keys() == before.letters().keys()
