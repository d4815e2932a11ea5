"""What was found is handed from one process to another without loss."""

import json
from datetime import UTC, date, datetime

from hypothesis import given

from desktop.domain.imports import (
    Column,
    FileEncoding,
    FileFacts,
    FileKind,
    FoundContact,
    FoundEvent,
    Spot,
    Unreadable,
)
from desktop.domain.phrases import Phrase
from desktop.exchange.finding_records import facts_of, facts_record, finding_of, finding_record
from tests.made_contacts import contacts

SPOT = Spot("a.vcf", 7)


def handed_over(finding):
    return finding_of(json.loads(json.dumps(finding_record(finding))))


@given(contacts())
def test_a_contact_stays_as_it_is(contact):
    assert handed_over(FoundContact(SPOT, contact)) == FoundContact(SPOT, contact)


def test_an_event_stays_as_it_is():
    at = datetime(2026, 11, 26, 9, tzinfo=UTC)
    event = FoundEvent(
        SPOT, "Interview", date(2026, 11, 26), at, "Europe/Berlin", "x", "Hall", (("Ann", "a@b.c"),)
    )
    assert handed_over(event) == event
    assert handed_over(FoundEvent(SPOT, "", date(2026, 1, 1))).at is None


def test_a_reason_stays_as_it_is():
    unreadable = Unreadable(SPOT, "FN:", Phrase("It is {what}.", what="damaged"))
    back = handed_over(unreadable)
    assert (back, back.reason.values) == (unreadable, {"what": "damaged"})


def test_what_is_known_of_a_file_stays_as_it_is():
    encoding = FileEncoding("Windows-1252", True, "Zoë", ("UTF-16",))
    facts = FileFacts("a.csv", FileKind.TABLE, encoding, (Column("Mail", "email", "a@b", False),))
    assert facts_of(json.loads(json.dumps(facts_record(facts)))) == facts
