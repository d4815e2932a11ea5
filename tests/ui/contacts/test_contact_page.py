"""The page says who a contact is and what became of each event with them."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QCoreApplication

from desktop.domain.addresses import PostalAddress
from desktop.domain.contacts import Contact
from desktop.domain.event_thanks import EventThanks
from desktop.domain.events import Event
from desktop.domain.follow_ups import FollowUpState
from desktop.domain.occasions import Occasion
from desktop.domain.sent_notes import Delivery, SentNoteSummary
from desktop.ui.contacts.contact_page import ContactPage
from desktop.ui.look.buttons import Kind
from tests.ui.conftest import MARIA, TODAY

KNOWN = replace(MARIA, id=1)
OWED = EventThanks(1, FollowUpState.OWED, date(2026, 11, 22), date(2026, 11, 23))
INTERVIEW = Event(1, Occasion.PERSONAL_INTERVIEW, date(2026, 11, 21), id=1, thanks=(OWED,))


def thanked(how, envelope="us-a2"):
    at = datetime(2026, 11, 22, 12, tzinfo=UTC)
    return SentNoteSummary(5, 1, how, at, "us-a2-folded", envelope)


@pytest.fixture
def page(qtbot):
    made = ContactPage()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def show(page, contact=KNOWN, events=(), today=TODAY):
    page.show_contact(contact, events, today=today, sent_from="US")
    QCoreApplication.sendPostedEvents()  # new cards are shown with the next events
    return page.cards


def test_the_page_shows_how_to_reach_a_contact(page):
    show(page)
    assert page.name.text() == "Maria Alvarez"
    assert page.details.email.words.text() == "maria@example.com"
    assert page.details.address.words.text() == "1800 SW First Avenue\nPortland, OR 97201"
    assert not page.details.phone.isVisible()
    assert not page.details.add_address.isVisible()


def test_an_address_abroad_names_its_country(page):
    page.show_contact(MARIA, (), today=TODAY, sent_from="DE")
    assert page.details.address.words.text().endswith("\nVEREINIGTE STAATEN")


def test_what_there_is_of_an_address_is_shown(page):
    show(page, Contact("Ada", address=PostalAddress(city="London", country="GB")))
    assert page.details.address.words.text() == "London"


def test_a_missing_address_can_be_added_from_the_page(page, qtbot, click):
    show(page, Contact("Ada"))
    with qtbot.waitSignal(page.address_asked):
        click(page.details.add_address)


def test_names_are_never_read_as_markup(page):
    show(page, Contact("<b>Ada</b>"))
    assert page.name.text() == "<b>Ada</b>"
    assert page.name.textFormat().name == "PlainText"


def test_no_events_say_what_comes_next(page):
    show(page)
    assert page.nothing_yet.isVisible()
    show(page, events=[INTERVIEW])
    assert not page.nothing_yet.isVisible()


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2026, 11, 21), "Send a thank-you by 22 Nov 2026"),
        (date(2026, 11, 22), "Send a thank-you today"),
        (date(2026, 11, 23), "Send a thank-you today; it was best by 22 Nov 2026"),
        (date(2026, 11, 24), "A thank-you was due by 23 Nov 2026"),
    ],
)
def test_an_event_says_by_when_thanks_are_due(page, today, words):
    [card] = show(page, events=[INTERVIEW], today=today)
    assert card.state.text() == words


@pytest.mark.parametrize(
    ("state", "words"), [(FollowUpState.DONE, "Thanked"), (FollowUpState.SKIPPED, "Not thanked")]
)
def test_thanks_that_are_settled_are_not_asked_for(page, state, words):
    settled = replace(INTERVIEW, thanks=(replace(OWED, state=state),))
    [card] = show(page, events=[settled], today=date(2026, 11, 30))
    assert card.state.text() == words
    assert page.log.property("kind") == Kind.PRIMARY.value


def test_what_is_owed_to_somebody_else_for_it_is_told_on_their_page(page):
    note = thanked(Delivery.PRINTED)
    hers = replace(INTERVIEW, others=(2,), thanked=note, thanks=(replace(OWED, contact_id=2),))
    [card] = show(page, events=[hers])
    assert card.state.text() == "Thank-you card printed 22 Nov 2026"
    [card] = show(page, replace(MARIA, id=2), events=[hers])
    assert card.state.text() == "Send a thank-you today"
    assert card.print.text() == "Print card"


def test_an_event_that_asks_for_no_thanks_says_nothing(page):
    [card] = show(page, events=[Event(1, Occasion.RESUME_SENT, TODAY, id=1)])
    assert card.state.text() == ""
    assert card.print.isVisible()


@pytest.mark.parametrize(
    ("how", "words"),
    [
        (Delivery.PRINTED, "Thank-you card printed 22 Nov 2026"),
        (Delivery.SAVED, "Thank-you card saved 22 Nov 2026"),
    ],
)
def test_a_thanked_event_says_when_and_opens_its_pdfs(page, how, words, qtbot, click):
    [card] = show(page, events=[Event(1, INTERVIEW.occasion, TODAY, thanked=thanked(how), id=1)])
    assert card.state.text() == words
    for button, signal in (
        (card.open_card, page.card_asked),
        (card.open_envelope, page.envelope_asked),
    ):
        with qtbot.waitSignal(signal) as asked:
            click(button)
        assert asked.args == [5]


def test_a_card_sent_without_an_envelope_offers_none(page):
    sent = thanked(Delivery.PRINTED, envelope="")
    [card] = show(page, events=[Event(1, INTERVIEW.occasion, TODAY, thanked=sent, id=1)])
    assert not card.open_envelope.isVisible()


def test_what_is_still_to_come_asks_for_no_thanks(page):
    (card,) = show(page, events=[replace(INTERVIEW, on=date(2026, 11, 24), planned=True)])
    assert card.state.text() == "Planned"
    assert not card.print.isVisible()
    (card,) = show(page, events=[replace(INTERVIEW, planned=True)])
    assert card.state.text() == "Did it take place?"


def test_there_is_one_primary_action(page):
    earlier = Event(1, Occasion.NETWORKING_MEETING, date(2026, 11, 1), id=2, thanks=(OWED,))
    cards = show(page, events=[INTERVIEW, earlier])
    buttons = [page.log, *(card.print for card in cards)]
    kinds = [button.property("kind") for button in buttons]
    assert kinds == [Kind.PLAIN.value, Kind.PRIMARY.value, Kind.PLAIN.value]
    show(page, events=[])
    assert page.log.property("kind") == Kind.PRIMARY.value
