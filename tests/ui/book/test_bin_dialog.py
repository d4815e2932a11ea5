"""The bin shows what was deleted, and brings it back."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from desktop.domain.contacts import Contact
from desktop.domain.deleted_things import DeletedKind, DeletedThing
from desktop.domain.refusals import Refusal
from desktop.store import bins
from desktop.ui.book.bin_dialog import BinDialog
from desktop.ui.book.deleted_model import DeletedModel
from desktop.ui.live.live_bin import deleted_things
from desktop.ui.widgets.two_line_rows import ASIDE_ROLE, SECOND_ROLE

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def ask(store, window, qtbot):
    def ask():
        dialog = BinDialog(store, window.editing.steps, window.parts.pages, window)
        dialog.open()
        qtbot.waitUntil(lambda: dialog.stack.currentIndex() != 0)
        return dialog

    return ask


@pytest.fixture
def gone(store):
    """Two people and an event that were deleted, in that order."""
    ada, grace = (store.save_contact(Contact(name)) for name in ("Ada Byron", "Grace Hopper"))
    for contact in (ada, grace):
        store.delete_contact(contact.id)
    return ada, grace


def test_the_model_of_what_was_deleted_is_one_that_qt_can_use(qtmodeltester):
    model = DeletedModel()
    things = [
        DeletedThing(DeletedKind.CONTACT, 1, "Ada", NOW),
        DeletedThing(DeletedKind.EVENT, 2, "Grace", NOW - timedelta(days=28.5), "own-1"),
        DeletedThing(DeletedKind.POSITION, 3, "Clerk", NOW - timedelta(days=31)),
    ]
    model.show_things(things, {"own-1": "Trade fair"}, NOW)
    qtmodeltester.check(model)
    assert model.index(0).data(SECOND_ROLE).startswith("Contact, deleted on 22 Nov")
    assert model.index(1).data(SECOND_ROLE).startswith("Trade fair, deleted on")
    assert [model.index(row).data(ASIDE_ROLE) for row in range(3)] == [
        "30 days left",
        "2 days left",
        "gone today",
    ]


def test_what_was_deleted_last_is_first_and_comes_back(gone, store, window, ask, click, qtbot):
    dialog = ask()
    assert [dialog.model.index(row).data() for row in range(2)] == ["Grace Hopper", "Ada Byron"]
    click(dialog.restore)
    assert store.contact(gone[1].id) == gone[1]
    assert dialog.told.text() == "Brought back Grace Hopper."
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    dialog.close()
    window.history.undo()
    assert [thing.name for thing in deleted_things(store)] == ["Grace Hopper", "Ada Byron"]


def test_several_come_back_at_once_by_the_keys_alone_and_go_in_one_step(
    gone, store, window, ask, qtbot
):
    dialog = ask()
    qtbot.waitUntil(dialog.list.hasFocus)
    qtbot.keyClick(dialog.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert deleted_things(store) == []
    qtbot.waitUntil(lambda: not dialog.restore.isVisible())
    dialog.close()
    window.history.undo()
    assert len(deleted_things(store)) == 2


def test_what_is_gone_meanwhile_is_said(gone, store, ask, click):
    dialog = ask()
    with store.changing() as session:
        from desktop.store.bins import empty_bin

        empty_bin(session, datetime.now(UTC) + timedelta(days=40))
    click(dialog.restore)
    assert "no longer in the book" in dialog.trouble.sentence


def test_a_bin_that_cannot_be_read_says_why_and_is_read_again_on_a_click(
    gone, store, window, click, qtbot, monkeypatch
):
    def locked(*_asked):
        raise Refusal("The book is in use.")

    with monkeypatch.context() as trouble:
        trouble.setattr(bins, "deleted_things", locked)
        dialog = BinDialog(store, window.editing.steps, window.parts.pages, window)
        dialog.open()
        qtbot.waitUntil(lambda: dialog.trouble.sentence == "The book is in use.")
    click(dialog.trouble.mend)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    assert dialog.trouble.sentence == ""


def test_an_empty_bin_says_so(store, ask):
    dialog = ask()
    assert dialog.stack.currentIndex() == 2
    assert not dialog.restore.isVisible()
