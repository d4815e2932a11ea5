"""A Debian 12 that has seen no work: made anew, used as root or as an ordinary user, taken down."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

USER = "ann"
USER_ID = 1000
SUITE = "bookworm"
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


class FreshDebian:
    """The folder that is its root. Only what the package brings along is installed in it."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def as_root(self, *command: str) -> str:
        """Run a command, and answer what it said. Raises CalledProcessError."""
        return self._run(("chroot", str(self.root)), command, {"HOME": "/root"}).stdout

    def as_user(
        self, *command: str, home: str = f"/home/{USER}", **settings: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a command as an ordinary user; settings: of its environment."""
        return self._run(self._entering(), command, self._environment(home, settings), check=False)

    def asked_of_network(self, *command: str, trace: Path, **settings: str) -> list[str]:
        """The calls by which a command, run as an ordinary user, asks other machines for anything.

        trace: a file for what is written down.
        """
        tracer = ("strace", "-f", "-qq", "--trace=%network", f"--output={trace}")
        environment = self._environment(f"/home/{USER}", settings)
        self._run((*tracer, *self._entering()), command, environment)
        return [line for line in trace.read_text("utf-8").splitlines() if "AF_INET" in line]

    def start(
        self, *command: str, home: str = f"/home/{USER}", **settings: str
    ) -> subprocess.Popen[str]:
        """Start a command as an ordinary user, and go on."""
        return subprocess.Popen(
            [*self._entering(), *command],
            env=self._environment(home, settings),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def make_home(self, name: str) -> str:
        """A home folder of the user's, empty; answers its path inside."""
        place = self.root / "home" / name
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        os.chown(place, USER_ID, USER_ID)
        return f"/home/{name}"

    def inside(self, path: str) -> Path:
        """Where a path inside is, seen from outside."""
        return self.root / path.lstrip("/")

    def _entering(self) -> tuple[str, ...]:
        return ("chroot", f"--userspec={USER_ID}:{USER_ID}", str(self.root))

    @staticmethod
    def _environment(home: str, settings: Mapping[str, str]) -> dict[str, str]:
        return {"PATH": PATH, "HOME": home, "USER": USER, "LANG": "C.UTF-8", **settings}

    @staticmethod
    def _run(
        entering: tuple[str, ...],
        command: tuple[str, ...],
        environment: Mapping[str, str],
        *,
        check: bool = True,
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*entering, *command],
            env={"PATH": PATH, "DEBIAN_FRONTEND": "noninteractive", **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=check,
        )


@contextlib.contextmanager
def fresh_debian(root: Path) -> Iterator[FreshDebian]:
    """Make it at `root`, where nothing may be mounted, and take down what was mounted for it."""
    shutil.rmtree(root, ignore_errors=True)
    root.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        ["debootstrap", "--variant=minbase", SUITE, str(root), _mirror()],
        stdout=subprocess.DEVNULL,
        check=True,
    )
    for part in ("sources.list", "sources.list.d", "apt.conf.d"):
        _copy_apt(Path("/etc/apt", part), root)
    with entered(root) as debian:
        debian.as_root("useradd", "--create-home", f"--uid={USER_ID}", USER)
        yield debian


@contextlib.contextmanager
def entered(root: Path) -> Iterator[FreshDebian]:
    """With what a running system has mounted."""
    with contextlib.ExitStack() as mounts:
        for place, how in _MOUNTS.items():
            mounts.enter_context(_mounted(root / place, how))
        yield FreshDebian(root)


_MOUNTS = {
    "proc": ("-t", "proc", "proc"),
    "dev": ("--bind", "/dev"),
    "dev/shm": ("-t", "tmpfs", "tmpfs"),
    "tmp/.X11-unix": ("--bind", "/tmp/.X11-unix"),  # the screens of the machine around it
}


@contextlib.contextmanager
def _mounted(place: Path, how: tuple[str, ...]) -> Iterator[None]:
    place.mkdir(parents=True, exist_ok=True)
    subprocess.run(["mount", *how, str(place)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


def _copy_apt(source: Path, root: Path) -> None:
    target = root / source.relative_to("/")
    if source.is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True)
    elif source.is_file():
        shutil.copy2(source, target)


def _mirror() -> str:
    """Where this machine takes Debian's packages from."""
    files = [Path("/etc/apt/sources.list"), *sorted(Path("/etc/apt/sources.list.d").glob("*"))]
    text = "\n".join(path.read_text("utf-8") for path in files if path.is_file())
    found = re.search(r"^(?:URIs:|deb (?:\[.*\] )?)\s*(\S+/debian)/?\s", text, re.MULTILINE)
    assert found, "this machine knows where Debian's packages are"
    return found[1]
