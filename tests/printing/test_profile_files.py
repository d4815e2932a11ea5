"""Printer profiles kept in a file: whole or not at all, and found again."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.printing.profile_files import (
    KeptProfile,
    NoProfiles,
    _kept,
    _told,
    keep_profile,
    kept_for,
    names_of_old,
    read_profiles,
    rename_queue,
)
from desktop.stationery.boxes import INCH
from desktop.stationery.printer_profiles import Edge, Facing, Flip, Position, PrinterProfile

A2 = (5.75 * INCH, 4.375 * INCH)
SHIFTED = PrinterProfile(Position.LEFT, Facing.DOWN, Edge.LEFT, 2, 3.5, -1, 1.01, 0.99)

profiles = st.builds(
    PrinterProfile,
    st.sampled_from(Position),
    st.sampled_from(Facing),
    st.sampled_from([None, *Edge]),
    st.integers(0, 3),
    st.floats(-50, 50),
    st.floats(-50, 50),
    st.floats(0.9, 1.1),
    st.floats(0.9, 1.1),
    st.sampled_from(Flip),
    st.sampled_from([None, (612.0, 792.0)]),
)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "new" / "printers.json"


def kept(queue="Office", tray="", size=A2, profile=SHIFTED):
    return KeptProfile(queue, tray, *size, profile)


@given(profile=profiles, queue=st.text(max_size=9))
def test_a_profile_comes_back_as_it_was_kept(profile, queue):
    one = kept(queue, profile=profile)
    assert _kept(json.loads(json.dumps(_told(one)))) == one


def test_what_is_kept_is_found_whichever_way_round_the_sheet_is(file):
    keep_profile(file, kept())
    found = read_profiles(file)
    assert kept_for(found, "Office", *A2).profile == SHIFTED
    assert kept_for(found, "Office", A2[1], A2[0] + 1) == kept()


@pytest.mark.parametrize("asked", [("Home", *A2), ("Office", 612, 792)])
def test_another_queue_or_size_has_a_profile_of_its_own(file, asked):
    keep_profile(file, kept())
    assert kept_for(read_profiles(file), *asked) == KeptProfile(
        asked[0], "", *asked[1:], PrinterProfile()
    )


def test_of_several_trays_the_one_set_up_last_is_printed_from(file):
    keep_profile(file, kept(tray="main"))
    keep_profile(file, kept(tray="by-pass"))
    assert len(read_profiles(file)) == 2
    assert kept_for(read_profiles(file), "Office", *A2).tray == "by-pass"
    keep_profile(file, kept(tray="main"))
    assert kept_for(read_profiles(file), "Office", *A2).tray == "main"


def test_a_new_profile_takes_the_place_of_the_old(file):
    keep_profile(file, kept())
    keep_profile(file, kept("Home"))
    keep_profile(file, kept(profile=PrinterProfile(right=1)))
    found = read_profiles(file)
    assert len(found) == 2
    assert kept_for(found, "Office", *A2).profile.right == 1


def test_without_a_file_nothing_is_known(file):
    assert read_profiles(file) == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "null",
        '{"version": 1, "profiles": [{}]}',
        '{"version": "1", "profiles": []}',
        "[" * 100_000,
        "\x00",
    ],
)
def test_a_damaged_file_is_refused_and_kept(file, text):
    file.parent.mkdir()
    file.write_text(text)
    with pytest.raises(NoProfiles, match="move that file away, and set the printers up again"):
        keep_profile(file, kept())
    assert file.read_text() == text


@pytest.mark.parametrize(
    "change", [{"wide": 7}, {"right": "far"}, {"quarters": 5}, {"position": "up"}, {"more": 1}]
)
def test_what_no_printer_does_is_not_believed(file, change):
    keep_profile(file, kept())
    told = json.loads(file.read_text())
    told["profiles"][0]["profile"] |= change
    file.write_text(json.dumps(told))
    with pytest.raises(NoProfiles):
        read_profiles(file)


def test_a_file_of_a_newer_app_is_refused_by_that_name(file):
    file.parent.mkdir()
    file.write_text('{"version": 99, "profiles": []}')
    with pytest.raises(NoProfiles, match="newer Fairhand"):
        read_profiles(file)


def test_profiles_follow_a_printer_to_its_new_name(file):
    keep_profile(file, kept("Old"))
    found = read_profiles(file)
    assert names_of_old(found, "New", ["New", "Other"]) == ["Old"]
    rename_queue(file, "Old", "New")
    assert kept_for(read_profiles(file), "New", *A2).profile == SHIFTED


def test_nobody_is_asked_about_a_printer_that_is_still_there_or_is_known():
    assert names_of_old([kept("Old")], "New", ["New", "Old"]) == []
    assert names_of_old([kept("Old"), kept("New")], "New", ["New"]) == []
