"""What is written appears whole or not at all."""

import errno
import os
import re
import stat
from pathlib import Path

import pytest

from desktop.whole_files import CannotWrite, make_folder, whole_file, write_whole


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def full_disk(monkeypatch):
    """Every sync of a file fails as on a full disk."""

    def no_room(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", no_room)


@pytest.fixture
def read_only(monkeypatch):
    """Nothing may be opened for writing, whoever runs the tests."""

    def denied(self: Path, *args: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(self))

    monkeypatch.setattr(Path, "open", denied)


def test_a_written_file_is_there_and_nothing_else_is(tmp_path):
    write_whole(tmp_path / "card.pdf", b"%PDF")
    assert (tmp_path / "card.pdf").read_bytes() == b"%PDF"
    assert names_in(tmp_path) == ["card.pdf"]


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such modes")
def test_a_new_file_has_the_mode_of_any_new_file_and_a_replaced_one_keeps_its_own(tmp_path):
    other, card = tmp_path / "other", tmp_path / "card.pdf"
    other.touch()
    write_whole(card, b"first")
    assert card.stat().st_mode == other.stat().st_mode
    card.chmod(0o640)
    write_whole(card, b"second")
    assert stat.S_IMODE(card.stat().st_mode) == 0o640
    assert card.read_bytes() == b"second"


def test_a_file_is_there_once_all_of_it_is_written(tmp_path):
    with whole_file(tmp_path / "cards.pdf") as file:
        file.write(b"%PDF")
        assert not (tmp_path / "cards.pdf").exists()
        file.write(b"-1.6")
    assert (tmp_path / "cards.pdf").read_bytes() == b"%PDF-1.6"
    assert names_in(tmp_path) == ["cards.pdf"]


def test_work_that_fails_leaves_the_old_file(tmp_path):
    (tmp_path / "cards.pdf").write_bytes(b"old")
    file = whole_file(tmp_path / "cards.pdf")
    file.__enter__().write(b"new")
    trouble = ValueError("no")
    assert not file.__exit__(ValueError, trouble, None)
    assert (tmp_path / "cards.pdf").read_bytes() == b"old"
    assert names_in(tmp_path) == ["cards.pdf"]


@pytest.mark.skipif(os.name != "posix", reason="links need rights on other systems")
def test_a_link_goes_on_pointing_to_the_file(tmp_path):
    (tmp_path / "link.pdf").symlink_to("card.pdf")
    write_whole(tmp_path / "link.pdf", b"%PDF")
    assert (tmp_path / "link.pdf").is_symlink()
    assert (tmp_path / "card.pdf").read_bytes() == b"%PDF"


@pytest.mark.skipif(os.name != "posix", reason="devices are files only there")
def test_a_device_is_written_to_and_not_replaced(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    write_whole(tmp_path / "pipe", b"%PDF")
    assert os.read(reader, 9) == b"%PDF"
    os.close(reader)
    assert (tmp_path / "pipe").is_fifo()


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(CannotWrite, match=re.escape(f"no folder {tmp_path / 'out'}")):
        write_whole(tmp_path / "out" / "card.pdf", b"%PDF")


def test_a_folder_that_is_a_file_is_no_folder(tmp_path):
    (tmp_path / "out").touch()
    with pytest.raises(CannotWrite, match="There is no folder"):
        write_whole(tmp_path / "out" / "card.pdf", b"%PDF")


def test_a_folder_is_not_written_over(tmp_path):
    with pytest.raises(CannotWrite, match="is a folder: give the name of a file in it"):
        write_whole(tmp_path, b"%PDF")


def test_a_name_too_long_for_the_system_is_refused(tmp_path):
    with pytest.raises(CannotWrite, match="n… is too long"):
        write_whole(tmp_path / ("n" * 400), b"%PDF")


def test_a_full_disk_leaves_the_old_file_and_no_part_of_the_new_one(tmp_path, full_disk):
    (tmp_path / "card.pdf").write_bytes(b"old")
    with pytest.raises(CannotWrite, match="disk is full"):
        write_whole(tmp_path / "card.pdf", b"new")
    assert (tmp_path / "card.pdf").read_bytes() == b"old"
    assert names_in(tmp_path) == ["card.pdf"]


def test_a_folder_that_may_not_be_written_to_is_refused(tmp_path, read_only):
    with pytest.raises(CannotWrite, match="may not be written to"):
        write_whole(tmp_path / "card.pdf", b"%PDF")
    assert names_in(tmp_path) == []


def test_a_file_that_may_not_be_written_to_is_kept(tmp_path, monkeypatch):
    (tmp_path / "card.pdf").write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(CannotWrite, match="may not be written to"):
        write_whole(tmp_path / "card.pdf", b"new")
    assert (tmp_path / "card.pdf").read_bytes() == b"old"


def test_a_folder_is_made_with_those_above_it(tmp_path):
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()


def test_a_folder_in_the_place_of_a_file_is_refused(tmp_path):
    (tmp_path / "a").write_text("mine")
    for path in (tmp_path / "a", tmp_path / "a" / "b"):
        with pytest.raises(CannotWrite, match="not a folder"):
            make_folder(path)
    assert (tmp_path / "a").read_text() == "mine"


def test_a_read_only_folder_is_refused_even_for_root(tmp_path):
    folder = tmp_path / "sealed"
    folder.mkdir(mode=0o500)
    folder.chmod(0o555)
    with pytest.raises(CannotWrite, match="may not be written to"):
        write_whole(folder / "card.pdf", b"")
    assert list(folder.iterdir()) == []
    folder.chmod(0o755)
