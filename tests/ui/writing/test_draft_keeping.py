"""What is being written is kept while it is, whatever ends the window."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing

import pytest
from PySide6.QtCore import QTimer

from desktop.domain.follow_ups import FollowUpKind
from desktop.domain.kept_drafts import DraftKey, KeptDraft
from desktop.domain.note_languages import NoteLanguage
from desktop.domain.occasions import Channel
from desktop.stationery.letter_papers import A4
from desktop.store.books import open_book
from desktop.ui.live.live_store import LiveStore
from desktop.ui.live.live_writing import keep_draft, kept_draft
from desktop.ui.notes.draft_texts import draft_again, draft_text
from desktop.ui.notes.drafts import new_draft
from desktop.ui.notes.letter_posts import LetterPost
from desktop.ui.system.background import Worker
from desktop.ui.writing.draft_keeping import DraftKeeping
from desktop.ui.writing.writing_dialog import WritingDialog

TYPES_AND_WAITS = """
import sys
from datetime import date
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from desktop.domain.occasions import Channel
from desktop.store.books import open_book
from desktop.ui.live.live_store import LiveStore
from desktop.ui.window.main_window import MainWindow
from desktop.ui.writing.writing_dialog import WritingDialog

app = QApplication([])
store = LiveStore(open_book(Path(sys.argv[1])))
window = MainWindow(store, today=lambda: date(2026, 11, 22))
window.show()
[event] = store.events_of(1)
window.writing.write(event, Channel.EMAIL)
dialog = window.findChild(WritingDialog)
QTest.keyClicks(dialog.note.editor, "PS. The pier! ")
print("typed", flush=True)
app.exec()
"""


@pytest.fixture
def key(interview):
    return DraftKey(interview.id, interview.contact_id)


@pytest.fixture
def write(window, interview, me, qtbot):
    """Open the interview's note."""

    def write(channel=None, kind=FollowUpKind.THANK_YOU):
        window.writing.write(interview, channel, kind=kind)
        return window.findChild(WritingDialog)

    return write


def test_typing_is_kept_within_two_seconds(write, store, key, qtbot):
    """By the pause before it and the processor's time: what others do there is not ours."""
    dialog = write()
    pause = dialog.findChild(DraftKeeping).findChild(QTimer).interval() / 1000
    begun = time.process_time()
    qtbot.keyClicks(dialog.note.editor, "PS. ")
    qtbot.waitUntil(lambda: kept_draft(store, key) is not None)
    assert pause + time.process_time() - begun < 2.0
    assert '"text": "PS. Dear' in kept_draft(store, key).content


def test_typing_on_does_not_put_off_the_keeping(write, store, key, qtbot):
    dialog = write()
    for _ in range(40):
        qtbot.keyClicks(dialog.note.editor, "x", delay=50)
    assert kept_draft(store, key) is not None


def test_what_was_typed_last_is_kept_when_the_window_closes(write, store, key, qtbot, click):
    dialog = write()
    qtbot.keyClicks(dialog.note.editor, "PS. ")
    with qtbot.waitSignal(dialog.destroyed):
        click(dialog.outgoing.close_it)
    assert '"text": "PS. Dear' in kept_draft(store, key).content


def test_closing_the_app_keeps_it_too(write, window, store, key, qtbot):
    qtbot.keyClicks(write().note.editor, "PS. ")
    window.close()
    assert '"text": "PS. Dear' in kept_draft(store, key).content


def test_a_note_that_nobody_changed_is_not_kept(write, store, key, qtbot, click):
    dialog = write()
    with qtbot.waitSignal(dialog.destroyed):
        click(dialog.outgoing.close_it)
    assert kept_draft(store, key) is None


def test_keeping_is_no_step_to_undo(write, window, store, key, qtbot):
    before, change = window.history.newest, store.newest_change
    qtbot.keyClicks(write().note.editor, "PS. ")
    qtbot.waitUntil(lambda: kept_draft(store, key) is not None)
    assert window.history.newest is before
    assert store.newest_change is change


def test_a_draft_is_gone_on_with_in_the_channel_it_was_left_in(write, qtbot, click):
    dialog = write(Channel.LETTER)
    dialog.note.choices.letter.paper.setCurrentIndex(1)
    qtbot.keyClicks(dialog.note.editor, "PS. ")
    left = dialog.draft()
    with qtbot.waitSignal(dialog.destroyed):
        click(dialog.outgoing.close_it)
    again = write()
    assert again.draft() == left
    assert again.letters.isVisible()


def test_thanks_and_a_question_are_two_drafts(write, store, qtbot, click, interview):
    dialog = write()
    qtbot.keyClicks(dialog.note.editor, "PS. ")
    with qtbot.waitSignal(dialog.destroyed):
        click(dialog.outgoing.close_it)
    question = write(kind=FollowUpKind.CHECK_IN)
    assert not question.draft().text.startswith("PS. ")
    assert "still hope that we shall work together" in question.draft().text


def test_a_note_that_went_out_is_no_draft_any_more(write, store, key, qtbot, click, window):
    dialog = write(Channel.EMAIL)
    qtbot.keyClicks(dialog.note.editor, "PS. ")
    qtbot.waitUntil(lambda: kept_draft(store, key) is not None)
    with qtbot.waitSignal(window.history.noted):
        click(dialog.outgoing.sent)
    assert kept_draft(store, key) is None


def _drafts_in(path):
    """How many the file has, as anybody can read; none while it is being written."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as file:
        try:
            return file.execute("SELECT count(*) FROM drafts").fetchone()[0]
        except sqlite3.OperationalError:
            return 0


@pytest.mark.usefixtures("me")
def test_a_process_that_is_killed_leaves_what_was_typed_seconds_before(book, key, qtbot):
    book.close()
    child = subprocess.Popen(
        [sys.executable, "-c", TYPES_AND_WAITS, str(book.path)],
        stdout=subprocess.PIPE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    try:
        assert child.stdout.readline() == b"typed\n"
        typed = time.monotonic()
        qtbot.waitUntil(lambda: _drafts_in(book.path) == 1, timeout=10000)
        assert time.monotonic() - typed < 5  # this computer runs two of us
    finally:
        os.kill(child.pid, signal.SIGKILL)
        child.communicate()
    again = open_book(book.path)
    kept = kept_draft(LiveStore(again), key)
    assert "PS. The pier! " in kept.content
    assert '"channel": "email"' in kept.content
    again.close()


def test_a_crash_is_told_with_the_drafts_that_were_recovered(window, store, key):
    window.notices.tell_of_crash()
    assert "What you saved until then is here" in window.toast.words.text()
    keep_draft(store, KeptDraft(key, *draft_text(new_draft("Dear Ada", "US"))))
    window.notices.tell_of_crash()
    assert "1 draft recovered" in window.toast.words.text()


def test_a_draft_comes_back_as_it_was():
    draft = new_draft("Dear Ada,\n\n☃", "DE", Channel.EMAIL, "Re: [it]")
    whole = type(draft)(
        **{
            **draft.__dict__,
            "attached": ("/tmp/a.pdf",),
            "language": NoteLanguage.GERMAN,
            "paper": A4.id,
            "post": LetterPost(window="din-5008-b"),
            "imprint": "Made here",
            "neatness": 12.0,
        }
    )
    assert draft_again(*draft_text(whole), new_draft("", "US")) == whole


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"text": 1}', "not json"])
def test_a_draft_that_cannot_be_read_is_a_new_note(content):
    usual = new_draft("Dear Ada", "US")
    assert draft_again(content, b"", usual) == usual


def test_the_words_outlast_a_look_that_is_gone():
    usual = new_draft("", "US")
    content, picture = draft_text(new_draft("Dear Ada", "US"))
    lost = content.replace('"card": "us-a2-folded"', '"card": "no-such-card"')
    again = draft_again(lost, picture, usual)
    assert (again.text, again.card) == ("Dear Ada", usual.card)


def test_an_older_draft_never_replaces_a_newer_one(store, key, qtbot, qapp):
    worker = Worker(qapp)
    begun = new_draft("Dear Ada", "US")
    keeping = DraftKeeping(store, key, begun, worker, qapp)
    late = new_draft("older", "US")
    number = keeping._next()
    keeping.keep(new_draft("newer", "US"))
    keeping._write(number, late)
    assert '"newer"' in kept_draft(store, key).content
    keeping.forget()
    keeping._write(number, late)
    assert kept_draft(store, key) is None
    worker.retire()
    keeping.deleteLater()
