"""What is in the book, written for other programs; and all of it, brought back elsewhere."""

import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.imports import ReadingChoices, Verdict
from desktop.domain.occasions import Occasion
from desktop.domain.photos import Photo
from desktop.domain.positions import Position, Stage
from desktop.domain.refusals import Refusal
from desktop.domain.senders import Sender
from desktop.domain.sent_notes import Delivery, SentNote
from desktop.exchange.vcard_writing import CardVersion
from desktop.store.books import open_book
from desktop.store.contact_search import search_contacts
from desktop.store.contacts import delete_contact, save_contact
from desktop.store.events import save_event
from desktop.store.organizations import organization_named, save_organization
from desktop.store.photos import save_photo
from desktop.store.positions import save_position
from desktop.store.senders import save_sender
from desktop.store.sent_notes import record_sent
from desktop.store.settings import save_setting
from desktop.store.whole_books import BookNotEmpty
from desktop.workflows import export_book
from desktop.workflows.file_readers import FileReader
from desktop.workflows.restore_book import restore_archive
from tests.exchange.made_cards import PNG
from tests.workflows.test_import_files import looked_at, quietly

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
TODAY = NOW.date()


def filled(session):
    """Something in every table that people fill."""
    hash = save_photo(session, Photo(PNG))
    ann = save_contact(
        session,
        Contact("Ann Lee", organization="Acme", email="ann@example.com", photo=hash, tags=("a",)),
    )
    bo = save_contact(session, Contact("Bo Ek", phone="555 0100", notes="Zoë's friend"))
    gone = save_contact(session, Contact("Cy Ott"))
    delete_contact(session, gone.id)
    acme = organization_named(session, "Acme")
    save_organization(session, replace(acme, website="https://acme.example"))
    job = save_position(session, Position("Nurse", "Acme", stage=Stage.APPLIED), TODAY)
    at = NOW + timedelta(days=3)
    event = save_event(
        session,
        Event(
            ann.id,
            Occasion.PERSONAL_INTERVIEW,
            date(2026, 11, 25),
            position_id=job.id,
            others=(bo.id,),
        ),
    )
    save_event(
        session,
        Event(
            bo.id,
            Occasion.NETWORKING_MEETING,
            at.date(),
            at=at,
            zone="America/Chicago",
            planned=True,
        ),
    )
    note = SentNote(
        event.id,
        "Dear Ann",
        "hand",
        7,
        "blue",
        "card",
        "env",
        Delivery.SAVED,
        NOW,
        b"%PDF c",
        b"%PDF e",
    )
    record_sent(session, note)
    save_sender(session, Sender("Jo", email="jo@example.com"))
    save_setting(session, "days in post", 4)


@pytest.fixture
def full(book):
    with book.sessions.begin() as session:
        filled(session)
    return book


def archive_of(book, path):
    with book.sessions() as session:
        export_book.export_archive(session, path, quietly)
    return path


def members(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def restored(book, path):
    file = FileReader().read(path, ReadingChoices(), quietly)
    with book.sessions.begin() as session:
        return restore_archive(session, file, lambda done: None)


@pytest.mark.parametrize("version", CardVersion)
def test_cards_are_all_that_is_known_of_people(full, tmp_path, version):
    path = tmp_path / "a.vcf"
    with full.sessions() as session:
        assert export_book.export_cards(session, path, version, quietly) == 2
    review = looked_at(full, path)
    assert [one.verdict for one in review.candidates] == [Verdict.SAME, Verdict.SAME]


def test_a_table_is_all_that_is_known_of_people_but_their_photos(full, tmp_path):
    path = tmp_path / "a.csv"
    with full.sessions() as session:
        assert export_book.export_table(session, path, quietly) == 2
    review = looked_at(full, path)
    assert [one.verdict for one in review.candidates] == [Verdict.SAME, Verdict.SAME]


def test_some_people_can_be_chosen(full, tmp_path):
    with full.sessions() as session:
        assert export_book.export_table(session, tmp_path / "a.csv", quietly, ids=[2]) == 1
    assert b"Ann" not in (tmp_path / "a.csv").read_bytes()


def test_a_calendar_has_events_and_what_is_owed_with_alarms(full, tmp_path):
    path = tmp_path / "a.ics"
    with full.sessions() as session:
        count = export_book.export_calendar(session, path, NOW)
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    titles = [str(event["SUMMARY"]) for event in events]
    assert len(titles) == count
    assert "Personal interview: Ann Lee, Bo Ek" in titles
    assert "Networking meeting: Bo Ek" in titles
    assert any(title.startswith("Thank Bo Ek: ") for title in titles)
    alarms = {str(event["SUMMARY"]): len(event.walk("VALARM")) for event in events}
    assert alarms["Personal interview: Ann Lee, Bo Ek"] == 0
    assert alarms["Networking meeting: Bo Ek"] == 1
    assert len({str(event["UID"]) for event in events}) == count


def test_nothing_is_written_where_the_work_is_stopped(full, tmp_path):
    def stop(done, of):
        raise Refusal("Stopped.")

    with full.sessions() as session, pytest.raises(Refusal):
        export_book.export_cards(session, tmp_path / "a.vcf", CardVersion.V3, stop)
    assert list(tmp_path.glob("*.vcf*")) == []


def test_a_whole_book_comes_back_without_loss(full, tmp_path):
    path = archive_of(full, tmp_path / "a.fairhand")
    other = open_book(tmp_path / "other.book")
    try:
        assert restored(other, path).imported == 3
        again = archive_of(other, tmp_path / "again.fairhand")
        assert members(again) == members(path)
        with other.sessions() as session:
            assert [one.name for one in search_contacts(session, "zoë")] == ["Bo Ek"]
    finally:
        other.close()


def test_a_book_with_people_in_it_is_left_alone(full, tmp_path):
    path = archive_of(full, tmp_path / "a.fairhand")
    with pytest.raises(BookNotEmpty):
        restored(full, path)
