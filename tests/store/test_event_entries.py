"""An event is kept together with the people and the position that are new, or not at all."""

from datetime import date

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.event_entries import EventEntry, WithNobody
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.domain.positions import Position, Stage, StageChange
from desktop.store.changes import changes_of
from desktop.store.contacts import contact, save_contact
from desktop.store.event_entries import save_entry
from desktop.store.positions import position, save_position
from desktop.store.undoing import apply_changes

TODAY = date(2026, 11, 22)
INTERVIEW = Event(0, Occasion.PERSONAL_INTERVIEW, TODAY, talked_about="pens")
LEE = Contact("Lee Wong", organization="Initech")
ANALYST = Position("Data analyst", organization="Initech", stage=Stage.INTERVIEW)


@pytest.fixture
def session(any_book):
    with any_book.sessions() as session:
        yield session


def test_new_people_and_a_new_position_are_kept_with_the_event(session):
    maria = save_contact(session, Contact("Maria Alvarez"))
    event = save_entry(session, EventEntry(INTERVIEW, (LEE, maria.id), ANALYST), TODAY)
    assert contact(session, event.contact_id).organization == "Initech"
    assert event.others == (maria.id,)
    assert event.position == "Data analyst"
    assert position(session, event.position_id).stage is Stage.INTERVIEW


def test_another_stage_of_a_position_is_added_to_its_history(session):
    applied = Position("Data analyst", stage=Stage.APPLIED)
    kept = save_position(session, applied, date(2026, 11, 1))
    moved = Position("Data analyst", stage=Stage.INTERVIEW, history=kept.history, id=kept.id)
    save_entry(session, EventEntry(INTERVIEW, (LEE,), moved), TODAY)
    assert position(session, kept.id).history == (
        StageChange(Stage.APPLIED, date(2026, 11, 1)),
        StageChange(Stage.INTERVIEW, TODAY),
    )


def test_an_event_with_nobody_is_refused(session):
    with pytest.raises(WithNobody):
        save_entry(session, EventEntry(INTERVIEW, ()), TODAY)


def test_all_of_it_is_one_change_to_undo(file_book):
    with file_book.sessions.begin() as session:
        event = save_entry(session, EventEntry(INTERVIEW, (LEE,), ANALYST), TODAY)
        changes = changes_of(session)
    with file_book.sessions.begin() as session:
        apply_changes(session, changes.reverse)
    with file_book.sessions.begin() as session:
        assert changes.tables >= {"contacts", "events", "positions"}
        with pytest.raises(Exception, match="no longer in the book"):
            contact(session, event.contact_id)
