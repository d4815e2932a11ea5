#!/usr/bin/env python3
"""Fetch the line icons that are shipped, and make resources/icons again.

usage: packaging/fetch_icons.py        (needs npm, and whatever registry this machine is set up for)

The drawings are Lucide's, with a thinner line that fits the window's type. Those of our own
(the program's icon, and the arrows that Qt's style sheet needs in a colour) stay as they are.
"""

import re
import subprocess
import tarfile
import tempfile
from pathlib import Path

ICONS = Path(__file__).parents[1] / "resources" / "icons"
PACKAGE = "lucide-static@1.62.0"
LINE = "1.75"  # pixels of a drawing of 24

# Ours: Lucide's.
NAMES = {
    "again": "rotate-cw",
    "alert": "triangle-alert",
    "arrow-right": "arrow-right",
    "backup": "archive",
    "bell": "bell",
    "card": "book-open",
    "check": "check",
    "clock": "clock",
    "close": "x",
    "command": "command",
    "contacts": "users",
    "copy": "copy",
    "done": "circle-check",
    "duplicates": "copy-check",
    "email": "mail",
    "envelope": "mail",
    "events": "calendar-days",
    "export": "upload",
    "filter": "list-filter",
    "folder": "folder-open",
    "globe": "globe",
    "hand": "pen-line",
    "help": "circle-question-mark",
    "import": "download",
    "info": "info",
    "insights": "chart-column",
    "keyboard": "keyboard",
    "letter": "file-text",
    "link": "link",
    "look": "palette",
    "more": "ellipsis",
    "next": "chevron-right",
    "organization": "building-2",
    "outbox": "send",
    "paper": "sticky-note",
    "pause": "pause",
    "pencil": "pencil",
    "person": "user",
    "phone": "phone",
    "play": "play",
    "plus": "plus",
    "position": "briefcase",
    "previous": "chevron-left",
    "printer": "printer",
    "redo": "redo-2",
    "restart": "skip-back",
    "rules": "list-checks",
    "search": "search",
    "settings": "settings",
    "skip": "circle-slash",
    "snooze": "alarm-clock",
    "spelling": "spell-check",
    "table": "table",
    "tag": "tag",
    "template": "text-quote",
    "today": "calendar-check",
    "trash": "trash-2",
    "undo": "undo-2",
}


def main() -> int:
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run(
            ["npm", "pack", "--silent", PACKAGE], cwd=scratch, check=True, stdout=subprocess.DEVNULL
        )
        with tarfile.open(next(Path(scratch).glob("*.tgz"))) as tar:
            for ours, theirs in NAMES.items():
                drawing = _text(tar, f"package/icons/{theirs}.svg")
                (ICONS / f"{ours}.svg").write_text(_thinner(drawing), "utf-8")
            (ICONS / "LICENSE.txt").write_text(_text(tar, "package/LICENSE"), "utf-8")
    return 0


def _text(tar: tarfile.TarFile, name: str) -> str:
    try:
        file = tar.extractfile(name)
    except KeyError:
        file = None
    if file is None:
        raise SystemExit(f"{name} is not a file in the package.")
    return file.read().decode("utf-8")


def _thinner(drawing: str) -> str:
    """The same drawing on one line, without its comment, its class and its size."""
    bare = re.sub(r"<!--.*?-->|\s(class|width|height)=\"[^\"]*\"(?=[^>]*viewBox)", "", drawing)
    bare = bare.replace('stroke-width="2"', f'stroke-width="{LINE}"')
    return re.sub(r"\s*\n\s*", " ", bare).replace("> <", "><").strip() + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
