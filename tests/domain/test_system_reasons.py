"""What the system refuses is told in words that have translations."""

import errno
import os

import pytest

from desktop.domain.phrases import Phrase
from desktop.domain.system_reasons import system_reason


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "no space left on the disk"),
        (errno.EACCES, "permission denied"),
        (errno.EROFS, "nothing can be written to this disk"),
        (errno.ENOENT, "no such file or directory"),
        (errno.EISDIR, "it is a folder"),
        (errno.ENAMETOOLONG, "the name is too long"),
        (errno.EBUSY, "another program is using it"),
    ],
)
def test_what_is_common_is_a_phrase(number, said):
    reason = system_reason(OSError(number, os.strerror(number)))
    assert reason == said
    assert isinstance(reason, Phrase)


def test_the_real_refusal_of_the_system_is_one(tmp_path):
    with pytest.raises(OSError, match="gone") as refused:
        (tmp_path / "gone").read_bytes()
    assert system_reason(refused.value) == "no such file or directory"


def test_a_file_that_is_open_elsewhere_is_told_apart_on_windows():
    trouble = OSError(errno.EACCES, "used by another process")
    trouble.winerror = 32
    assert system_reason(trouble) == "another program is using it"


def test_what_is_rare_is_said_as_the_system_does():
    assert system_reason(OSError(errno.ECHILD, "No child processes")) == "no child processes"


def test_what_has_no_number_says_what_it_is():
    assert system_reason(OSError("Something odd")) == "Something odd"
