"""Notes on their way: in the outbox once they are out, and never before."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.refusals import Refusal
from desktop.domain.sent_notes import Delivery
from desktop.notes.gaps import UnfilledGaps
from desktop.printing.archive_files import archive_pdf
from desktop.printing.jobs import PrintFailed
from desktop.printing.paper_offers import PaperNotAccepted
from desktop.printing.queues import Abilities, Queue
from desktop.stationery.envelopes import NoAddress
from desktop.store.events import NoSuchEvent, event
from desktop.store.sent_notes import sent_for, sent_note
from desktop.whole_files import CannotWrite
from desktop.workflows import print_sheets, send_notes, sent_records
from desktop.workflows.print_sheets import Attendant
from desktop.workflows.send_notes import (
    envelope_path,
    print_note,
    printers,
    save_note,
)
from desktop.workflows.sent_records import Addressee, NotRecorded
from desktop.workflows.write_notes import card_pdf, envelope_pdf
from tests.printing.rig import PRINTS, STATIONERY, missing_programs, running_rig

PAPERS = ("na_invoice_5.5x8.5in", "na_a2_4.375x5.75in")


@dataclass
class Printer:
    """Stands for a print queue: keeps what it is sent, and refuses what it is told to."""

    sent: list[tuple[str, str]] = field(default_factory=list)
    takes: tuple[str, ...] = PAPERS
    fails_on: str = ""

    def abilities(self, queue: str) -> Abilities:
        return Abilities(self.takes, self.takes, (), "")

    def print_pdf(self, pdf: bytes, queue: str, *, title: str, **how: object) -> None:
        if self.fails_on and title.startswith(self.fails_on):
            raise PrintFailed(f"“{title}” failed.")
        self.sent.append((queue, title))


@pytest.fixture
def printer(monkeypatch):
    printer = Printer()
    monkeypatch.setattr(print_sheets, "abilities", printer.abilities)
    monkeypatch.setattr(print_sheets, "print_pdf", printer.print_pdf)
    return printer


def outbox(book, event_id):
    with book.sessions() as session:
        return sent_for(session, event_id)


def test_a_printed_note_is_in_the_outbox_with_its_pages(book, event_id, order, printer):
    note = print_note(book.sessions, Addressee(event_id), order, "Office")
    with book.sessions() as session:
        kept = sent_note(session, note.id)
    assert kept == note
    assert (kept.text, kept.hand, kept.seed, kept.ink) == (
        order.text,
        order.hand,
        order.seed,
        order.ink,
    )
    written = (card_pdf(order), envelope_pdf(order))
    author = "Jordan Lee"
    assert (kept.card_pdf, kept.envelope_pdf) == tuple(
        archive_pdf(p, author=author) for p in written
    )
    assert kept.how is Delivery.PRINTED
    assert abs(kept.at - datetime.now(UTC)) < timedelta(minutes=1)


def test_a_printed_note_shows_on_its_event(book, event_id, order, printer):
    note = print_note(book.sessions, Addressee(event_id), order, "Office")
    with book.sessions() as session:
        assert event(session, event_id).thanked.id == note.id


def test_the_card_is_printed_before_its_envelope_and_each_is_told(book, event_id, order, printer):
    told = []
    print_note(
        book.sessions,
        Addressee(event_id),
        order,
        "Office",
        Attendant(progress=lambda *said: told.append(said)),
    )
    assert printer.sent == [("Office", "Card, Dear Ada"), ("Office", "Envelope, Ada Byron")]
    assert told == [
        ("Card, Dear Ada", "Invoice, 5.5 x 8.5 in"),
        ("Envelope, Ada Byron", "A2, 4.375 x 5.75 in"),
    ]


def test_nothing_is_sent_where_the_printer_lacks_either_paper(book, event_id, order, printer):
    printer.takes = PAPERS[:1]  # the card's
    with pytest.raises(PaperNotAccepted):
        print_note(book.sessions, Addressee(event_id), order, "Office")
    assert printer.sent == []
    assert outbox(book, event_id) == []


def test_a_card_that_fails_is_not_in_the_outbox(book, event_id, order, printer):
    printer.fails_on = "Card"
    with pytest.raises(PrintFailed):
        print_note(book.sessions, Addressee(event_id), order, "Office")
    assert outbox(book, event_id) == []


def test_an_envelope_that_fails_says_that_the_card_was_printed(book, event_id, order, printer):
    printer.fails_on = "Envelope"
    with pytest.raises(PrintFailed, match=r"Ada Byron” failed\. “Card, Dear Ada” was printed"):
        print_note(book.sessions, Addressee(event_id), order, "Office")
    assert outbox(book, event_id) == []


def test_a_card_may_go_without_an_envelope(book, event_id, order, printer):
    note = print_note(
        book.sessions, Addressee(event_id), replace(order, envelope="", to=()), "Office"
    )
    assert note.envelope_pdf == b""
    assert [title for _, title in printer.sent] == ["Card, Dear Ada"]


@pytest.mark.parametrize(
    ("change", "refusal"),
    [({"text": "Dear Ada, thank you for [what?]."}, UnfilledGaps), ({"to": ()}, NoAddress)],
)
def test_an_unfinished_note_is_not_printed(change, refusal, book, event_id, order, printer):
    with pytest.raises(refusal):
        print_note(book.sessions, Addressee(event_id), replace(order, **change), "Office")
    assert printer.sent == []


def test_a_note_for_an_event_that_is_gone_is_not_printed(book, event_id, order, printer):
    with pytest.raises(NoSuchEvent):
        print_note(book.sessions, Addressee(event_id + 1), order, "Office")
    assert printer.sent == []


def test_a_note_that_went_out_and_cannot_be_kept_is_said_to_have(
    book, event_id, order, printer, monkeypatch
):
    def locked(session, note):
        raise Refusal("The book is locked.")

    monkeypatch.setattr(sent_records, "record_sent", locked)
    with pytest.raises(NotRecorded, match=r"was printed on Office\. But .* The book is locked\."):
        print_note(book.sessions, Addressee(event_id), order, "Office")


@pytest.mark.skipif(
    bool(missing_programs()), reason=f"not installed: {', '.join(missing_programs())}"
)
def test_a_note_goes_through_a_real_print_service(book, event_id, order, monkeypatch):
    with running_rig() as rig:
        rig.add_printer("Good", PRINTS, STATIONERY)
        monkeypatch.setenv("CUPS_SERVER", rig.server)
        assert [printer.name for printer in printers()] == ["Good"]
        print_note(book.sessions, Addressee(event_id), order, "Good")
        assert len(list(rig.out("Good").iterdir())) == 2
    assert len(outbox(book, event_id)) == 1


def test_printers_are_the_queues(monkeypatch):
    monkeypatch.setattr(send_notes, "queues", lambda: [Queue("office", "The office", True)])
    assert printers() == [send_notes.Printer("office", "The office", True)]


def test_saving_into_a_folder_names_the_files_for_the_contact(book, event_id, order, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    note, (card, envelope) = save_note(book.sessions, Addressee(event_id), order, out)
    assert card.name.startswith("Ada Byron 20")
    assert card.name.endswith(" card.pdf")
    assert envelope.name == card.name.replace("card", "envelope")
    assert (card.read_bytes(), envelope.read_bytes()) == (note.card_pdf, note.envelope_pdf)
    assert note.how is Delivery.SAVED
    assert sorted(out.iterdir()) == [card, envelope]


def test_files_are_named_in_the_language_that_is_spoken(book, event_id, order, tmp_path):
    names = {"card": "Karte", "envelope": "Umschlag"}
    _, paths = save_note(book.sessions, Addressee(event_id), order, tmp_path, names.__getitem__)
    assert [path.name.rpartition(" ")[2] for path in paths] == ["Karte.pdf", "Umschlag.pdf"]


def test_saving_into_a_folder_again_replaces_nothing(book, event_id, order, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    save_note(book.sessions, Addressee(event_id), order, out)
    _, paths = save_note(book.sessions, Addressee(event_id), order, out)
    assert all(" 2 " in path.name for path in paths)
    assert len(list(out.iterdir())) == 4


def test_saving_under_a_name_puts_the_envelope_beside_it(book, event_id, order, tmp_path):
    _, paths = save_note(book.sessions, Addressee(event_id), order, tmp_path / "Ada.pdf")
    assert paths == [tmp_path / "Ada.pdf", tmp_path / "Ada envelope.pdf"]
    assert len(outbox(book, event_id)) == 1


@pytest.mark.parametrize(
    ("card", "envelope"),
    [
        ("Ada card.pdf", "Ada envelope.pdf"),
        ("card.pdf", "envelope.pdf"),
        ("ada-card.pdf", "ada envelope.pdf"),
        ("Ada.pdf", "Ada envelope.pdf"),
        ("Ada", "Ada envelope"),
    ],
)
def test_an_envelopes_name_goes_with_its_cards(card, envelope, tmp_path):
    assert envelope_path(tmp_path / card) == tmp_path / envelope


def test_a_note_saved_where_nothing_can_be_is_not_in_the_outbox(book, event_id, order, tmp_path):
    with pytest.raises(CannotWrite):
        save_note(book.sessions, Addressee(event_id), order, tmp_path / "nowhere" / "Ada.pdf")
    assert outbox(book, event_id) == []


def test_a_card_does_not_stay_without_its_envelope(book, event_id, order, tmp_path):
    (tmp_path / "Ada envelope.pdf").mkdir()
    (tmp_path / "Ada.pdf").write_bytes(b"an older card")
    with pytest.raises(CannotWrite):
        save_note(book.sessions, Addressee(event_id), order, tmp_path / "Ada.pdf")
    assert (tmp_path / "Ada.pdf").read_bytes() == b"an older card"
    assert outbox(book, event_id) == []
