"""Spans of days that insights are counted for."""

from datetime import date

import pytest

from desktop.domain.insight_spans import Preset, months_before

TODAY, EARLIEST = date(2026, 11, 22), date(2024, 2, 29)


@pytest.mark.parametrize(
    ("preset", "first"),
    [
        (Preset.THREE_MONTHS, date(2026, 9, 1)),
        (Preset.YEAR, date(2025, 12, 1)),
        (Preset.THIS_YEAR, date(2026, 1, 1)),
        (Preset.ALL, EARLIEST),
    ],
)
def test_a_span_begins_with_a_whole_month(preset, first):
    assert preset.first(TODAY, EARLIEST) == first


def test_months_go_back_over_new_year():
    assert months_before(date(2026, 1, 31), 2) == date(2025, 11, 1)
