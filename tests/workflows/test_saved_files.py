"""Files that belong together are written all or none."""

import pytest

from desktop.whole_files import CannotWrite
from desktop.workflows.saved_files import write_together


def test_all_of_them_are_written(tmp_path):
    write_together({tmp_path / "a": b"1", tmp_path / "b": b"2"})
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"1", "b": b"2"}


def test_a_new_file_goes_when_the_next_cannot_be_written(tmp_path):
    with pytest.raises(CannotWrite):
        write_together({tmp_path / "a": b"1", tmp_path / "nowhere" / "b": b"2"})
    assert list(tmp_path.iterdir()) == []


def test_an_older_file_comes_back_when_the_next_cannot_be_written(tmp_path):
    (tmp_path / "a").write_bytes(b"older")
    with pytest.raises(CannotWrite):
        write_together({tmp_path / "a": b"1", tmp_path / "nowhere" / "b": b"2"})
    assert (tmp_path / "a").read_bytes() == b"older"
