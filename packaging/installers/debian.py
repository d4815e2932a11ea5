"""Debian's package."""

import hashlib
import os
import subprocess
from pathlib import Path

from bundle import repeatable
from linux_tree import LINUX
from places import DIST, home, maintainer, version

CONTROL = """\
Package: fairhand
Version: {version}
Architecture: amd64
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Suggests: libpq5, gnome-keyring
Section: misc
Priority: optional
Homepage: {home}
Description: people of a job search, and thank-you cards written by hand
{description}"""


def make_deb(root: Path, *, quick: bool = False) -> Path:
    """Pack the tree. quick: larger, in a second rather than a minute."""
    control = root / "DEBIAN"
    control.mkdir()
    try:
        files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
        size = sum(-(-path.lstat().st_size // 1024) for path in root.rglob("*"))
        (control / "control").write_text(_control(size), "utf-8")
        sums = (f"{_md5(path)}  {path.relative_to(root)}\n" for path in files)
        (control / "md5sums").write_text("".join(sums), "utf-8")
        target = DIST / f"fairhand_{version()}_amd64.deb"
        press = ("-Zgzip", "-z1") if quick else ("-Zxz", "-z9")
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", *press, "--build", str(root), str(target)],
            env=os.environ | repeatable(),
            stdout=subprocess.DEVNULL,
            check=True,
        )
    finally:
        for path in control.iterdir():
            path.unlink()
        control.rmdir()
    return target


def _control(size: int) -> str:
    lines = (LINUX / "description.txt").read_text("utf-8").splitlines()
    return CONTROL.format(
        version=version(),
        size=size,
        home=home(),
        maintainer=maintainer(),
        depends=", ".join(listed("depends.txt")),
        recommends=", ".join(listed("recommends.txt")),
        description="".join(f" {line}\n" for line in lines),
    )


def listed(name: str) -> list[str]:
    """The lines of a list in packaging/linux."""
    return (LINUX / name).read_text("utf-8").splitlines()


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
