"""What is taken for an ICC profile, and the sentences for what is not."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.printing.icc_profiles import NotAProfile, press_profile, profile_of, read_profile
from desktop.printing.srgb import srgb_profile
from tests.printing.icc import press_file


def test_a_presss_profile_says_what_it_is():
    profile = press_profile(press_file())
    assert (profile.space, profile.is_printers) == ("CMYK", True)
    assert "CMYK" in profile.name


def test_a_screens_profile_is_refused_for_a_press(tmp_path):
    file = tmp_path / "screen.icc"
    file.write_bytes(srgb_profile())
    with pytest.raises(NotAProfile, match=r"screen\.icc is a profile for RGB colours, and a print"):
        press_profile(file)


def test_a_profile_for_something_else_than_printing_is_refused(tmp_path):
    file = tmp_path / "link.icc"
    data = bytearray(press_file().read_bytes())
    data[12:16] = b"spac"
    file.write_bytes(data)
    with pytest.raises(NotAProfile, match="describes no printing press"):
        press_profile(file)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.4",
        bytes(500),
        srgb_profile()[:-100],
        srgb_profile()[:140],
        srgb_profile()[:128] + b"\xff\xff\xff\xff" + srgb_profile()[132:],
    ],
)
def test_what_is_no_profile_is_said_to_be_none(data):
    with pytest.raises(NotAProfile, match=r"a\.icc is not an ICC profile, or not a whole one"):
        profile_of(data, "a.icc")


@given(at=st.integers(0, len(srgb_profile()) - 1), byte=st.integers(0, 255))
def test_a_damaged_profile_is_read_or_refused(at, byte):
    data = bytearray(srgb_profile())
    data[at] = byte
    with contextlib.suppress(NotAProfile):
        assert profile_of(bytes(data), "a.icc").data == bytes(data)


def test_a_file_that_is_missing_is_said_to_be(tmp_path):
    with pytest.raises(NotAProfile, match=r"none\.icc cannot be read \(no such file"):
        read_profile(tmp_path / "none.icc")


def test_a_file_that_is_far_too_large_is_not_read(tmp_path):
    file = tmp_path / "huge.icc"
    with file.open("wb") as out:
        out.truncate(60_000_000)
    with pytest.raises(NotAProfile, match="far too large"):
        read_profile(file)
