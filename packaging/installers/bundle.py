"""Fairhand and all it needs in one folder, which starts wherever it is put."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import icu_data
from places import BUILD, HERE, ROOT, epoch

BUNDLE = BUILD / "bundle" / "fairhand"

# Folders of Python's own libraries, and where from there the others are.
BESIDE_PYTHON = {
    "_internal": "$ORIGIN",
    "lib-dynload": "$ORIGIN/../..",
    "pi_heif.libs": "$ORIGIN",  # which find each other by what loads them alone
}


def make_bundle() -> Path:
    """The folder, made anew: `fairhand` in it is what starts."""
    shutil.rmtree(BUNDLE, ignore_errors=True)
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", str(HERE / "fairhand.spec")),
            *("--noconfirm", "--clean", "--log-level=ERROR"),
            *(f"--distpath={BUNDLE.parent}", f"--workpath={BUILD / 'pyinstaller'}"),
        ],
        cwd=ROOT,
        env=os.environ | repeatable() | lean(),
        check=True,
    )
    if sys.platform == "linux":
        _make_small(BUNDLE)
    return BUNDLE


def made_app() -> Path:
    """On macOS, the app that the folder was put into."""
    return BUNDLE.with_name("Fairhand.app")


def repeatable() -> dict[str, str]:
    """Settings with which the same input gives the same bytes."""
    return {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(epoch()), "LC_ALL": "C.UTF-8"}


def lean() -> dict[str, str]:
    """Settings with which code keeps its lines for tracebacks, but not the columns.

    Those point into source, which is not there: they would be a quarter of all code.
    """
    return {"PYTHONNODEBUGRANGES": "1"}


def _make_small(folder: Path) -> None:
    """Leave out what only who debugs libraries needs, and data that is not asked for."""
    for library in sorted(folder.rglob("*.so*")):
        if not library.is_symlink() and library.parent.name != "numpy.libs":
            # NumPy's own libraries do not load any more when they are stripped.
            subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)
        if library.parent.name in BESIDE_PYTHON and not _brings_others(library):
            place = BESIDE_PYTHON[library.parent.name]  # in place of that where it was built
            subprocess.run(["patchelf", "--set-rpath", place, str(library)], check=True)
    (python,) = folder.rglob("libpython3*.so*")
    _forget_place(python)
    (data,) = folder.rglob("libicudata.so.*")
    icu_data.trim(data)


def _brings_others(library: Path) -> bool:
    """Whether it knows a folder of its own for the libraries that it needs, as pi_heif does."""
    told = subprocess.check_output(["patchelf", "--print-rpath", str(library)], text=True)
    return "$ORIGIN/" in told


def _forget_place(library: Path) -> None:
    """Have Python's library name /usr in place of the folder where Python was when building.

    The last part of the place stays: other strings may end in the same bytes, and begin there.
    """
    folder = str(Path(sys.base_prefix).parent).encode()
    if folder != b"/":
        library.write_bytes(library.read_bytes().replace(folder, b"/usr".ljust(len(folder), b"/")))
