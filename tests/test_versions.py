"""What `fairhand --version` says is what is installed, and what is in the book."""

import platform
import re
import subprocess
import sys
import tomllib
from pathlib import Path

from PySide6.QtCore import qVersion

from desktop.store.revisions import REVISIONS
from desktop.versions import all_versions, home_page, own_version

ROOT = Path(__file__).parents[1]


def test_the_version_and_the_page_are_the_projects():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert own_version() == project["version"]
    assert home_page() == project["urls"]["Homepage"]


def test_every_part_that_a_report_needs_is_named():
    found = re.fullmatch(
        r"Fairhand (\S+) \(book schema (\d+), Qt (\S+), Python (\S+)\)", all_versions()
    )
    assert found
    assert found.groups()[1:] == (str(len(REVISIONS)), qVersion(), platform.python_version())


def test_the_command_says_it_in_one_line_and_opens_nothing(tmp_path):
    command = [sys.executable, "-m", "desktop", "--version"]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={"PATH": "", "HOME": str(tmp_path), "SYSTEMROOT": "C:\\Windows"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == f"{all_versions()}\n"
    assert list(tmp_path.iterdir()) == []
