"""Debian's package."""

import hashlib
from pathlib import Path

from linux_tree import LINUX
from places import BUILD, DIST, home, maintainer, version
from presses import GZIP, XZ, ar_of, tar_of, write_pressed

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
    """Pack the tree. quick: larger, in a second rather than minutes."""
    control = BUILD / "linux" / "control"
    control.mkdir(exist_ok=True)
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(-(-path.lstat().st_size // 1024) for path in root.rglob("*"))
    (control / "control").write_text(_control(size), "utf-8")
    sums = (f"{_md5(path)}  {path.relative_to(root)}\n" for path in files)
    (control / "md5sums").write_text("".join(sums), "utf-8")
    press, ending = (GZIP, "gz") if quick else (XZ, "xz")
    parts = {"debian-binary": b"2.0\n"}
    for name, folder in (("control", control), ("data", root)):
        pressed = write_pressed(tar_of(folder), press, BUILD / "linux" / f"{name}.tar.{ending}")
        parts[pressed.name] = pressed.read_bytes()
    target = DIST / f"fairhand_{version()}_amd64.deb"
    target.write_bytes(ar_of(parts))
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
