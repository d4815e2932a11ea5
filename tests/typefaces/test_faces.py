"""The typed face: its letters measured, and what it lacks refused."""

import tracemalloc

import pytest

from desktop.typefaces.faces import NotInTheFace, Weight, face


@pytest.fixture(params=list(Weight))
def each_face(request):
    return face(request.param)


def test_heights_are_those_of_a_grotesque(each_face):
    assert 0.45 < each_face.x_height < each_face.cap_height < 0.7 < each_face.ascent < 1
    assert 0.15 < each_face.descent < 0.3


def test_a_width_is_the_sum_of_its_letters_less_the_kerning(each_face):
    assert each_face.width("nnn") == pytest.approx(3 * each_face.width("n"))
    assert each_face.width("AV") < each_face.width("A") + each_face.width("V")
    assert each_face.width("") == 0


def test_each_glyph_stands_for_its_own_letter():
    assert [glyph.text for glyph in face().shaped("fi Łódź").glyphs] == list("fi Łódź")


@pytest.mark.parametrize("text", ["Łódź Dvořák Ångström ñ ß œ Ğ Ș", "Ελλάδα", "Москва", "Việt Nam"])
def test_names_of_europe_can_be_typed(text, each_face):
    each_face.check(text)


def test_what_the_face_lacks_is_refused_by_name():
    with pytest.raises(NotInTheFace, match="The typed face has no “東”, “京”: write it in other"):
        face().check("東京")


@pytest.mark.parametrize("text", ["ירושלים", "دبي"])
def test_text_from_right_to_left_is_refused_as_such(text):
    with pytest.raises(NotInTheFace, match="runs from right to left"):
        face().check(text)


def test_lines_that_do_not_come_again_are_not_kept():
    own, sizes = face.__wrapped__(), []
    tracemalloc.start()
    for number in range(10_000):
        own.width(f"{number} Street")
        if number in (4_999, 9_999):
            sizes.append(tracemalloc.get_traced_memory()[0])
    tracemalloc.stop()
    assert sizes[1] < 1.5 * sizes[0]
