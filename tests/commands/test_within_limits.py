"""What jobs that are started apart say of how they ended."""

import argparse
import ctypes
import json

import pytest

from desktop.commands import within_limits


def no_limits(*_):
    """The test's own process goes on after the job."""


def loads_a_missing_library():
    try:
        ctypes.CDLL("libnowhere.so.7")
    except OSError as trouble:  # as Python tells it of a module that is linked with one
        raise ImportError(str(trouble)) from trouble


def lacks_room():
    raise ImportError("numpy.so: failed to map segment from shared object")


@pytest.mark.parametrize(
    ("job", "broken"), [(loads_a_missing_library, "ImportError"), (lacks_room, "MemoryError")]
)
def test_a_library_that_is_missing_is_not_told_as_one_without_room(
    job, broken, monkeypatch, capsys
):
    monkeypatch.setattr(within_limits, "_keep_within", no_limits)
    options = argparse.Namespace(memory=1, seconds=1)
    assert within_limits.run_within_limits(options, 1, job) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1]) == {"broken": broken}
