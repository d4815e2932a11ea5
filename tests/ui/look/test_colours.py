"""The colours of both themes can be told apart and read."""

import pytest
from PySide6.QtGui import QColor

from desktop.ui.look.colours import DARK, LIGHT, Colours, colours_in, contrast
from desktop.ui.look.theme import palette

each_theme = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])

# Text roles, each with every ground it stands on.
READ = {
    "text": ("window", "surface", "raised", "tint", "due_tint"),
    "muted": ("window", "surface", "raised", "tint", "backdrop"),
    "accent_text": ("window", "surface", "tint"),
    "done": ("window", "surface"),
    "due": ("window", "surface", "due_tint"),
    "danger": ("surface", "danger_tint"),
    "on_accent": ("accent", "accent_hover"),
    "window": ("text",),  # the toast is the other way round
}


def test_contrast_is_that_of_the_standard():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


@each_theme
def test_all_text_has_the_contrast_that_reading_needs(colours):
    faint = [
        (role, ground, round(contrast(getattr(colours, role), getattr(colours, ground)), 2))
        for role, grounds in READ.items()
        for ground in grounds
        if contrast(getattr(colours, role), getattr(colours, ground)) < 4.5
    ]
    assert faint == []


@each_theme
def test_a_widget_knows_its_theme_from_its_palette(colours: Colours):
    assert colours_in(palette(colours)) is colours


@each_theme
def test_the_palette_reads_as_well_as_the_style_sheet(colours):
    made = palette(colours)
    for text, ground in (
        (made.windowText(), made.window()),
        (made.text(), made.base()),
        (made.buttonText(), made.button()),
        (made.highlightedText(), made.highlight()),
        (made.link(), made.base()),
        (made.placeholderText(), made.base()),
    ):
        assert contrast(text.color().name(), ground.color().name()) >= 4.5


def test_every_colour_is_one_that_qt_knows():
    for colours in (LIGHT, DARK):
        for name in colours.__dataclass_fields__:
            value = getattr(colours, name)
            assert isinstance(value, bool) or QColor.isValidColorName(value)
