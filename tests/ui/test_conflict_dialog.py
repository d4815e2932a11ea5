"""What somebody else saved meanwhile is shown beside what was typed, and neither is lost."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.contacts import Contact, NamelessContact
from desktop.domain.merging import Side
from desktop.store.servers import open_server
from desktop.ui.background import Worker
from desktop.ui.conflict_dialog import ConflictDialog
from desktop.ui.contact_dialog import ContactDialog
from desktop.ui.editing import Editing
from desktop.ui.live_store import LiveStore
from desktop.ui.undo import History
from tests.store.conftest import empty_server, server  # noqa: F401 - fixtures
from tests.ui.conftest import MARIA, TODAY


@pytest.fixture(params=["file", "server"])
def store(request, qapp):
    """The app's own store, over a book of either kind."""
    if request.param == "file":
        book = request.getfixturevalue("book")
        made = LiveStore(book)
        yield made
        made.deleteLater()
        return
    book = open_server(request.getfixturevalue("empty_server")("coach"))
    made = LiveStore(book)
    yield made
    made.deleteLater()
    book.close()


@dataclass
class Edited:
    """window, history: of the app; dialog: in which maria, as she was read, is being changed."""

    window: QWidget
    history: History
    dialog: ContactDialog
    maria: Contact


@pytest.fixture
def edited(store, qtbot):
    """Maria being edited while somebody else changes her phone and notes."""
    maria = store.save_contact(replace(MARIA, tags=("friend",), notes="Rows."))
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    history = History(window)
    editing = Editing(store, history, lambda: TODAY, Worker(window), window)
    editing.edit_contact(maria)
    store.save_contact(replace(maria, phone="555 0199", notes="Runs."))
    dialog = window.findChild(ContactDialog)
    dialog.email.setText("m@example.com")
    dialog.notes.setPlainText("Swims.")
    return Edited(window, history, dialog, maria)


def test_both_are_shown_and_what_is_kept_of_each_is_saved(edited, store, click):
    click(edited.dialog.save)
    assert "Somebody changed this" in edited.dialog.trouble.sentence
    asked = edited.window.findChild(ConflictDialog)
    assert asked.choices.chosen() == {
        "email": Side.SECOND,
        "phone": Side.FIRST,
        "notes": Side.SECOND,
    }
    click(asked.choices.pair("notes")[0].radio)
    click(asked.save)
    kept = store.contact(edited.maria.id)
    assert (kept.email, kept.phone, kept.notes) == ("m@example.com", "555 0199", "Runs.")
    assert kept.tags == ("friend",)
    assert not edited.dialog.isVisible()
    edited.history.undo()
    assert store.contact(edited.maria.id).email == edited.maria.email


def test_all_of_one_side_is_chosen_with_a_key(edited, store, qtbot, click):
    click(edited.dialog.save)
    asked = edited.window.findChild(ConflictDialog)
    asked.all_theirs.setFocus()
    qtbot.keyClick(asked.all_theirs, Qt.Key.Key_Space)
    qtbot.keyClick(asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert store.contact(edited.maria.id).notes == "Runs."
    assert store.contact(edited.maria.id).email == edited.maria.email


def test_cancelling_leaves_the_typing_as_it_was(edited, store, click):
    click(edited.dialog.save)
    click(edited.window.findChild(ConflictDialog).cancel)
    assert edited.dialog.isVisible()
    assert edited.dialog.notes.toPlainText() == "Swims."
    assert store.contact(edited.maria.id).notes == "Runs."


def test_a_refusal_is_said_and_the_choice_stays(qtbot, click):
    def refuse(contact):
        raise NamelessContact

    dialog = ConflictDialog(MARIA, MARIA, replace(MARIA, name="Mary"), refuse)
    qtbot.addWidget(dialog)
    dialog.open()
    click(dialog.save)
    assert "needs a name" in dialog.trouble.sentence
