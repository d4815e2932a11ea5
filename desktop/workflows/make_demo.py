"""A sample book, an interview in it, and its thank-you card: the whole of Fairhand once."""

from datetime import date, timedelta
from pathlib import Path

from desktop.domain.addresses import address_lines
from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.domain.refusals import Refusal
from desktop.handwriting.hands import DEFAULT_HAND
from desktop.notes.templates import thank_you_text
from desktop.store.books import open_book
from desktop.store.contact_search import search_contacts
from desktop.store.contacts import contact as contact_of
from desktop.store.events import events_of, save_event
from desktop.store.samples import fill_with_sample
from desktop.store.senders import sender as sender_of
from desktop.store.sessions import Session, Sessions
from desktop.whole_files import CannotWrite, make_folder
from desktop.workflows.send_notes import envelope_path, save_note
from desktop.workflows.sent_records import Addressee
from desktop.workflows.write_notes import NoteOrder

BOOK, CARD = "sample.book", "card.pdf"
SEED = 2026


class NobodyToMeet(Refusal):
    """A book of the demo's name that holds nobody to write to."""


def make_demo(folder: Path, today: date | None = None) -> list[Path]:
    """Make a sample book in `folder`, log an interview of yesterday, print its card and envelope.

    The folder may have been used before: its book then gets one more interview, and the card and
    envelope are written anew. Answers the files that were written, the book first.
    Raises CannotWrite, and what opening a book raises.
    """
    make_folder(folder)
    _refuse_what_is_not_ours(folder)
    today = today or date.today()
    book = open_book(folder / BOOK)
    try:
        event_id, order = _interview(book.sessions, today)
        _, files = save_note(book.sessions, Addressee(event_id), order, folder / CARD)
    finally:
        book.close()
    return [folder / BOOK, *files]


def _refuse_what_is_not_ours(folder: Path) -> None:
    """Raises CannotWrite where there is no book of a demo, but a file where its pages would go."""
    if (folder / BOOK).exists():
        return
    for path in (folder / CARD, envelope_path(folder / CARD)):
        if path.exists():
            raise CannotWrite(
                "{path} is there already, and is kept: choose another folder.", path=path
            )


def _somebody_to_meet(session: Session) -> Contact:
    """The first person with an address who has not interviewed us yet; else the first with one."""
    people = [contact_of(session, line.id) for line in search_contacts(session)]
    people = [person for person in people if person.id and not person.address.is_empty]
    if not people:
        raise NobodyToMeet(
            "Nobody in {book} has a postal address: choose another folder.", book=BOOK
        )
    return next((p for p in people if not _has_interviewed(session, p)), people[0])


def _has_interviewed(session: Session, person: Contact) -> bool:
    assert person.id is not None
    events = events_of(session, person.id)
    return any(event.occasion is Occasion.PERSONAL_INTERVIEW for event in events)


def _interview(sessions: Sessions, today: date) -> tuple[int, NoteOrder]:
    """Yesterday's interview with the first person of the sample, and what to print for it."""
    with sessions.begin() as session:
        if not search_contacts(session):
            fill_with_sample(session, today)
        met = _somebody_to_meet(session)
        sender = sender_of(session)
        assert met.id is not None
        event = save_event(
            session,
            Event(
                contact_id=met.id,
                occasion=Occasion.PERSONAL_INTERVIEW,
                on=today - timedelta(days=1),
                position="Logistics Analyst",
                talked_about="how the night shift plans its routes",
            ),
        )
    assert event.id is not None
    home = sender.address.country
    return event.id, NoteOrder(
        text=thank_you_text(event.occasion, met, event, sender, today=today),
        hand=DEFAULT_HAND,
        seed=SEED,
        to=address_lines(met.address, name=met.name, organization=met.organization, sent_from=home),
        sender=address_lines(sender.address, name=sender.name, sent_from=home),
    )
