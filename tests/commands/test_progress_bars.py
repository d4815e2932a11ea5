"""The bar that fills on a terminal."""

import io
import sys
from contextlib import suppress

import pytest

from desktop.commands.progress_bars import ProgressBar


class Terminal(io.TextIOWrapper):
    """Standard error as it is when somebody looks at it."""

    def isatty(self):
        return True


@pytest.fixture
def terminal(monkeypatch):
    def terminal(encoding="utf-8"):
        stream = Terminal(io.BytesIO(), encoding=encoding)
        monkeypatch.setattr(sys, "stderr", stream)
        return stream

    return terminal


def last_line(stream):
    stream.flush()
    return stream.buffer.getvalue().decode(stream.encoding).split("\r")[-1]


def test_it_fills_with_what_is_done(terminal):
    stream = terminal()
    bar = ProgressBar("cards")
    lines = []
    for done in (0, 500, 1000):
        bar.tell(done, 1000)
        lines.append(last_line(stream))
    assert [line.count("█") for line in lines] == [0, 15, 30]
    assert " 50%  500 of 1,000 cards" in lines[1]


def test_a_terminal_without_blocks_has_plain_signs(terminal):
    stream = terminal("ascii")
    ProgressBar("cards").tell(1, 2)
    assert last_line(stream).startswith("#" * 15 + "." * 15)


def test_it_is_gone_however_the_work_ends(terminal):
    stream = terminal()
    with suppress(KeyboardInterrupt), ProgressBar("cards") as bar:
        bar.tell(1, 2)
        raise KeyboardInterrupt
    assert last_line(stream) == "\x1b[K"


def test_nothing_is_said_where_there_is_no_terminal(capsys):
    with ProgressBar("cards") as bar:
        bar.tell(1, 2)
    assert capsys.readouterr().err == ""
