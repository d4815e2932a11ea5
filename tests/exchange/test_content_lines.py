"""Properties of vCards, as exporters fold, quote and encode them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.content_lines import content_lines, divided, unescaped


def lines(*physical, fallback="cp1252"):
    raw = [line if isinstance(line, bytes) else line.encode() for line in physical]
    return list(content_lines(enumerate(raw, 1), fallback))


def text(*physical, **how):
    (line,) = lines(*physical, **how)
    return line.text


def test_a_folded_line_is_one_again():
    assert text("NOTE:one tw", " o three", "\tfour") == "one two threefour"


def test_a_letter_may_be_folded_in_its_middle():
    whole = "NOTE:Zoë".encode()
    assert text(whole[:-1], b" " + whole[-1:]) == "Zoë"


def test_quoted_printable_goes_on_after_an_equals_sign():
    assert text("NOTE;ENCODING=QUOTED-PRINTABLE:a=0D=0A=", "b=", "c") == "a\r\nbc"


def test_quoted_printable_that_does_not_go_on_ends_at_the_next_property():
    first, second = lines("N;QUOTED-PRINTABLE;CHARSET=UTF-8:=C3=", "FN:x")
    assert (first.text, second.text) == ("", "x")


def test_parts_are_divided_before_quoted_printable_is_read():
    (line,) = lines("N;ENCODING=QUOTED-PRINTABLE:a=3Bb;c=0D=0Ad;;;")
    assert line.parts == ["a;b", "c\r\nd", "", "", ""]


@pytest.mark.parametrize("charset", ["ISO-8859-1", "windows-1252"])
def test_a_charset_is_followed(charset):
    assert text(f"FN;CHARSET={charset}:Zo".encode() + b"\xeb") == "Zoë"


def test_without_a_charset_it_is_utf_8_or_what_the_file_is_in():
    assert text("FN:Zoë") == "Zoë"
    assert text(b"FN:\xb3", fallback="cp1250") == "ł"


@pytest.mark.parametrize(
    "head",
    [
        *("TEL;WORK;FAX", "TEL;TYPE=WORK;TYPE=FAX", "TEL;TYPE=work,fax", 'TEL;TYPE="work,fax"'),
        *("tel;type=WORK;type=FAX", "item1.TEL;TYPE=WORK,FAX"),
    ],
)
def test_types_are_said_in_many_ways(head):
    (line,) = lines(f"{head}:1")
    assert (line.name, line.types) == ("TEL", {"work", "fax"})


@pytest.mark.parametrize("head", ["TEL;PREF", "TEL;TYPE=pref", "TEL;PREF=1", "TEL;TYPE=CELL,PREF"])
def test_what_is_preferred_is_said_in_many_ways(head):
    assert lines(f"{head}:1")[0].is_preferred
    assert not lines("TEL;PREF=2:1")[0].is_preferred


def test_a_quoted_parameter_may_hold_any_sign():
    (line,) = lines('ADR;LABEL="a:b;c^nd^^^\'e":;;f')
    assert line.parameters["LABEL"] == ('a:b;c\nd^"e',)
    assert line.parts == ["", "", "f"]


def test_a_quote_that_is_never_closed_quotes_nothing():
    assert lines('NOTE;X=" a:b')[0].text == "b"


@pytest.mark.parametrize(
    "physical",
    [
        ("PHOTO;ENCODING=b;TYPE=JPEG:AQID", " BAUG"),
        ("PHOTO;ENCODING=b;TYPE=JPEG:AQID", "BAUG"),  # folded without a blank
        ("PHOTO;BASE64:", "  AQID", "  BAUG"),
        ("PHOTO;TYPE=JPEG;ENCODING=BASE64:", " AQID", " BAUG", ""),
        ("PHOTO:data:image/jpeg;base64,AQID", " BAUG"),
        ("PHOTO:data:image/jpeg\\;base64\\,AQIDBAUG",),
        ("PHOTO;ENCODING=BASE64;JPEG:AQIDBAUG==",),
    ],
)
def test_pictures_come_in_every_form(physical):
    assert lines(*physical)[0].data == bytes([1, 2, 3, 4, 5, 6])


def test_a_damaged_picture_is_read_as_far_as_it_goes():
    assert lines("PHOTO;ENCODING=b:AQIDB")[0].data == bytes([1, 2, 3])
    assert lines("PHOTO;ENCODING=b:*")[0].data == b""


def test_a_line_end_that_was_not_escaped_is_part_of_the_text():
    assert text("NOTE:one", "two") == "one\ntwo"


def test_a_line_that_is_no_property_is_no_matter():
    assert lines("no property at all") == []
    assert [line.text for line in lines("", "FN:Ann")] == ["Ann"]


def test_an_address_is_found_behind_a_label_that_should_have_been_quoted():
    (line,) = lines("ADR;TYPE=work;LABEL=1 Elm St: Austin^nUSA:a: b:;;1 Elm St;Austin;;7;USA")
    assert line.parts == ["", "", "1 Elm St", "Austin", "", "7", "USA"]


def test_escapes_are_undone_once():
    assert unescaped(r"a\, b\; c\\n d\ne\N \: \x") == "a, b; c\\n d\ne\n : \\x"
    assert divided(r"a\;b;c\\;d", ";") == [r"a\;b", r"c\\", "d"]


@pytest.mark.parametrize(
    "hostile",
    ["A" + ";B" * 50_000, "A;" * 50_000 + ":x", 'A;B="' + "x" * 200_000, "a." * 50_000 + "N:x"],
)
def test_long_lines_take_no_time(hostile):
    assert len(lines(hostile)) <= 1


@given(st.lists(st.binary(max_size=60), max_size=8))
def test_any_bytes_are_read(physical):
    for line in content_lines(enumerate(physical, 1), "cp1252"):
        assert isinstance(line.text, str)
        assert line.parts
        assert isinstance(line.data, bytes)
