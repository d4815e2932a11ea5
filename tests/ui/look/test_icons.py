"""Icons are drawn in the colour that is asked for."""

import os
import subprocess
import sys

import pytest

from desktop.paths import resources
from desktop.ui.look.icons import icon, pixmap

DRAWINGS = {path.stem: path.read_text("utf-8") for path in (resources() / "icons").glob("*.svg")}
LINE_ICONS = sorted(name for name, text in DRAWINGS.items() if "currentColor" in text)


@pytest.mark.parametrize("name", LINE_ICONS)
def test_an_icon_is_drawn_in_its_colour(name, qapp):
    drawn = pixmap(name, "#ff0000", 18, 2).toImage()
    seen = [drawn.pixelColor(x, y) for x in range(36) for y in range(36)]
    inked = [colour for colour in seen if colour.alpha() > 200]
    assert inked
    assert all(colour.red() > 240 and colour.green() < 15 for colour in inked)


def test_an_icon_is_sharp_on_a_fine_screen(qapp):
    assert pixmap("plus", "#000000", 18, 2).width() == 36
    assert icon("plus", "#000000").availableSizes()


ON_A_SCREEN = """
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from desktop.ui.look.icons import icon, pixmap
app = QApplication([])
ratio = app.primaryScreen().devicePixelRatio()
shown = icon("pencil", "#000000").pixmap(QSize(18, 18), ratio)
print(ratio, shown.toImage() == pixmap("pencil", "#000000", 18, ratio).toImage())
"""


@pytest.mark.parametrize("scale", ["1.25", "1.5", "2"])
def test_an_icon_is_drawn_for_the_very_screen(scale):
    """Not enlarged or made smaller from one for another, which blurs it."""
    environment = os.environ | {"QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", ON_A_SCREEN]
    said = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert said.stdout.split() == [str(float(scale)), "True"]


def test_drawings_for_the_style_sheet_are_there_in_a_colour_of_their_own():
    assert {"field-down", "field-left", "field-right", "field-up"} <= DRAWINGS.keys() - set(
        LINE_ICONS
    )
