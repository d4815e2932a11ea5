"""Plotters that their owners describe."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.handwriting.nibs import BEST_NIB, Nib
from desktop.printing.plotter_files import NotAPlotter, plotter_of
from desktop.printing.plotters import PLOTTERS, NoSuchPlotter
from desktop.stationery.boxes import MM

SERVO, Z_AXIS = PLOTTERS


@pytest.fixture
def described(tmp_path):
    """The plotter that a file of this text describes."""

    def described(text):
        (tmp_path / "desk.toml").write_text(text, "utf-8")
        return plotter_of(str(tmp_path / "desk.toml"))

    return described


def test_an_id_is_a_plotter_that_is_known():
    assert plotter_of("servo") is SERVO
    with pytest.raises(NoSuchPlotter, match=r"ends in \.toml"):
        plotter_of("desk")


def test_a_file_says_what_is_unlike_another_plotter(described):
    own = described('like = "z-axis"\npen_up = "G0 Z3"\nleft = 12.5\nwidth = 420\n')
    assert (own.id, own.pen_up, own.left, own.width) == ("desk", ("G0 Z3",), 12.5, 420.0)
    assert (own.pen_down, own.height) == (Z_AXIS.pen_down, Z_AXIS.height)


def test_the_plotter_in_the_documents_is_the_usual_one(described):
    page = (Path(__file__).parents[2] / "packaging/docs/plotting.md").read_text("utf-8")
    own = described(page.partition("```toml\n")[2].partition("```")[0])
    assert own == replace(SERVO, id="desk")


def test_a_file_says_which_pen_is_in_it_and_whether_it_swells(described):
    assert described("").nib == BEST_NIB
    own = described("pen = 0.5\nswell = false\n")
    assert own.nib == Nib(0.5 * MM, swells=False)


def test_several_lines_are_a_list(described):
    assert described('begin = ["G21", "G90", "$H"]').begin == ("G21", "G90", "$H")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("pen_up = 5", "pen_up must be a line of G-code"),
        ('pen_up = "M3\\nM5"', "pen_up must be a line of G-code"),
        ('draw_speed = "fast"', "draw_speed must be a number above 0"),
        ("draw_speed = 0", "draw_speed must be a number above 0"),
        ("width = nan", "width must be a number above 0"),
        ("left = true", "left must be a number."),
        ("pen = 0", "pen must be a number above 0"),
        ("swell = 1", "swell must be true or false"),
        ("colour = 3", "says “colour”, which no plotter has"),
        ("pen_up", "is not TOML"),
    ],
)
def test_what_is_wrong_is_said(text, said, described):
    with pytest.raises(NotAPlotter, match=said):
        described(text)


def test_a_file_that_is_missing_is_named(tmp_path):
    with pytest.raises(NotAPlotter, match=r"gone\.toml cannot be read"):
        plotter_of(str(tmp_path / "gone.toml"))


def test_a_file_that_is_no_text_is_refused_in_words(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_bytes(b"\x92\x00\xff")
    with pytest.raises(NotAPlotter, match="is not text in UTF-8: save it as plain text first"):
        plotter_of(str(path))
