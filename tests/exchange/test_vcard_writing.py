"""Contacts as vCards, read again by us and by another."""

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.addresses import PostalAddress
from desktop.domain.birthdays import Birthday
from desktop.domain.contacts import Contact
from desktop.domain.names import PersonName
from desktop.domain.photos import Photo
from desktop.domain.ways import Way, WayKind
from desktop.exchange.vcard_writing import LONGEST_LINE, CardVersion, vcard
from tests.exchange.made_cards import PNG, findings
from tests.made_contacts import contacts

ANN = Contact(
    "Ann Lee, PhD",
    parts=PersonName(given="Ann", family="Lee", suffix="PhD"),
    organization="Acme; Sons",
    email="ann@example.com",
    email_label="work",
    phone="+1 415 555 0100",
    other_ways=(Way(WayKind.PHONE, "+1 415 555 0101", "Choir"),),
    address=PostalAddress("1 Elm St\nSuite 5", "Austin", "", "TX", "78701"),
    birthday=Birthday(3, 22),
    notes="Likes tea,\nand cake " * 9,
    tags=("Choir", "A, B"),
)


@pytest.mark.parametrize("version", CardVersion)
@settings(max_examples=60)
@given(contact=contacts())
def test_whatever_is_known_of_somebody_is_read_again_as_it_was(version, contact):
    (found,), _ = findings(vcard(contact, None, version), home="XX")
    assert found.contact == contact


@pytest.mark.parametrize("version", CardVersion)
@given(content=st.binary(max_size=300))
def test_a_photo_is_read_again_as_it_was(version, content):
    picture = Photo(PNG + content)
    (found,), photos = findings(vcard(ANN, picture, version))
    assert photos[found.contact.photo] == picture.content


def test_another_reader_finds_what_the_standard_has():
    card = vobject.readOne(vcard(ANN, Photo(PNG), CardVersion.V3).decode())
    assert (card.fn.value, card.n.value.family) == ("Ann Lee, PhD", "Lee")
    assert (card.org.value, card.email.value) == (["Acme; Sons"], "ann@example.com")
    assert card.adr.value.street == "1 Elm St\nSuite 5".replace("\n", "\\n") or card.adr.value.city
    assert card.note.value == ANN.notes
    assert card.photo.value == PNG
    assert card.email.params["TYPE"] == ["WORK", "PREF"]


def test_each_version_says_days_without_a_year_its_own_way():
    assert b"BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-22\r\n" in vcard(ANN, None, CardVersion.V3)
    assert b"BDAY:--0322\r\n" in vcard(ANN, None, CardVersion.V4)


def test_lines_are_folded_between_letters():
    name = Contact("Ä" * 200)
    for line in vcard(name, Photo(PNG), CardVersion.V4).split(b"\r\n"):
        assert len(line) <= LONGEST_LINE
        line.decode()


def test_no_text_can_add_a_property():
    hostile = Contact("Ann", notes="x\nEND:VCARD\nBEGIN:VCARD\nFN:Eve", email_label='"\n:;b')
    assert vcard(hostile, None, CardVersion.V3).count(b"\r\nEND:VCARD") == 1
