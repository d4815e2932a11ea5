"""What packages are made with: archives whose bytes follow from what is in them alone."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[1] / "packaging" / "installers"))

from docstrings import without_docstrings
from presses import GZIP, XZ, ar_of, tar_of, write_pressed
from sameness import differences, sums

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("xz") is None, reason="packages of Linux"
)


def folder(place, *, names):
    """Files of one content, made in this order."""
    for name in names:
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"ink " * 100)
        path.chmod(0o640)
    (place / "link").symlink_to("a/one")
    return place


@pytest.mark.parametrize("press", [GZIP, XZ])
def test_an_archive_has_the_same_bytes_whenever_and_by_whomever_it_is_made(tmp_path, press):
    one = folder(tmp_path / "one", names=("a/one", "b/two"))
    other = folder(tmp_path / "other", names=("b/two", "a/one"))
    os.utime(other / "a" / "one", (1, 1))
    (other / "b" / "two").chmod(0o600)
    made = [
        write_pressed(tar_of(each), press, tmp_path / f"{each.name}.tar").read_bytes()
        for each in (one, other)
    ]
    assert made[0] == made[1]


def test_an_archive_to_unpack_has_one_folder_whose_links_lead_where_they_did(tmp_path):
    made = folder(tmp_path / "bundle", names=("a/one",))
    target = write_pressed(tar_of(made, prefix="fairhand-1.0.0"), GZIP, tmp_path / "it.tar.gz")
    subprocess.run(["tar", "-xzf", str(target)], cwd=tmp_path, check=True)
    assert (tmp_path / "fairhand-1.0.0" / "link").readlink() == Path("a/one")
    assert (tmp_path / "fairhand-1.0.0" / "link").read_bytes() == b"ink " * 100


def test_a_press_that_fails_is_not_passed_over(tmp_path):
    with pytest.raises(subprocess.CalledProcessError):
        write_pressed(tar_of(tmp_path / "nowhere"), GZIP, tmp_path / "it.tar.gz")


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="there is no dpkg")
def test_what_is_put_together_is_a_package_of_debians(tmp_path):
    control = tmp_path / "control"
    control.mkdir()
    facts = "Package: fairhand\nVersion: 1.0.0\nArchitecture: all\nMaintainer: Ann <a@b.example>\n"
    (control / "control").write_text(facts + "Description: cards\n", "utf-8")
    data = folder(tmp_path / "data", names=("opt/one",))
    parts = {"debian-binary": b"2.0\n"}
    for name, place in (("control", control), ("data", data)):
        pressed = write_pressed(tar_of(place), XZ, tmp_path / f"{name}.tar.xz")
        parts[pressed.name] = pressed.read_bytes()
    package = tmp_path / "it.deb"
    package.write_bytes(ar_of(parts))
    told = subprocess.check_output(["dpkg-deb", "--field", str(package), "Version"], text=True)
    assert told == "1.0.0\n"
    subprocess.run(["dpkg-deb", "--extract", str(package), str(tmp_path / "out")], check=True)
    assert (tmp_path / "out" / "opt" / "one").read_bytes() == b"ink " * 100


def test_two_builds_are_compared_file_by_file(tmp_path):
    place = folder(tmp_path / "bundle", names=("a/one", "b/two"))
    before = sums([place])
    assert len(before) == 3
    assert differences(before, sums([place])) == []
    (place / "a" / "one").write_bytes(b"other")
    (place / "link").unlink()
    told = differences(before, sums([place]))
    assert told == [str(place / "a" / "one"), str(place / "link")]


CODE = b'''"""What a module is for."""

from __future__ import annotations


class Bare:
    """All that it has."""


def halved(number: int) -> float:
    """Raises AssertionError for none."""
    assert number, "a number"
    return number / 2


def told():
    return "nothing"
'''


def test_packed_code_has_no_docstrings_and_does_the_same_otherwise():
    module = {"__name__": "packed"}
    exec(without_docstrings(CODE, "packed.py"), module)
    assert module.get("__doc__") is None
    assert module["Bare"].__doc__ is None
    assert module["halved"].__doc__ is None
    assert module["halved"](3) == 1.5
    assert module["told"]() == "nothing"
    assert module["halved"].__annotations__["number"] == "int"


def test_packed_code_keeps_its_assertions_and_the_numbers_of_its_lines():
    module = {"__name__": "packed"}
    exec(without_docstrings(CODE, "packed.py"), module)
    with pytest.raises(AssertionError, match="a number") as failed:
        module["halved"](0)
    assert failed.traceback[-1].lineno + 1 == 12
