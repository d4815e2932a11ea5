"""New files appear whole, for their owner only, and never in the place of another."""

import errno
from pathlib import Path

import pytest

from desktop.store.book_files import write_new
from desktop.store.book_refusals import CannotMakeBook


@pytest.fixture
def disk_without_links(monkeypatch):
    def refuse(self, target):
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)


def test_a_file_that_is_there_is_never_replaced(tmp_path):
    path = tmp_path / "a.book"
    path.write_bytes(b"mine")
    write_new(path, b"other")
    assert path.read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.usefixtures("disk_without_links")
def test_a_disk_without_links_gets_the_file_whole_all_the_same(tmp_path):
    path = tmp_path / "a.book"
    write_new(path, b"mine")
    write_new(path, b"other")
    assert path.read_bytes() == b"mine"
    assert path.stat().st_mode & 0o077 == 0
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_cannot_be_written_leaves_nothing_behind(tmp_path, monkeypatch):
    def fill_up(handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", fill_up)
    with pytest.raises(CannotMakeBook, match="no space left"):
        write_new(tmp_path / "a.book", b"mine")
    assert list(tmp_path.iterdir()) == []
