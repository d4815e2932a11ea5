"""Fairhand installed from its package: what its users do with it, until it is removed."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from fresh_debian import FreshDebian
from screen import Screen
from telling import holds

CONTINUE = (60, 34)  # pixels from the right and bottom edges of the first steps
WITHIN = 3  # seconds from the click to the window, on a machine that does nothing else
BOOK = ".local/share/fairhand/fairhand.book"
GOLDEN = Path(__file__).resolve().parents[2] / "tests" / "store" / "golden" / "0001.book"
LOG = ".local/state/fairhand/log/fairhand.log"


def check(debian: FreshDebian, screen: Screen, package: Path) -> None:
    install(debian, package)
    _check_libraries(debian)
    _check_commands(debian)
    _check_first_start(debian, screen)
    _check_second_start(debian, screen)
    _check_network(debian, screen)
    _check_crash(debian, screen)
    _check_older_book(debian, screen)
    _check_upgrade(debian, package)


def install(debian: FreshDebian, package: Path) -> None:
    shutil.copy(package, debian.inside("/fairhand.deb"))
    debian.as_root("apt-get", "update", "-q")
    command = ("apt-get", "install", "-q", "-y", "--no-install-recommends", "/fairhand.deb")
    debian.as_root(*command)
    said = debian.as_user("fairhand", "--version").stdout
    holds(said.startswith("Fairhand "), f"it is installed: {said.strip()}")


@contextlib.contextmanager
def window(
    debian: FreshDebian, screen: Screen, *arguments: str, name: str = "Fairhand", **settings: str
) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The process and its window, ended afterwards."""
    process = debian.start("fairhand", *arguments, DISPLAY=screen.display, **settings)
    try:
        yield process, screen.window(name, within=40)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        process.communicate()


def _check_libraries(debian: FreshDebian) -> None:
    script = "for f in $(find /opt/fairhand -name '*.so*' -type f); do ldd $f; done 2>&1 || true"
    told = debian.as_root("sh", "-c", script)
    missing = set(re.findall(r"(\S+) => not found", told)) - {"libcups.so.2"}
    holds(not missing, f"every library that it asks for is there {missing or ''}".rstrip())


def _check_commands(debian: FreshDebian) -> None:
    home = debian.make_home("commands")
    done = debian.as_user("fairhand", "demo", "--out", f"{home}/demo", home=home)
    made = {path.name for path in debian.inside(f"{home}/demo").glob("*")}
    holds({"card.pdf", "envelope.pdf"} <= made, f"a card is printed to PDF: {done.stdout.split()}")
    for name in ("card", "envelope"):
        data = debian.inside(f"{home}/demo/{name}.pdf").read_bytes()
        holds(data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF"), f"{name}.pdf is one")
    font = "/opt/fairhand/_internal/desktop/_resources/faces/source-sans/regular.ttf"
    added = debian.as_user("fairhand", "hands", "--add", font, "--name", "Sans", home=home)
    holds(added.returncode == 0, f"a process of its own reads a font: {added.stdout.strip()}")
    sheet = f"{home}/sheet.pdf"
    debian.as_user("fairhand", "hand", "sheet", "--out", sheet, home=home)
    read = debian.as_user("fairhand", "hand", "read", sheet, home=home).stdout.strip()
    holds("is empty" in read, f"another one reads the sheet of one's own hand: {read}")
    cards = debian.inside(f"{home}/ada.vcf")
    cards.write_text("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Byron\r\nN:Byron;Ada\r\nEND:VCARD\r\n")
    done = debian.as_user("fairhand", "import", "--yes", f"{home}/ada.vcf", home=home)
    holds(done.returncode == 0, f"an address book is read: {done.stdout.strip().splitlines()[-1:]}")


def _check_first_start(debian: FreshDebian, screen: Screen) -> None:
    """The first start is slow where nothing is in memory yet; the second is the click of a user."""
    home = debian.make_home("ann")
    with window(debian, screen, home=home):
        time.sleep(2)
        screen.keep("first-start-cold")
    shutil.rmtree(debian.inside(f"{home}/.local"))
    began = time.monotonic()
    with window(debian, screen, home=home) as (_, shown):
        took = time.monotonic() - began
        is_quiet = os.getloadavg()[0] < (os.cpu_count() or 1)
        note = "" if is_quiet else " (this machine is busy: not judged)"
        holds(took < WITHIN or not is_quiet, f"the window is there after {took:.2f} s{note}")
        _go_through_first_start(screen, shown)
    holds(debian.inside(f"{home}/{BOOK}").is_file(), "the first start makes the book")


def _go_through_first_start(screen: Screen, shown: str) -> None:
    """By *Continue*, in the lower right corner of each of its pages."""
    steps = screen.window("First steps", within=20)
    time.sleep(1.5)
    screen.type("Ann Miller")
    for number in range(1, 8):
        screen.keep(f"first-steps-{number}")
        screen.click(steps, *CONTINUE)
        time.sleep(2)
        if not screen.is_there(steps):
            break
    screen.keep("after-first-steps")
    holds(not screen.is_there(steps), f"the first steps are gone through, in {number} pages")
    holds(screen.is_there(shown), "and the window is there after them")


def _check_second_start(debian: FreshDebian, screen: Screen) -> None:
    with window(debian, screen) as (_, shown):
        time.sleep(2)
        screen.minimize(shown)
        holds(screen.active() != shown, "the window can be put away")
        again = debian.as_user("fairhand", DISPLAY=screen.display)
        time.sleep(1)
        holds(again.returncode == 0 and "in front now" in again.stdout, "a second start ends well")
        holds(screen.active() == shown, "and raises the window that is open")
        debian.as_user("fairhand", "open", "--log-event", DISPLAY=screen.display)
        time.sleep(2)
        screen.keep("menu-log-event")
        holds(screen.active() != shown, "the menu's *Log event* opens its form there")


def _check_network(debian: FreshDebian, screen: Screen) -> None:
    """Of the jobs that nobody asked to send anything."""
    trace = debian.inside("/tmp/network")
    jobs = (("--startup-time",), ("demo", "--out", "/home/ann/quiet"))
    for job in jobs:
        asked = debian.asked_of_network("fairhand", *job, trace=trace, DISPLAY=screen.display)
        holds(not asked, f"`fairhand {job[0]}` asks the network for nothing {asked or ''}".rstrip())


def _check_crash(debian: FreshDebian, screen: Screen) -> None:
    home = debian.make_home("crash")
    with window(debian, screen, "--crash-on-purpose", home=home) as (_, _shown):
        time.sleep(3)
        screen.keep("crash")
        log = debian.inside(f"{home}/{LOG}")
        holds(log.is_file() and "CrashedOnPurpose" in log.read_text(), "a crash is in the log")
        holds("app.py" in log.read_text(), "with where it happened")


def _check_older_book(debian: FreshDebian, screen: Screen) -> None:
    """A book of the first version is brought up, and kept aside as it was."""
    home = debian.make_home("older")
    book = debian.inside(f"{home}/{BOOK}")
    book.parent.mkdir(parents=True)
    shutil.copy(GOLDEN, book)
    debian.as_root("chown", "-R", "1000:1000", home)
    with window(debian, screen, home=home):
        time.sleep(3)
        screen.keep("older-book")
        kept = [path.name for path in book.parent.rglob("*before-migration.book")]
        holds(kept, f"an older book is backed up before it is brought up to date: {kept}")


def _check_upgrade(debian: FreshDebian, package: Path) -> None:
    """The same package under a later version, with a book there."""
    home = "/home/ann"
    before = _hash(debian.inside(f"{home}/{BOOK}"))
    folder = debian.inside("/tmp/later")
    subprocess.run(["dpkg-deb", "--raw-extract", str(package), str(folder)], check=True)
    control = folder / "DEBIAN" / "control"
    text = re.sub(r"^Version: (.*)$", r"Version: \1+later", control.read_text(), flags=re.MULTILINE)
    control.write_text(text)
    later = debian.inside("/later.deb")
    subprocess.run(
        ["dpkg-deb", "-Znone", "--build", str(folder), str(later)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    shutil.rmtree(folder)
    debian.as_root("apt-get", "install", "-q", "-y", "--no-install-recommends", "/later.deb")
    told = debian.as_root("dpkg-query", "--show", "--showformat=${Version}", "fairhand")
    holds(told.endswith("+later"), f"it is upgraded to {told}")
    holds(_hash(debian.inside(f"{home}/{BOOK}")) == before, "and the book is as it was")
    later.unlink()


def check_removal(debian: FreshDebian) -> None:
    before = _hash(debian.inside(f"/home/ann/{BOOK}"))
    debian.as_root("apt-get", "purge", "-q", "-y", "fairhand")
    left = [
        place
        for place in ("/opt/fairhand", "/usr/bin/fairhand")
        if os.path.lexists(debian.inside(place))
    ]
    script = "find /usr /etc /var/lib -xdev -iname '*fairhand*' -not -path '*/dpkg/*' || true"
    left += debian.as_root("sh", "-c", script).split()
    holds(not left, f"removing it leaves nothing {left or ''}".rstrip())
    holds(_hash(debian.inside(f"/home/ann/{BOOK}")) == before, "but the book, as it was")


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
