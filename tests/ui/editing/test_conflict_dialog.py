"""What somebody else saved meanwhile is shown beside what was typed, and neither is lost."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.channel_advice import Culture
from desktop.domain.contacts import Contact, NamelessContact
from desktop.domain.events import Event
from desktop.domain.merging import Side
from desktop.domain.occasions import Occasion
from desktop.domain.organizations import Organization
from desktop.domain.positions import Position, Stage
from desktop.store.servers import open_server
from desktop.ui.editing.conflict_dialog import ConflictDialog
from desktop.ui.editing.editing import Editing
from desktop.ui.editing.position_editing import PositionEditing
from desktop.ui.editing.savings import contact_told
from desktop.ui.editing.slow_changes import SlowChanges
from desktop.ui.forms.contact_dialog import ContactDialog
from desktop.ui.forms.event_dialog import EventDialog
from desktop.ui.forms.organization_dialog import OrganizationDialog
from desktop.ui.forms.position_dialog import PositionDialog
from desktop.ui.live.live_conflicts import organization_now, position_now
from desktop.ui.live.live_contacts import save_organization
from desktop.ui.live.live_positions import save_position
from desktop.ui.live.live_store import LiveStore
from desktop.ui.system.background import Worker
from desktop.ui.system.undo import History
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
class Desk:
    """window, history: of the app; editing, positions: what changes people, events and such."""

    window: QWidget
    history: History
    editing: Editing
    positions: PositionEditing

    def find(self, kind):
        return self.window.findChild(kind)


@pytest.fixture
def desk(store, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    history = History(window)
    worker = Worker(window)
    slow = SlowChanges(store, worker, window)
    editing = Editing(store, history, slow, lambda: TODAY, worker, window)
    return Desk(
        window, history, editing, PositionEditing(store, editing.steps, lambda: TODAY, window)
    )


@dataclass
class Edited:
    """window, history: of the app; dialog: in which maria, as she was read, is being changed."""

    window: QWidget
    history: History
    dialog: ContactDialog
    maria: Contact


@pytest.fixture
def edited(store, desk):
    """Maria being edited while somebody else changes her phone and notes."""
    maria = store.save_contact(replace(MARIA, tags=("friend",), notes="Rows."))
    desk.editing.edit_contact(maria)
    store.save_contact(replace(maria, phone="555 0199", notes="Runs."))
    dialog = desk.find(ContactDialog)
    dialog.email.setText("m@example.com")
    dialog.notes.setPlainText("Swims.")
    return Edited(desk.window, desk.history, dialog, maria)


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

    dialog = ConflictDialog(MARIA, MARIA, replace(MARIA, name="Mary"), refuse, contact_told(MARIA))
    qtbot.addWidget(dialog)
    dialog.open()
    click(dialog.save)
    assert "needs a name" in dialog.trouble.sentence


def test_what_was_not_typed_over_gives_way_unasked(store, desk, click):
    maria = store.save_contact(MARIA)
    desk.editing.edit_contact(maria)
    store.save_contact(replace(maria, phone="555 0199"))
    click(desk.find(ContactDialog).save)
    assert desk.find(ConflictDialog) is None
    assert store.contact(maria.id).phone == "555 0199"


def test_an_event_keeps_what_is_chosen_of_both(store, desk, click):
    ann, bo = (store.save_contact(Contact(name)) for name in ("Ann Lee", "Bo Lind"))
    event = store.save_event(Event(ann.id, Occasion.PERSONAL_INTERVIEW, TODAY))
    desk.editing.events.edit_event(event)
    store.save_event(replace(event, others=(bo.id,), talked_about="Boats.", outcome="Invited."))
    dialog = desk.find(EventDialog)
    dialog.fields.talked_about.setPlainText("Trains.")
    click(dialog.save)
    asked = desk.find(ConflictDialog)
    assert asked.choices.chosen() == {
        "people": Side.FIRST,
        "talked_about": Side.SECOND,
        "outcome": Side.FIRST,
    }
    assert "Ann Lee\nBo Lind" in asked.choices.pair("people")[0].radio.accessibleName()
    click(asked.save)
    assert not dialog.isVisible()
    (kept,) = store.events_of(ann.id)
    assert (kept.others, kept.talked_about, kept.outcome) == ((bo.id,), "Trains.", "Invited.")
    desk.history.undo()
    assert store.events_of(ann.id)[0].talked_about == "Boats."


def test_an_event_shows_the_position_that_somebody_moved_by_itself(store, desk, click):
    ann = store.save_contact(Contact("Ann Lee"))
    position = save_position(store, Position("Analyst", stage=Stage.APPLIED), TODAY)
    event = store.save_event(
        Event(ann.id, Occasion.PERSONAL_INTERVIEW, TODAY, "", "Analyst", position_id=position.id)
    )
    desk.editing.events.edit_event(event)
    save_position(store, replace(position, stage=Stage.SCREEN, source="A friend"), TODAY)
    dialog = desk.find(EventDialog)
    stage = dialog.fields.position.stage
    stage.setCurrentIndex(stage.findData(Stage.OFFER))
    stage.activated.emit(stage.currentIndex())
    click(dialog.save)
    asked = desk.find(ConflictDialog)
    assert asked.choices.chosen() == {"stage": Side.SECOND, "source": Side.FIRST}
    click(asked.save)
    assert not dialog.isVisible()
    kept = position_now(store, position)
    assert (kept.stage, kept.source) == (Stage.OFFER, "A friend")


def test_an_event_that_changed_with_its_position_is_shown_after_it(store, desk, click):
    ann = store.save_contact(Contact("Ann Lee"))
    position = save_position(store, Position("Analyst", stage=Stage.APPLIED), TODAY)
    event = store.save_event(
        Event(ann.id, Occasion.PERSONAL_INTERVIEW, TODAY, "", "Analyst", position_id=position.id)
    )
    desk.editing.events.edit_event(event)
    save_position(store, replace(position, source="A friend"), TODAY)
    store.save_event(replace(event, talked_about="Boats.", outcome="Invited."))
    dialog = desk.find(EventDialog)
    stage = dialog.fields.position.stage
    stage.setCurrentIndex(stage.findData(Stage.OFFER))
    stage.activated.emit(stage.currentIndex())
    dialog.fields.talked_about.setPlainText("Trains.")
    click(dialog.save)
    of_position = desk.find(ConflictDialog)
    assert of_position.choices.chosen() == {"stage": Side.SECOND, "source": Side.FIRST}
    click(of_position.save)
    of_event = of_position.findChild(ConflictDialog)
    assert of_event.choices.chosen() == {
        "talked_about": Side.SECOND,
        "position": Side.SECOND,
        "outcome": Side.FIRST,
    }
    click(of_event.save)
    assert not of_position.isVisible()
    assert not dialog.isVisible()
    (kept,) = store.events_of(ann.id)
    assert (kept.talked_about, kept.outcome) == ("Trains.", "Invited.")
    about = position_now(store, position)
    assert (about.stage, about.source) == (Stage.OFFER, "A friend")
    desk.history.undo()
    assert store.events_of(ann.id)[0].talked_about == "Boats."
    assert position_now(store, position).stage is Stage.APPLIED


def test_an_organization_keeps_what_is_chosen_of_both(store, desk, click):
    acme = save_organization(store, Organization("Acme"))
    desk.editing.edit_organization(acme)
    save_organization(store, replace(acme, culture=Culture.FORMAL, notes="Theirs."))
    dialog = desk.find(OrganizationDialog)
    dialog.notes.setPlainText("Mine.")
    click(dialog.save)
    asked = desk.find(ConflictDialog)
    assert asked.choices.chosen() == {"culture": Side.FIRST, "notes": Side.SECOND}
    click(asked.save)
    assert not dialog.isVisible()
    kept = organization_now(store, acme)
    assert (kept.culture, kept.notes) == (Culture.FORMAL, "Mine.")
    desk.history.undo()
    assert organization_now(store, acme).notes == "Theirs."


def test_a_position_keeps_the_stages_that_both_reached(store, desk, click):
    before = save_position(store, Position("Analyst", stage=Stage.APPLIED), TODAY)
    desk.positions.edit_position(before, desk.window)
    save_position(store, replace(before, stage=Stage.SCREEN, link="example.com"), TODAY)
    dialog = desk.find(PositionDialog)
    dialog.stage.setCurrentIndex(dialog.stage.findData(Stage.OFFER))
    click(dialog.save)
    asked = desk.find(ConflictDialog)
    assert asked.choices.chosen() == {"stage": Side.SECOND, "link": Side.FIRST}
    click(asked.save)
    assert not dialog.isVisible()
    kept = position_now(store, before)
    assert kept.link == "example.com"
    assert [past.stage for past in kept.history] == [Stage.APPLIED, Stage.SCREEN, Stage.OFFER]


def test_who_is_too_late_once_more_is_asked_once_more(store, desk, click):
    acme = save_organization(store, Organization("Acme"))
    desk.editing.edit_organization(acme)
    theirs = save_organization(store, replace(acme, notes="Theirs."))
    dialog = desk.find(OrganizationDialog)
    dialog.notes.setPlainText("Mine.")
    click(dialog.save)
    first = desk.find(ConflictDialog)
    save_organization(store, replace(theirs, notes="Theirs, again."))
    click(first.save)
    second = first.findChild(ConflictDialog)
    click(second.save)
    assert not first.isVisible()
    assert not dialog.isVisible()
    assert organization_now(store, acme).notes == "Mine."
