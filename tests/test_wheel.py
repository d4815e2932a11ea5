"""The wheel: it carries what is shipped beside the code, and finds it without a checkout."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ASK = "import sys; sys.path.insert(0, sys.argv[1]); from desktop.paths import resources; "


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Built from this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (path,) = folder.glob("fairhand-*.whl")
    return path


def test_every_shipped_file_is_carried(wheel):
    carried = set(zipfile.ZipFile(wheel).namelist())
    shipped = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    assert len(shipped) > 3
    wanted = {f"desktop/_resources/{path.relative_to(ROOT / 'resources')}" for path in shipped}
    assert wanted <= carried


def test_nothing_but_the_app_is_carried(wheel):
    first = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {name for name in first if not name.endswith(".dist-info")} == {"desktop"}


def test_the_licence_of_each_hand_comes_along(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    licences = [name for name in names if "/licenses/resources/hands/" in name]
    assert len(licences) == len(list((ROOT / "resources" / "hands").glob("*/hand.toml")))


def test_it_finds_its_resources_away_from_the_checkout(wheel, tmp_path):
    zipfile.ZipFile(wheel).extractall(tmp_path)
    ask = [sys.executable, "-c", f"{ASK} print(resources())", tmp_path]
    found = subprocess.run(ask, cwd=tmp_path, check=True, capture_output=True, text=True).stdout
    assert Path(found.strip()) == tmp_path / "desktop" / "_resources"
