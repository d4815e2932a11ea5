"""Where each file of the Linux packages goes, in a folder that stands for the machine's root."""

import gzip
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from debian_changelog import debian_changelog
from icons import write_theme
from licences import debian_copyright
from man_page import man_page
from places import BUILD, PACKAGING, epoch, home, version

from desktop.store.book_files import BOOK_ID

LINUX = PACKAGING / "linux"


def make_tree(bundle: Path) -> Path:
    """The folder, made anew."""
    root = BUILD / "linux" / "root"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(bundle, root / "opt" / "fairhand", symlinks=True, copy_function=os.link)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "fairhand").symlink_to("/opt/fairhand/fairhand")
    share = root / "usr" / "share"
    write_theme(share / "icons")
    domain = ".".join(reversed(home().partition("://")[2].split("/")[0].split(".")))
    names = {"@ID@": f"{domain}.Fairhand", "@HOME@": home(), "@VERSION@": version()}
    names |= {"@DATE@": _day(), "@BOOK_ID@": str(BOOK_ID)}
    texts = {
        "applications/fairhand.desktop": (LINUX / "fairhand.desktop").read_text("utf-8"),
        f"metainfo/{names['@ID@']}.metainfo.xml": (LINUX / "metainfo.xml").read_text("utf-8"),
        "mime/packages/fairhand.xml": (LINUX / "mime.xml").read_text("utf-8"),
        "doc/fairhand/copyright": debian_copyright(bundle, home()),
        "lintian/overrides/fairhand": (LINUX / "lintian-overrides").read_text("utf-8"),
    }
    for place, text in texts.items():
        _write(share / place, _filled(text, names).encode())
    _write(share / "man" / "man1" / "fairhand.1.gz", _packed(man_page()))
    _write(share / "doc" / "fairhand" / "changelog.gz", _packed(debian_changelog()))
    _settle(root)
    return root


def _filled(text: str, names: dict[str, str]) -> str:
    for name, value in names.items():
        text = text.replace(name, value)
    return text


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _packed(text: str) -> bytes:
    return gzip.compress(text.encode(), 9, mtime=0)


def _day() -> str:
    return datetime.fromtimestamp(epoch(), UTC).date().isoformat()


def _settle(root: Path) -> None:
    """Give every file the rights and the date that all builds give it."""
    for path in [root, *sorted(root.rglob("*"))]:
        if not path.is_symlink():
            runs = path.is_dir() or (
                path.parent == root / "opt" / "fairhand" and path.name == "fairhand"
            )
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)
