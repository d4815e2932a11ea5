"""Letters on their way: in the outbox once they are out, with what writes them again."""

import pytest

from desktop.domain.occasions import Channel
from desktop.domain.sent_notes import Delivery
from desktop.notes.gaps import UnfilledGaps
from desktop.stationery.letter_parts import Letterhead
from desktop.stationery.letters import Letter
from desktop.store.sent_notes import sent_for, sent_note
from desktop.workflows.send_letters import PostedLetter, print_letter, save_letter
from desktop.workflows.sent_records import Addressee
from desktop.workflows.write_letters import LetterOrder
from desktop.workflows.write_notes import NoteOrder

TO = ("Ada Byron", "12 Harbor Street", "Portland, OR 97205")
TEXT = "Dear Ada,\n\nThank you for your time.\n\nSincerely,\nJordan"


def posted(text=TEXT, *, envelope=True):
    letter = Letter(f"Re: Tuesday\n\n{text}", TO, Letterhead("Jordan Lee"), "November 22, 2026")
    own = NoteOrder("", envelope="us-10", to=TO, face="plain") if envelope else None
    return PostedLetter(LetterOrder(letter, seed=7), text, "Tuesday", own)


@pytest.fixture
def printed():
    return []


@pytest.fixture
def deliver(printed):
    """Stands for the printer."""
    return lambda sheets, printer, attendant: printed.extend(sheets)


def test_a_printed_letter_is_in_the_outbox_with_its_pages(book, event_id, printed, deliver):
    note = print_letter(book.sessions, Addressee(event_id), posted(), "Office", deliver=deliver)
    with book.sessions() as session:
        kept = sent_note(session, note.id)
        (summary,) = sent_for(session, event_id)
    assert kept == note
    assert (kept.channel, kept.how, kept.subject) == (Channel.LETTER, Delivery.PRINTED, "Tuesday")
    assert (kept.text, kept.look.paper, kept.look.face) == (TEXT, "letter", "plain")
    assert summary.channel is Channel.LETTER
    assert [sheet.pdf for sheet in printed] == [kept.card_pdf, kept.envelope_pdf]


def test_a_letter_without_an_envelope_is_one_document(book, event_id, printed, deliver):
    order = posted(envelope=False)
    note = print_letter(book.sessions, Addressee(event_id), order, "Office", deliver=deliver)
    assert len(printed) == 1
    assert note.envelope_pdf == b""


def test_a_saved_letter_replaces_no_file(book, event_id, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    _, first = save_letter(book.sessions, Addressee(event_id), posted(), out)
    _, second = save_letter(book.sessions, Addressee(event_id), posted(), out)
    kinds = [path.name.split(" ", 3)[3] for path in first]
    assert kinds == ["letter.pdf", "letter envelope.pdf"]
    assert len({*first, *second}) == 4
    assert all(path.read_bytes().startswith(b"%PDF") for path in (*first, *second))


def test_a_gap_is_refused_before_anything_is_printed(book, event_id, printed, deliver):
    order = posted("Dear [name],\n\nThank you.")
    with pytest.raises(UnfilledGaps):
        print_letter(book.sessions, Addressee(event_id), order, "Office", deliver=deliver)
    assert printed == []
