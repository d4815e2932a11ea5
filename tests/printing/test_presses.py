"""Presses by name and by profile, and what colours become on them."""

import numpy as np
import pytest
from PIL import Image

from desktop.printing.presses import CONDITIONS, NoSuchPress, Press, press
from tests.printing.icc import press_file

NAVY = (0.1, 0.15, 0.35)


@pytest.mark.parametrize("named", ["FOGRA39", "fogra39", "cgatstr006", "CGATS TR 006"])
def test_a_registered_condition_is_known_by_its_name(named):
    assert press(named).condition in CONDITIONS
    assert press(named).profile is None


def test_a_profile_is_known_by_its_file():
    found = press(str(press_file()))
    assert found.profile
    assert found.condition == found.profile.name


def test_what_is_neither_is_refused_with_what_there_is():
    with pytest.raises(NoSuchPress, match=r"no printing condition of that name: .* FOGRA39"):
        press("whatever")


def test_black_is_black_alone_without_a_profile():
    assert Press("FOGRA39").cmyk((0, 0, 0)) == (0, 0, 0, 1)
    assert Press("FOGRA39").cmyk((1, 1, 1)) == (0, 0, 0, 0)


def test_no_ink_is_of_three_colours_and_black_at_once_without_a_profile():
    cyan, magenta, yellow, black = Press("FOGRA39").cmyk(NAVY)
    assert (yellow, black) == (0, pytest.approx(0.65))
    assert cyan > magenta > 0


def test_a_profile_mixes_as_its_press_needs():
    cyan, magenta, yellow, _ = press(str(press_file())).cmyk(NAVY)
    assert cyan > 0.8 > yellow
    assert magenta > 0.6
    assert sum(press(str(press_file())).cmyk((1, 1, 1))) < 0.05


@pytest.mark.parametrize("by_profile", [False, True])
def test_a_picture_is_mixed_as_its_colours_are(by_profile):
    one = press(str(press_file())) if by_profile else Press("FOGRA39")
    colour = tuple(round(255 * part) for part in NAVY)
    inked = one.picture(Image.new("RGB", (3, 2), colour))
    assert (inked.mode, inked.size) == ("CMYK", (3, 2))
    assert np.asarray(inked)[0, 0] / 255 == pytest.approx(
        one.cmyk(tuple(part / 255 for part in colour)), abs=0.005
    )
