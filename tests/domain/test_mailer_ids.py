"""What an Intelligent Mail barcode says, in figures."""

import pytest

from desktop.domain.mailer_ids import NotAMailerId, routing_code, serial_of, tracking_code


def test_the_code_has_who_mails_and_which_piece():
    assert tracking_code("123456", 7) == "00300" + "123456" + "000000007"
    assert tracking_code("912345678", 7) == "00300" + "912345678" + "000007"


@pytest.mark.parametrize("id", ["", "12345", "912345", "123456789", "12345x", "٦٢٧٠١٢", " 123456"])
def test_what_is_no_mailer_id_is_refused(id):
    with pytest.raises(NotAMailerId, match="is no Mailer ID"):
        tracking_code(id, 1)


@pytest.mark.parametrize(
    ("id", "serial"), [("912345678", 10**6), ("123456", 10**9), ("123456", -1)]
)
def test_a_piece_beyond_those_that_can_be_told_apart_is_refused(id, serial):
    with pytest.raises(NotAMailerId, match="serial number has at most"):
        tracking_code(id, serial)


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (["Ann", "Portland, OR 97205"], "97205"),
        (["Ann", "PORTLAND OR 97205-1234"], "972051234"),
        (["Ann", "10115 Berlin", "GERMANY"], ""),
        ([], ""),
    ],
)
def test_where_to_is_the_zip_code_on_the_last_line(lines, code):
    assert routing_code(lines) == code


def test_a_piece_that_nobody_numbers_is_numbered_by_its_take():
    assert serial_of("123456", 2_000_000_007) == 7
    assert serial_of("912345678", 12_345_678) == 345_678
    with pytest.raises(NotAMailerId):
        serial_of("12", 1)
