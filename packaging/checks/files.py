"""The package's own files, by the tools that judge such files."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from telling import holds

sys.path.append(str(Path(__file__).resolve().parents[1] / "installers"))

from windows import make_installer

MOST_INSTALLED, MOST_PACKED = 200e6, 60e6  # bytes


def check(package: Path, folder: Path) -> None:
    """Judge the .deb, unpacked into `folder`, and the sizes and sums of the others beside it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    subprocess.run(["dpkg-deb", "--extract", str(package), str(folder)], check=True)
    share = folder / "usr" / "share"
    judged = {
        "lintian": ["lintian", "--fail-on=error", str(package)],
        "desktop-file-validate": ["desktop-file-validate", *_found(share, "*.desktop")],
        "appstreamcli": ["appstreamcli", "validate", "--no-net", *_found(share, "*.metainfo.xml")],
        "mandoc": ["mandoc", "-T", "lint", "-W", "warning", *_found(share, "*.1.gz")],
    }
    for name, command in judged.items():
        done = subprocess.run(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        holds(
            done.returncode == 0, f"{name} finds no error" if not done.returncode else done.stdout
        )
    _check_sizes(package, folder)
    _check_others(package.parent)
    _check_places(folder)
    _check_script_of_windows(folder.with_name("stand-in"))


def _found(share: Path, pattern: str) -> list[str]:
    return [str(path) for path in share.rglob(pattern)]


def _check_sizes(package: Path, folder: Path) -> None:
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files)
    holds(size <= MOST_INSTALLED, f"installed it takes {size / 1e6:.1f} MB, at most 200")
    packed = package.stat().st_size
    is_final = subprocess.run(["ar", "t", str(package)], capture_output=True, text=True, check=True)
    if "data.tar.xz" in is_final.stdout:
        holds(packed <= MOST_PACKED, f"packed it takes {packed / 1e6:.1f} MB, at most 60")


def _check_others(dist: Path) -> None:
    for package in sorted((*dist.glob("*.zst"), *dist.glob("*.rpm"))):
        packed = package.stat().st_size
        holds(packed <= MOST_PACKED, f"{package.name} takes {packed / 1e6:.1f} MB, at most 60")
    for package in dist.glob("*.rpm"):
        command = ["rpm", "--checksig", "--nosignature", str(package)]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
        holds(done.stdout.endswith("digests OK\n"), f"{package.name}: its sums are right")
    listed = subprocess.run(
        ["sha256sum", "--check", "--quiet", *(path.name for path in dist.glob("SHA256SUMS-*"))],
        cwd=dist,
        check=False,
    )
    holds(listed.returncode == 0, "every file is what SHA256SUMS says")


def _check_places(folder: Path) -> None:
    """Nothing names the home folder or the checkout of who built it."""
    names = [str(Path.home()).encode() + b"/", str(Path(__file__).resolve().parents[2]).encode()]
    naming = [
        path
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
        if any(name in path.read_bytes() for name in names)
    ]
    holds(not naming, f"no file names a place of the building machine {naming or ''}".rstrip())


def _check_script_of_windows(folder: Path) -> None:
    """It compiles on a folder that stands for the bundle of Windows."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "_internal").mkdir(parents=True)
    (folder / "fairhand.exe").write_bytes(b"MZ")
    (folder / "_internal" / "a.dll").write_bytes(b"MZ")
    made = make_installer(folder, folder.with_name("Fairhand-0-setup.exe"))
    holds(made.read_bytes().startswith(b"MZ"), "the installer for Windows compiles on a stand-in")
