"""The sample book."""

from datetime import date

from desktop.domain.addresses import address_lines
from desktop.domain.occasions import Occasion
from desktop.domain.owed import OwedSection
from desktop.domain.senders import Sender
from desktop.store.contact_search import search_contacts
from desktop.store.events import events_of
from desktop.store.outbox import outbox_page
from desktop.store.owed_lists import owed_section
from desktop.store.samples import fill_with_sample
from desktop.store.senders import save_sender, sender

SUNDAY = date(2026, 11, 22)


def test_the_sample_has_people_in_many_countries_and_every_occasion(session):
    people = fill_with_sample(session, SUNDAY)
    events = [event for person in people for event in events_of(session, person.id)]
    assert len(search_contacts(session)) == len(people) >= 12
    assert len({person.address.country for person in people}) >= 8
    assert {event.occasion for event in events} == set(Occasion)


def test_an_envelope_can_be_written_to_everybody_in_the_sample_but_one(session):
    people = fill_with_sample(session, SUNDAY)
    lacking = [person.name for person in people if person.address.is_empty]
    assert len(lacking) == 1
    for person in people:
        if not person.address.is_empty:
            address_lines(person.address, name=person.name, sent_from="US")
    home = sender(session)
    assert address_lines(home.address, name=home.name, sent_from="US")


def test_nobody_in_the_sample_can_be_reached(session):
    people = fill_with_sample(session, SUNDAY)
    assert all(person.email.endswith("@example.com") for person in people)


def test_events_of_the_sample_are_fresh_on_any_day_and_on_working_days(session):
    people = fill_with_sample(session, SUNDAY)
    days = {event.on for person in people for event in events_of(session, person.id)}
    assert max(days) == date(2026, 11, 20)
    assert all(day.weekday() < 5 for day in days)


def test_the_sample_leaves_a_sender_who_is_there(session):
    save_sender(session, Sender("Ann"))
    fill_with_sample(session, SUNDAY)
    assert sender(session) == Sender("Ann")


def test_some_of_its_people_were_thanked_and_others_wait(session):
    fill_with_sample(session, SUNDAY)
    sent = outbox_page(session).lines
    assert 4 < len(sent) < 10
    assert owed_section(session, OwedSection.OVERDUE, SUNDAY).rows
