"""What is done otherwise on other systems, as far as that can be seen from here.

A module is given an `os` or a `sys` that says it is elsewhere, and does everything else for real.
"""

import os
import sys
from types import SimpleNamespace

import pytest

from desktop import displays, whole_files
from desktop.commands import within_limits
from desktop.store import backup_files, book_files, book_locks
from desktop.ui.printers import painted_printing
from desktop.ui.system import notifications
from desktop.workflows import many_processes

posix = pytest.mark.skipif(os.name != "posix", reason="stands on another system than it tells of")


class Elsewhere(SimpleNamespace):
    """The module, but for what is said of the system; takes down which files it opened, and how."""

    def __init__(self, module, **said):
        super().__init__(**{**vars(module), **said})
        self.opened = []
        self.open = self._open

    def _open(self, path, flags, *more):
        self.opened.append((path, flags))
        return os.open(path, flags, *more)


@pytest.fixture
def windows(monkeypatch):
    elsewhere = Elsewhere(os, name="nt")
    for module in (whole_files, backup_files, book_files, book_locks):
        monkeypatch.setattr(module, "os", elsewhere)
    return elsewhere


@posix
def test_on_windows_a_backup_is_synced_as_what_may_be_written_and_its_folder_is_not(
    windows, tmp_path
):
    copy = tmp_path / "a.book"
    copy.write_bytes(b"book")
    backup_files.sync(copy)
    backup_files.sync(tmp_path)
    assert windows.opened == [(copy, os.O_RDWR)]


def test_elsewhere_a_backup_is_synced_though_it_is_read_only(tmp_path):
    copy = tmp_path / "a.book"
    copy.write_bytes(b"book")
    copy.chmod(0o400)
    backup_files.sync(copy)
    copy.chmod(0o600)
    assert copy.read_bytes() == b"book"


@posix
def test_on_windows_a_folder_that_is_marked_read_only_may_be_written_to(windows, tmp_path):
    folder, file = tmp_path / "folder", tmp_path / "file"
    folder.mkdir(mode=0o555)
    file.touch(mode=0o444)
    assert not whole_files.is_writable(file)
    if os.access(folder, os.W_OK):  # as root, whom no mode stops
        assert whole_files.is_writable(folder)
    folder.chmod(0o755)


@posix
def test_on_windows_a_file_is_written_whole_without_opening_its_folder(windows, tmp_path):
    whole_files.write_whole(tmp_path / "card.pdf", b"%PDF-")
    assert (tmp_path / "card.pdf").read_bytes() == b"%PDF-"
    assert tmp_path not in [path for path, _ in windows.opened]


@posix
def test_on_windows_whoever_has_a_book_open_is_not_asked_for_by_a_signal(windows, monkeypatch):
    def kill(process, signal):
        pytest.fail("there, this ends it")

    windows.kill = kill
    assert book_locks._lives(os.getpid())


@pytest.mark.parametrize(("system", "is_painted"), [("win32", 1), ("darwin", 0), ("linux", 0)])
def test_windows_alone_is_given_painted_pages(monkeypatch, system, is_painted):
    monkeypatch.setattr(painted_printing, "sys", Elsewhere(sys, platform=system))
    assert painted_printing.is_needed() == bool(is_painted)


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_have_a_screen_of_their_own(monkeypatch, system):
    monkeypatch.setattr(displays, "sys", Elsewhere(sys, platform=system))
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    displays.refuse_without_display()


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_notify_by_their_tray_alone(monkeypatch, system):
    class Bus:
        def send(self, message):
            pytest.fail("there is no message bus")

    monkeypatch.setattr(notifications, "sys", Elsewhere(sys, platform=system))
    notifications.notify("3 follow-ups are owed today", "Ada Byron", Bus())


def test_windows_knows_no_limits_of_a_process(monkeypatch):
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_AS)
    monkeypatch.setattr(within_limits, "sys", Elsewhere(sys, platform="win32"))
    within_limits._keep_within(1, 1, 1)
    assert resource.getrlimit(resource.RLIMIT_AS) == before


def test_where_no_process_has_processors_of_its_own_all_of_them_work(monkeypatch):
    elsewhere = Elsewhere(os)
    elsewhere.__dict__.pop("sched_getaffinity", None)
    monkeypatch.setattr(many_processes, "os", elsewhere)
    assert many_processes.cores() == os.cpu_count()
