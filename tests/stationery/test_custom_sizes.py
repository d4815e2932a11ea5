"""Sizes that somebody types are read, or refused with how to write one."""

import pytest

from desktop.stationery.boxes import INCH, MM
from desktop.stationery.custom_sizes import NotASize, custom_size


@pytest.mark.parametrize(
    ("text", "width", "height", "id"),
    [
        ("148x105mm", 148 * MM, 105 * MM, "148x105mm"),
        ("5x7in", 5 * INCH, 7 * INCH, "5x7in"),
        (' 5.25 X 7,5 " ', 5.25 * INCH, 7.5 * INCH, "5.25x7.5in"),
        ("14.8\u00d710.5cm", 148 * MM, 105 * MM, "148x105mm"),
    ],
)
def test_a_size_is_read_in_its_unit(text, width, height, id):
    size = custom_size(text)
    assert (size.width, size.height) == pytest.approx((width, height))
    assert size.id == id
    assert custom_size(size.id) == size


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is not a size: write one like"),
        ("large", "is not a size: write one like"),
        ("5x7", "has no unit"),
        ("5x7furlongs", "“furlongs” is no unit"),
        ("0x7in", "longer than nothing"),
        ("-5x7in", "longer than nothing"),
        ("5x0.0mm", "longer than nothing"),
        ("1x1mm", "too small to write on"),
        ("1e9x7in", "is not a size"),
        ("infxnanin", "is not a size"),
        ("999999999x7in", "larger than printers take"),
        ("14x15in", "larger than printers take"),
        ("9" * 400 + "x7in", "is not a size"),
        ("5x7in; rm", "is not a size"),
    ],
)
def test_what_is_no_size_is_refused_in_one_sentence(text, said):
    with pytest.raises(NotASize, match=said) as refused:
        custom_size(text)
    assert len(str(refused.value)) < 160
