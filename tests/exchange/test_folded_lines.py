"""Lines put together again where they were folded; what they say is tested with the properties."""

from desktop.exchange.folded_lines import unfolded


def whole(*lines):
    return list(unfolded(enumerate((line.encode() for line in lines), 1)))


def test_each_property_knows_its_first_line():
    assert whole("FN:a", "NOTE:b", " c", "TEL:1") == [(1, b"FN:a"), (2, b"NOTE:bc"), (4, b"TEL:1")]


def test_a_picture_ends_at_a_blank_line():
    assert whole("PHOTO;BASE64:AQ", " ID", "", "TEL:1") == [
        (1, b"PHOTO;BASE64:AQID"),
        (4, b"TEL:1"),
    ]


def test_a_picture_takes_no_words():
    assert whole("PHOTO;BASE64:AQID", "no, words!")[0] == (1, b"PHOTO;BASE64:AQID")


def test_quoted_printable_ends_where_it_says_and_not_before():
    assert whole("NOTE;QUOTED-PRINTABLE:a=", "b: c=", "d") == [(1, b"NOTE;QUOTED-PRINTABLE:ab: cd")]
    assert len(whole("NOTE;QUOTED-PRINTABLE:a=", "TEL:1")) == 2
