"""E-mails on their way: into the user's own program, and into the outbox when they say so."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.email_drafts import AttachmentsTooLarge, NoReader
from desktop.domain.occasions import Channel
from desktop.domain.sent_notes import Delivery
from desktop.notes.gaps import UnfilledGaps
from desktop.store.contacts import save_contact
from desktop.store.sent_notes import record_sent, sent_note
from desktop.workflows.send_emails import CannotAttach, EmailOrder, opened_email, sent_email
from desktop.workflows.sent_records import Addressee

EMAIL = EmailOrder("ada@example.com", "Thank  you", "Dear Ada,\n\nThank you.")


def test_a_short_email_opens_as_a_link(tmp_path):
    assert opened_email(EMAIL, tmp_path).startswith("mailto:ada@example.com?subject=Thank%20")


def test_an_email_with_a_file_opens_as_a_file(tmp_path):
    resume = tmp_path / "Resume.pdf"
    resume.write_bytes(b"%PDF-resume")
    order = EmailOrder(EMAIL.to, EMAIL.subject, EMAIL.text, (str(resume),))
    path = Path(unquote(urlsplit(opened_email(order, tmp_path / "mails")).path))
    assert path.suffix == ".eml"
    assert b"X-Unsent: 1" in path.read_bytes()
    assert b"Resume.pdf" in path.read_bytes()


def test_a_file_that_is_gone_is_named(tmp_path):
    order = EmailOrder(EMAIL.to, "", "Dear Ada", (str(tmp_path / "Resume.pdf"),))
    with pytest.raises(CannotAttach, match=r"Resume\.pdf cannot be read"):
        opened_email(order, tmp_path)


def test_a_file_that_no_mailbox_takes_is_not_even_read(tmp_path):
    film = tmp_path / "film.mov"
    with film.open("wb") as file:
        file.truncate(19_000_000)
    with pytest.raises(AttachmentsTooLarge):
        opened_email(EmailOrder(EMAIL.to, "", "Dear Ada", (str(film),)), tmp_path)


def test_an_email_to_nobody_or_with_a_gap_is_refused(tmp_path):
    with pytest.raises(NoReader):
        opened_email(EmailOrder("", "", "Dear Ada"), tmp_path)
    with pytest.raises(UnfilledGaps):
        opened_email(EmailOrder(EMAIL.to, "About [the job]", "Dear Ada"), tmp_path)


def test_what_the_user_sent_is_in_the_outbox(book, event_id):
    with book.sessions.begin() as session:
        note = record_sent(session, sent_email(Addressee(event_id), EMAIL))
    with book.sessions() as session:
        kept = sent_note(session, note.id)
    assert kept == note
    assert (kept.channel, kept.how) == (Channel.EMAIL, Delivery.DRAFTED)
    assert (kept.subject, kept.text, kept.card_pdf) == ("Thank you", EMAIL.text, b"")


def test_one_of_several_who_took_part_is_its_reader(book, event_id):
    with book.sessions.begin() as session:
        other = save_contact(session, Contact("Bo"))
        note = record_sent(session, sent_email(Addressee(event_id, other.id), EMAIL))
    assert note.contact_id == other.id
