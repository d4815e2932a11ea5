"""What the packages tell the system of Fairhand is so; `./dev package --check` tries them."""

import plistlib
import re
import shlex
import sys
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop.__main__ import _parser
from desktop.store.book_files import BOOK_ID

ROOT = Path(__file__).parents[1]
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
NSIS = (PACKAGING / "windows" / "fairhand.nsi").read_text("utf-8")


@pytest.fixture
def installers(monkeypatch):
    """The folder of what makes packages, to import from."""
    monkeypatch.syspath_prepend(str(PACKAGING / "installers"))
    yield
    for name in [
        name
        for name, module in sys.modules.items()
        if str(PACKAGING) in str(getattr(module, "__file__", ""))
    ]:
        del sys.modules[name]


@pytest.fixture
def entry():
    """The entry in the system's menu."""
    read = ConfigParser(interpolation=None, strict=True)
    read.optionxform = str
    read.read(LINUX / "fairhand.desktop", "utf-8")
    return read


def test_every_way_to_start_it_from_the_menu_is_a_command(entry):
    started = [section["Exec"] for section in entry.values() if "Exec" in section]
    assert len(started) == 3
    for words in map(shlex.split, started):
        assert words[0] == "fairhand"
        options = _parser().parse_args([word for word in words[1:] if not word.startswith("%")])
        assert options.job.__name__ == "_window"


def test_the_menu_and_the_software_centre_name_the_same_kinds_of_files(entry):
    opened = set(entry["Desktop Entry"]["MimeType"].strip(";").split(";"))
    metainfo = ElementTree.fromstring((LINUX / "metainfo.xml").read_text("utf-8"))
    assert {kind.text for kind in metainfo.iter("mediatype")} == opened
    assert 'type="application/x-fairhand-book"' in (LINUX / "mime.xml").read_text("utf-8")


def test_a_book_is_told_by_the_number_that_it_holds():
    match = ElementTree.fromstring((LINUX / "mime.xml").read_text("utf-8")).find(
        ".//{*}match/{*}match"
    )
    assert match.get("value") == "@BOOK_ID@"  # filled in when a package is made
    offset = int(match.get("offset"))
    for book in (ROOT / "tests" / "store" / "golden").glob("*.book"):
        assert int.from_bytes(book.read_bytes()[offset : offset + 4], "big") == BOOK_ID


def test_the_man_page_has_every_command_that_is_for_users(installers):
    from man_page import man_page

    page = man_page()
    jobs = next(action for action in _parser()._actions if action.choices)
    for choice in jobs._choices_actions:
        assert f".SS {choice.dest.replace('-', chr(92) + '-')}\n" in page
    assert "build" not in re.findall(r"^\.SS (.*)$", page, re.MULTILINE)


def test_the_changes_are_written_down_as_debian_reads_them(installers):
    from debian_changelog import debian_changelog

    first, *lines, last = debian_changelog().splitlines()
    assert re.fullmatch(r"fairhand \(\d+\.\d+\.\d+\) stable; urgency=medium", first)
    assert re.fullmatch(r" -- .+ <.+@.+>  \w{3}, \d\d \w{3} \d{4} [\d:]{8} \+0000", last)
    assert all(line == "" or line.startswith(("  * ", "    ")) for line in lines)
    assert max(map(len, lines)) <= 80


@pytest.mark.parametrize("name", ["depends.txt", "recommends.txt", "arch-depends.txt"])
def test_nothing_is_depended_on_twice(name):
    lines = (LINUX / name).read_text("utf-8").splitlines()
    assert len(lines) == len(set(lines))
    assert all(lines)


def test_what_windows_is_told_at_the_install_is_taken_back_at_the_removal():
    install, uninstall = NSIS.split('Section "Uninstall"')
    written = set(re.findall(r'WriteReg\w+ HKCU "([^"]+)"', install))
    removed = set(re.findall(r'DeleteReg\w+ HKCU "([^"]+)"', uninstall))
    assert written
    for key in written:
        assert any(key == gone or key.startswith(f"{gone}\\") for gone in removed), key


def test_no_administrator_is_needed_on_windows():
    assert "RequestExecutionLevel user" in NSIS
    assert "HKLM" not in NSIS


@pytest.mark.parametrize("name", ["Info.plist", "entitlements.plist"])
def test_what_macos_reads_of_the_app_can_be_read(name):
    assert plistlib.loads((PACKAGING / "macos" / name).read_bytes())


def test_what_the_workflow_takes_from_others_is_pinned_by_its_content():
    workflow = (ROOT / ".github" / "workflows" / "packages.yml").read_text("utf-8")
    taken = re.findall(r"uses: (\S+)", workflow)
    assert taken
    assert all(re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", each) for each in taken)
