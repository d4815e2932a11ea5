"""No dialog is left out of what is photographed, measured and read aloud."""

import re
from pathlib import Path

import desktop.ui
from tests.ui.scenes import DIALOGS, SCREENS

DIALOG = re.compile(r"^class (\w+)\(\w*(?:Dialog|QMessageBox)\):", re.MULTILINE)
BASES = {"FormDialog", "TabbedDialog"}


def test_every_dialog_is_in_a_scene():
    ours = [path.read_text("utf-8") for path in Path(desktop.ui.__path__[0]).rglob("*.py")]
    dialogs = {name for source in ours for name in DIALOG.findall(source)} - BASES
    scenes = "".join(path.read_text("utf-8") for path in Path(__file__).parent.glob("*scenes.py"))
    assert len(dialogs) > 30
    assert {name for name in dialogs if name not in scenes} == set()


def test_scenes_have_names_of_their_own():
    names = [scene.name for scene in SCREENS + DIALOGS]
    assert len(names) == len(set(names))
