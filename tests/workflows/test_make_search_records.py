"""The record of a search, made into a file."""

from datetime import date

import pypdfium2
import pytest

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.insight_spans import Span
from desktop.domain.occasions import Occasion
from desktop.domain.senders import Sender
from desktop.store.books import open_book
from desktop.store.contacts import save_contact
from desktop.store.events import save_event
from desktop.store.senders import save_sender
from desktop.whole_files import CannotWrite
from desktop.workflows.make_search_records import RecordWords, save_record
from desktop.workflows.send_notes import save_note
from desktop.workflows.sent_records import Addressee
from desktop.workflows.write_notes import NoteOrder

WORDS = RecordWords(
    title="Record",
    about=("{name}", "{first} to {last}", "{events} events, {notes} notes"),
    columns=("Day", "What", "Who", "Sent"),
    lacking="Some letters are lacking.",
    page_of="{page}/{pages}",
    day=lambda day: f"on {day:%d.%m.%Y}",
    kind=lambda kind: kind.title,
    sent=lambda note: f"a {note.channel.value}",
)
JANUARY = Span(date(2026, 1, 1), date(2026, 1, 31))


@pytest.fixture
def sessions(tmp_path):
    """A book with an event of January that a card was sent for, and one of February."""
    book = open_book(tmp_path / "a.book")
    with book.sessions.begin() as session:
        save_sender(session, Sender("Jordan Reyes"))
        ada = save_contact(session, Contact("Ada Byron", organization="Engines"))
        first, _ = (
            save_event(session, Event(ada.id, Occasion.NETWORKING_MEETING, date(2026, month, 5)))
            for month in (1, 2)
        )
    save_note(book.sessions, Addressee(first.id), NoteOrder("Dear Ada", envelope=""), tmp_path)
    yield book.sessions
    book.close()


def test_a_pdf_has_what_happened_on_these_days_and_what_was_sent(sessions, tmp_path):
    path = save_record(sessions, JANUARY, WORDS, tmp_path / "record.pdf")
    with pypdfium2.PdfDocument(path) as document:
        told = document[0].get_textpage().get_text_range()
    assert "Jordan Reyes" in told
    assert "1 events, 1 notes" in told
    assert "on 05.01.2026" in told
    assert "Ada Byron, Engines" in told
    assert "a card" in told
    assert "05.02" not in told


def test_a_table_has_days_that_can_be_sorted(sessions, tmp_path):
    path = save_record(sessions, JANUARY, WORDS, tmp_path / "record.csv")
    told = path.read_text("utf-8-sig").splitlines()
    assert told == [
        "Day,What,Who,Sent",
        '2026-01-05,Networking meeting,"Ada Byron, Engines",a card',
    ]


def test_the_same_record_is_the_same_bytes(sessions, tmp_path):
    one, other = (
        save_record(sessions, JANUARY, WORDS, tmp_path / name).read_bytes()
        for name in ("one.pdf", "other.pdf")
    )
    assert one == other


def test_a_place_that_cannot_be_written_is_refused(sessions, tmp_path):
    with pytest.raises(CannotWrite):
        save_record(sessions, JANUARY, WORDS, tmp_path / "no folder" / "record.pdf")
