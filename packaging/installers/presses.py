"""What makes archives small, always to the same bytes: slowly, once, for all who download them."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

from places import epoch

# A window over the whole archive; what unpacks zstd allows for as much unless told otherwise.
ZSTD = ("zstd", "--quiet", "-19", "--long=27", "-T1")
# Addresses in machine code are made alike first, which every xz and dpkg undoes.
XZ = ("xz", "--x86", "--lzma2=preset=9e", "-T1")
GZIP = ("gzip", "-1", "--no-name")  # in a second, for trying things out


def tar_of(folder: Path, *names: str, prefix: str = "") -> list[str]:
    """The command that writes a folder as a tar: sorted, of the commit's day, and root's.

    names: what is in it, if not all; prefix: what the archive's names have before them.
    """
    renamed = (f"--transform=flags=rSh;s,^\\.,{prefix},",) if prefix else ()
    return [
        *("tar", "--create", "--sort=name", "--owner=0", "--group=0", "--numeric-owner"),
        *("--format=gnu", f"--mtime=@{epoch()}", "--mode=u=rwX,go=rX"),
        *(*renamed, f"--directory={folder}", *(names or (".",))),
    ]


def ar_of(parts: dict[str, bytes]) -> bytes:
    """Files as `ar` puts them together, which is what a .deb is. Source: deb(5), ar(5)."""
    written = [b"!<arch>\n"]
    for name, data in parts.items():
        head = f"{name:<16}{epoch():<12}{0:<6}{0:<6}{'100644':<8}{len(data):<10}`\n"
        written += [head.encode("ascii"), data, b"\n" * (len(data) % 2)]
    return b"".join(written)


def write_pressed(tar: Sequence[str], press: Sequence[str], target: Path) -> Path:
    """What a tar command writes, pressed."""
    with target.open("wb") as out, subprocess.Popen(tar, stdout=subprocess.PIPE) as writing:
        subprocess.run(press, stdin=writing.stdout, stdout=out, check=True)
    if writing.returncode:
        raise subprocess.CalledProcessError(writing.returncode, list(tar))
    return target


def pressed_again(data: bytes) -> bytes:
    """What was pressed by zstd in a hurry, pressed as small as it gets."""
    whole = subprocess.run(["zstd", "-d"], input=data, stdout=subprocess.PIPE, check=True).stdout
    return subprocess.run(ZSTD, input=whole, stdout=subprocess.PIPE, check=True).stdout
