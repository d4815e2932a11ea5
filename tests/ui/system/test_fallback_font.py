"""A machine without a font shows the window in ours."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase

from desktop.ui.system.fallback_font import bring_letters

ROOT = Path(__file__).parents[3]
SHOW = """
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication
from desktop.ui.system.fallback_font import bring_letters, has_letters
app = QApplication([])
before = has_letters()
bring_letters()
print(before, has_letters(), QFontInfo(app.font()).family(), sep="|")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="fontconfig tells what fonts there are")
@pytest.mark.parametrize("broken", [False, True], ids=["no font", "a broken font"])
def test_where_there_is_no_font_the_window_has_ours(tmp_path, broken):
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    if broken:
        (fonts / "broken.ttf").write_bytes(b"\0\1\0\0" + bytes(range(256)) * 20)
    settings = tmp_path / "fonts.conf"
    settings.write_text(
        f"<fontconfig><dir>{fonts}</dir><cachedir>{tmp_path}/cache</cachedir></fontconfig>"
    )
    done = subprocess.run(
        [sys.executable, "-c", SHOW],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "FONTCONFIG_FILE": str(settings)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "False|True|Source Sans 3\n"


def test_where_there_are_fonts_ours_stays_out(qapp):
    before = QFontDatabase.families()
    bring_letters()
    assert QFontDatabase.families() == before
