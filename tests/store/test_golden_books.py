"""A book of every revision there ever was opens, and holds what it held."""

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop.domain.addresses import PostalAddress
from desktop.domain.channel_advice import Culture
from desktop.domain.event_lists import EventFilter
from desktop.domain.follow_ups import FollowUpKind, FollowUpState
from desktop.domain.names import PersonName
from desktop.domain.note_templates import Tone
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.positions import Stage
from desktop.domain.senders import Sender
from desktop.domain.sent_notes import Delivery, Postage
from desktop.store.books import open_book
from desktop.store.contact_search import search_contacts
from desktop.store.contacts import contact, restore_contact
from desktop.store.customs import customs
from desktop.store.event_lists import event_page
from desktop.store.events import events_of, restore_event
from desktop.store.kept_drafts import kept_drafts
from desktop.store.note_templates import own_templates
from desktop.store.organizations import organization_named
from desktop.store.outbox import outbox_page
from desktop.store.owed_lists import owed_to_any
from desktop.store.photos import photo
from desktop.store.positions import positions
from desktop.store.revisions import REVISIONS
from desktop.store.senders import sender
from desktop.store.sent_notes import sent_note
from desktop.store.word_index import index_is_sound

GOLDEN = sorted((Path(__file__).parent / "golden").glob("*.book"))


@pytest.fixture(params=GOLDEN, ids=lambda path: path.stem)
def session(request, tmp_path):
    book = open_book(Path(shutil.copyfile(request.param, tmp_path / "old.book")))
    with book.sessions() as session:
        yield session
    book.close()


def test_there_is_a_golden_book_of_every_revision():
    assert [path.stem for path in GOLDEN] == [revision.id for revision in REVISIONS]


def test_the_people_of_an_old_book_are_as_they_were(session):
    assert len(search_contacts(session)) == 19
    elena = contact(session, 1)
    assert (elena.name, elena.organization) == ("Elena Alvarez", "Harbor & Finch")
    assert (elena.email, elena.phone) == ("elena.alvarez@example.com", "(312) 555-0142")
    assert elena.address == PostalAddress(
        "1200 W Lake St\nSuite 410", "Chicago", country_area="IL", postal_code="60607"
    )
    tanaka = contact(session, 19)
    assert tanaka.name == "田中太郎"
    assert tanaka.notes == "Møtt gjennom Zoë.\n\n{x} [y] 100%"
    assert tanaka.address.country_area == "東京都"


def test_the_people_of_an_old_book_are_found_by_new_rules(session):
    assert index_is_sound(session)
    for words in ("太郎", "mott zoe", "813 5555", "35555"):
        assert [line.name for line in search_contacts(session, words)] == ["田中太郎"]


def test_the_events_and_the_outbox_of_an_old_book_are_as_they_were(session):
    newest, older = events_of(session, 1)
    assert newest.occasion is Occasion.PERSONAL_INTERVIEW
    assert newest.position == older.position == "Logistics Analyst"
    assert newest.talked_about == "moving the returns desk next to the loading dock"
    sent = sent_note(session, newest.thanked.id)
    assert (sent.seed, sent.neatness, sent.how) == (2**63 - 1, 72.5, Delivery.PRINTED)
    assert sent.at == datetime(2026, 11, 22, 12, tzinfo=UTC)
    assert (sent.card_pdf, sent.envelope_pdf) == (b"%PDF-card\x00\xff", b"%PDF-envelope")


def test_what_was_deleted_in_an_old_book_still_comes_back(session):
    assert restore_contact(session, 20).name == "Gone Person"
    (event,) = events_of(session, 20)
    assert event.on == date(2026, 11, 2)
    resume = max(event.id, events_of(session, 1)[0].id) + 1
    assert restore_event(session, resume).occasion is Occasion.RESUME_SENT


def test_the_user_of_an_old_book_is_who_they_were(session):
    home = PostalAddress("418 Larkspur Lane\nApt 2B", "Madison", "", "WI", "53703")
    assert sender(session) == Sender("Maria Kessler", home, "Maria")


@pytest.mark.parametrize("session", [each for each in GOLDEN if each.stem >= "0004"], indirect=True)
def test_all_that_a_book_can_hold_is_as_it_was(session):
    tom = contact(session, 2)
    assert tom.parts == PersonName("Mr.", "Thomas", "J.", "Whitfield", "Jr.", "WIT-field")
    assert (tom.pronouns, str(tom.birthday), tom.met) == ("he/him", "--02-29", "At the harbour.")
    assert (tom.tags, tom.preferred_channel) == (("friend", "warehouse"), Channel.CARD)
    assert [way.value for way in tom.other_ways] == ["+1 312 555 0199", "https://example.com/tom"]
    assert [each.label for each in tom.other_addresses] == ["home"]
    assert photo(session, tom.photo).content == b"\xff\xd8\xffTom"
    assert organization_named(session, "Harbor & Finch").culture is Culture.PERSONAL
    (position,) = positions(session)
    assert [change.stage for change in position.history] == [Stage.INTERESTED, Stage.INTERVIEW]
    met = next(each for each in events_of(session, 3) if each.position_id == position.id)
    assert (met.participants, met.outcome, met.recaps) == ((4, 3), "went well", True)
    assert met.local_time.isoformat() == "2026-11-20T09:30:00-06:00"
    states = {row.follow_up.state for row in owed_to_any(session, [4], date(2026, 11, 22))}
    assert FollowUpState.SNOOZED in states
    rules = customs(session)
    assert (rules.rules["recruiter-call"].thank_at_most, rules.days_in_post) == (3, 4)


@pytest.mark.parametrize("session", [each for each in GOLDEN if each.stem >= "0005"], indirect=True)
def test_all_that_a_note_was_written_by_is_as_it_was(session):
    (line,) = outbox_page(session, limit=1).lines
    assert (line.begins[:11], line.postage) == ("Dear friend", Postage(78, "USD"))
    look = sent_note(session, line.note.id).look
    assert (look.panels, look.imprint) == (("inside-right", "back"), "Made in Madison")
    assert (look.face, look.sheet, look.flip) == ("plain", "a4", "short")
    assert look.picture.content == b"\x89PNG\r\n\x1a\npier"


def test_what_was_said_in_an_old_book_is_found_by_its_words(session):
    (line,) = event_page(session, EventFilter("returns desk")).lines
    assert line.names == ("Elena Alvarez",)


@pytest.mark.parametrize("session", [each for each in GOLDEN if each.stem >= "0006"], indirect=True)
def test_what_was_being_written_is_as_it_was(session):
    (template,) = own_templates(session)
    assert (template.name, template.tone) == ("Für Werften", Tone.FORMAL)
    (draft,) = kept_drafts(session)
    assert draft.key.kind is FollowUpKind.CHECK_IN
    assert (draft.content, draft.picture) == ('{"text": "Dear Elena,\\n\\nÄh"}', b"\x89PNG pier")


def test_a_book_tells_once_that_it_was_older(tmp_path):
    book = tmp_path / "old.book"
    shutil.copy(GOLDEN[0], book)
    for was_older in (True, False):
        opened = open_book(book)
        assert opened.was_older is was_older
        opened.close()
