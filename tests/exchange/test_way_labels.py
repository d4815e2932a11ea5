"""What a telephone is to its person, here and in vCards."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.way_labels import label_of, plain_label, types_of


@pytest.mark.parametrize(
    ("types", "label"),
    [
        *((("cell", "voice", "pref"), "mobile"), (("work", "fax"), "work fax"), ((), "")),
        *((("internet",), ""), (("home",), "home"), (("customtype",), "customtype")),
        *((("cell", "work", "video", "text"), "work mobile"), (("x-chor",), "chor")),
    ],
)
def test_types_are_said_in_plain_words(types, label):
    assert label_of(frozenset(types)) == label


@pytest.mark.parametrize(
    ("said", "label"),
    [
        *(("_$!<Mobile>!$_", "mobile"), ("_$!<HomePage>!$_", "home page"), ("* Work", "work")),
        *(("_$!<AssistantPhone>!$_", "Assistant Phone"), ("Choir", "Choir"), ("Other", "")),
    ],
)
def test_what_programs_put_around_a_label_is_left_out(said, label):
    assert plain_label(said) == label


@given(st.sampled_from(["work", "home", "mobile", "fax", "home fax", "pager", "Choir", "car", "x"]))
def test_a_label_is_read_as_it_was_written(label):
    types = types_of(label)
    assert types is None or label_of(types) == label


def test_labels_of_the_users_own_have_no_types():
    assert types_of("Choir") is None
    assert types_of("") == ()
