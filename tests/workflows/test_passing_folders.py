"""Folders that are there for a while."""

import pytest

from desktop.whole_files import CannotWrite
from desktop.workflows.passing_folders import PassingFolder


def test_it_goes_with_all_that_is_in_it_when_nobody_needs_it():
    folder = PassingFolder()
    path = folder.path
    (path / "found").write_text("something")
    assert path.stat().st_mode & 0o077 == 0
    del folder
    assert not path.exists()


def test_it_can_be_removed_before():
    folder = PassingFolder()
    folder.remove()
    assert not folder.path.exists()


def test_without_a_place_for_it_that_is_said(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "none"))
    with pytest.raises(CannotWrite, match=r"no place for passing files \(no such file"):
        PassingFolder()
