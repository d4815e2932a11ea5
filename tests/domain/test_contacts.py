"""A person as the book keeps them."""

import pytest

from desktop.domain.addresses import PostalAddress
from desktop.domain.contacts import Contact, NamelessContact
from desktop.domain.texts import ControlCharacters


def test_a_contact_is_greeted_by_name():
    assert Contact("Elena Alvarez").greeting == "Dear Elena Alvarez"


@pytest.mark.parametrize("typed", ["Dear Ms. Alvarez", "Dear Ms. Alvarez,", "Dear Ms. Alvarez: "])
def test_a_contact_is_greeted_as_they_like_to_be(typed):
    assert Contact("Elena Alvarez", salutation=typed).greeting == "Dear Ms. Alvarez"


def test_a_greeting_keeps_the_stop_of_an_abbreviation():
    assert Contact("Bo Lee", salutation="Dear Bo Lee Jr.").greeting == "Dear Bo Lee Jr."


@pytest.mark.parametrize("name", ["", "  ", "\t", "--", "\u00a0"])
def test_a_contact_without_a_name_is_refused(name):
    with pytest.raises(NamelessContact, match="needs a name"):
        Contact(name).tidied()


def test_a_hidden_character_is_refused_with_the_name_of_its_field():
    with pytest.raises(ControlCharacters, match="e-mail address"):
        Contact("Ann", email="ann@example.com\nBcc: all@example.com").tidied()


def test_tidying_reaches_every_field_and_is_done_once():
    tidy = Contact(
        " Ann  Lee ",
        organization=" Acme ",
        job_title=" Head ",
        salutation=" Hi ",
        email=" a@example.com ",
        phone=" 1 ",
        address=PostalAddress(street=" 1 Elm \n\n Apt 2 ", city=" Bonn, ", country="de"),
        notes=" x \n\n y ",
    ).tidied()
    assert tidy == Contact(
        "Ann Lee",
        organization="Acme",
        job_title="Head",
        salutation="Hi",
        email="a@example.com",
        phone="1",
        address=PostalAddress(street="1 Elm\nApt 2", city="Bonn", country="DE"),
        notes="x\n\n y",
    )
    assert tidy.tidied() == tidy
