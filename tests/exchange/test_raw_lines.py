"""Lines as bytes, whatever program ended them."""

from io import BytesIO

import pytest

from desktop.exchange.raw_lines import LONGEST, raw_lines, wide_encoding


def lines(data):
    return list(raw_lines(BytesIO(data)))


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_lines_end_as_their_computer_ends_them(end):
    assert lines(b"a" + end + b"b" + end) == [(1, b"a"), (2, b"b")]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig"])
def test_wide_letters_come_as_utf_8(encoding):
    data = "Name\tZoë\r\nOrt\t山\r\n".encode(encoding)
    assert lines(data) == [(1, "Name\tZoë".encode()), (2, "Ort\t山".encode())]


def test_a_line_without_an_end_is_cut():
    assert [len(line) for _, line in lines(b"a" * (LONGEST + 5))] == [LONGEST, 5]


def test_half_a_wide_letter_at_the_end_does_no_harm():
    assert lines("ab".encode("utf-16-le") + b"c")[0][1].startswith(b"ab")


def test_plain_text_is_not_taken_for_wide():
    assert wide_encoding(BytesIO(b"BEGIN:VCARD\n")) == ""
    assert wide_encoding(BytesIO(b"")) == ""
