"""A book with one interview in it, and a note to write about it."""

import shutil
from datetime import date

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.store.books import open_book
from desktop.store.contacts import save_contact
from desktop.store.events import save_event
from desktop.workflows.write_notes import NoteOrder


@pytest.fixture
def book(blank, tmp_path):
    book = open_book(shutil.copyfile(blank, tmp_path / "test.book"))
    yield book
    book.close()


@pytest.fixture
def event_id(book):
    with book.sessions.begin() as session:
        ada = save_contact(session, Contact("Ada Byron"))
        event = Event(ada.id, Occasion.PERSONAL_INTERVIEW, date(2026, 11, 20))
        return save_event(session, event).id


@pytest.fixture
def order():
    return NoteOrder(
        "Dear Ada,\n\nThank you for your time.\n\nWarmly,\nJordan",
        to=("Ada Byron", "12 Harbor Street", "Portland, OR 97205"),
        sender=("Jordan Lee", "48 Maple Avenue", "Salem, OR 97301"),
        seed=7,
    )
