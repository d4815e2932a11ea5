"""A book has one window: a second start calls it to the front, and only a living one is called."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from desktop.ui.system import one_instance
from desktop.ui.system.one_instance import TOKEN, BookInUse, OneInstance
from desktop.ui.system.requests import Asked, Request

START = [sys.executable, "-m", "desktop", "--book"]
HOLD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.ui.system.one_instance import OneInstance
app = QCoreApplication([])
held = OneInstance(Path(sys.argv[1]))
print(held.claim(), flush=True)
app.exec()
"""


@pytest.fixture
def place(tmp_path):
    return tmp_path / "my.book"


@pytest.fixture
def claim(qapp):
    """What claims a book for this process, until the test ends."""
    made = []

    def claim(book):
        instance = OneInstance(book)
        made.append(instance)
        return instance, instance.claim()

    yield claim
    for instance in made:
        instance.release()


def test_a_second_start_calls_the_first_window_and_ends_well(place, claim, qtbot, monkeypatch):
    monkeypatch.delenv(TOKEN, raising=False)
    first, ours = claim(place)
    assert ours
    with qtbot.waitSignal(first.called, timeout=30_000):
        second = subprocess.Popen(
            [*START, str(place)],
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {TOKEN: "a-click"},
        )
    said, _ = second.communicate(timeout=30)
    assert second.returncode == 0
    assert said == "Fairhand has this book open already: its window is in front now.\n"
    assert os.environ[TOKEN] == "a-click"
    assert not place.exists()


def test_a_second_start_hands_on_what_was_asked_of_it(place, claim, qtbot, monkeypatch):
    monkeypatch.delenv(TOKEN, raising=False)
    first, _ = claim(place)
    command = [*START, str(place), "open", "--log-event", "one ü.vcf"]
    with qtbot.waitSignal(first.called, timeout=30_000) as called:
        second = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    second.wait(timeout=30)
    (request,) = called.args
    assert request == Request(Asked.LOG_EVENT, (Path.cwd() / "one ü.vcf",))


def test_the_very_first_start_holds_its_book_too(tmp_path, claim):
    book = tmp_path / "no folder yet" / "my.book"
    assert claim(book)[1]
    assert not QLockFile(str(book.with_name(".my.book.lock"))).tryLock(0)


def test_two_books_have_two_windows(tmp_path, claim):
    assert claim(tmp_path / "one.book")[1]
    assert claim(tmp_path / "two.book")[1]


def test_a_book_is_free_when_its_window_is_closed(place, claim):
    first, _ = claim(place)
    first.release()
    assert claim(place)[1]


def test_a_book_is_free_when_its_process_was_killed(place, claim):
    with subprocess.Popen([sys.executable, "-c", HOLD, str(place)], stdout=subprocess.PIPE) as held:
        assert held.stdout.readline() == b"True\n"
        held.send_signal(signal.SIGKILL)
    assert claim(place)[1]


def test_a_book_open_where_nobody_answers_is_refused(place, claim, monkeypatch):
    monkeypatch.setattr(one_instance, "ANSWER_WITHIN", 1)
    closing, _ = claim(place)
    closing.stop_listening()
    with pytest.raises(BookInUse, match=r"my\.book is open in another Fairhand"):
        claim(place)


def test_a_folder_where_no_lock_can_be_made_keeps_nobody_out(tmp_path, claim):
    assert claim(tmp_path / "missing" / "my.book")[1]


def test_the_lock_stands_hidden_beside_the_book(place, claim):
    claim(place)
    assert [file.name for file in place.parent.iterdir()] == [".my.book.lock"]
    assert not QLockFile(str(place.parent / ".my.book.lock")).tryLock(0)


@pytest.mark.qt_log_ignore(r"does not support raise\(\)")  # the offscreen plugin's one window
def test_a_call_brings_a_minimized_window_back(window):
    window.showMinimized()
    window.presence.come_to_front()
    assert not window.isMinimized()
    assert window.isActiveWindow()


def test_a_lock_that_was_left_tells_of_a_crash(tmp_path, qapp):
    book = tmp_path / "a.book"
    killed = subprocess.Popen([sys.executable, "-c", HOLD, str(book)], stdout=subprocess.PIPE)
    assert killed.stdout.readline() == b"True\n"
    killed.kill()
    killed.communicate()
    for was_left in (True, False):
        instance = OneInstance(book, qapp)
        assert instance.claim()
        assert instance.was_left is was_left
        instance.release()
