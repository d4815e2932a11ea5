"""What other distributions are given: an archive to unpack, an .rpm, and Arch's package."""

import json
import os
import subprocess
import sys
from pathlib import Path

from bundle import repeatable
from debian import listed
from linux_tree import LINUX
from needed import needed_libraries
from places import BUILD, DIST, home, maintainer, version
from presses import ZSTD, pressed_again, tar_of, write_pressed
from rpm_payloads import with_payload

# Parts of the tree; what only Debian reads is not among them.
SHARED = ("applications", "icons", "metainfo", "mime/packages", "man/man1")


def make_portable(bundle: Path) -> Path:
    """Pack the bundle alone."""
    readme = bundle / "README.txt"
    readme.write_bytes((LINUX / "portable-readme.txt").read_bytes())
    target = DIST / f"fairhand-{version()}-linux-x86_64.tar.zst"
    try:
        return write_pressed(tar_of(bundle, prefix=f"fairhand-{version()}"), ZSTD, target)
    finally:
        readme.unlink()


def make_rpm(root: Path) -> Path:
    needed = sorted(needed_libraries(root / "opt" / "fairhand"))
    depends = [f"{name}()(64bit)" for name in needed if not name.startswith("ld-linux")]
    target = DIST / f"fairhand-{version()}-1.x86_64.rpm"
    _pack(root, "rpm", target, {"depends": depends, "recommends": ["xdg-utils"]})
    target.write_bytes(with_payload(target.read_bytes(), pressed_again))
    return target


def make_arch(root: Path) -> Path:
    target = DIST / f"fairhand-{version()}-1-x86_64.pkg.tar.zst"
    _pack(root, "archlinux", target, {"depends": listed("arch-depends.txt")})
    target.write_bytes(pressed_again(target.read_bytes()))
    return target


def _pack(root: Path, kind: str, target: Path, more: dict[str, object]) -> None:
    facts = {
        "name": "fairhand",
        "arch": "amd64",
        "platform": "linux",
        "version": version(),
        "release": "1",
        "maintainer": maintainer(),
        "description": " ".join(listed("description.txt")),
        "homepage": home(),
        "license": "MIT",
        "section": "misc",
        "contents": _contents(root),
        "rpm": {"compression": "zstd:19", "group": "Applications/Productivity"},
        "archlinux": {"packager": maintainer()},
        **more,
    }
    recipe = BUILD / "linux" / f"nfpm-{kind}.yaml"
    recipe.write_text(json.dumps(facts, indent=1), "utf-8")  # JSON is YAML too
    nfpm = Path(sys.executable).with_name("nfpm")
    command = [str(nfpm), "package", f"--config={recipe}", f"--packager={kind}"]
    subprocess.run(
        [*command, f"--target={target}"],
        env=os.environ | repeatable(),
        stdout=subprocess.DEVNULL,
        check=True,
    )


def _contents(root: Path) -> list[dict[str, object]]:
    """The trees, and the link by which the command is found."""
    share = root / "usr" / "share"
    trees = {root / "opt" / "fairhand": "/opt/fairhand"}
    trees |= {share / part: f"/usr/share/{part}" for part in SHARED}
    link = {"src": "/opt/fairhand/fairhand", "dst": "/usr/bin/fairhand", "type": "symlink"}
    return [
        *({"src": str(place), "dst": name, "type": "tree"} for place, name in trees.items()),
        link,
    ]
