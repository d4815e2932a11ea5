"""Work on many things in several processes."""

import os

import pytest

from desktop.whole_files import CannotWrite, make_folder
from desktop.workflows.many_processes import ProcessGone, worked_through


@pytest.mark.parametrize("processes", [1, 2, 5])
def test_each_thing_is_worked_on_once(processes):
    assert sorted(worked_through(abs, [-3, 1, -2], processes)) == [(-3, 3), (-2, 2), (1, 1)]


def test_a_refusal_comes_back_as_it_is(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(CannotWrite, match="is not a folder"):
        list(worked_through(make_folder, [tmp_path / "file", tmp_path / "file"], 2))


def test_a_process_that_is_gone_is_told_of():
    with pytest.raises(ProcessGone, match="ended in the middle"):
        list(worked_through(os._exit, [1, 1], 2))
