"""What an envelope is addressed in: chosen with its cost, and written as its post asks."""

import pytest

from desktop.domain.addresses import PostalAddress
from desktop.domain.contacts import Contact
from desktop.domain.senders import Sender
from desktop.stationery.envelope_faces import EnvelopeFace
from desktop.ui.notes.addressing import Addressing
from desktop.ui.notes.drafts import new_draft
from desktop.ui.writing.stationery_choices import StationeryChoices

ELENA = Contact("Ms. Elena Alvarez", address=PostalAddress("1 Elm St.", "Salem", "", "OR", "97301"))
JORDAN = Sender("Jordan Lee", PostalAddress("Weg 1", "Bonn", postal_code="53111", country="DE"))


@pytest.fixture
def choices(qtbot):
    made = StationeryChoices(new_draft("Dear Ann,", "US"))
    qtbot.addWidget(made)
    return made


def test_the_hand_is_the_first_choice_and_each_says_what_it_costs(choices):
    draft = new_draft("Dear Ann,", "US")
    assert choices.applied_to(draft).face is EnvelopeFace.HAND
    assert choices.cost.text() == EnvelopeFace.HAND.cost
    choices.face.setCurrentIndex(1)
    assert choices.applied_to(draft).face is EnvelopeFace.PLAIN
    assert choices.cost.text() == EnvelopeFace.PLAIN.cost
    assert choices.face.accessibleDescription() == EnvelopeFace.PLAIN.cost


def test_another_face_is_told(choices, qtbot):
    with qtbot.waitSignal(choices.changed):
        choices.face.setCurrentIndex(1)


def test_in_plain_type_an_american_address_is_in_capitals():
    home = Addressing(ELENA, Sender("Jo", PostalAddress("2 Elm", "Salem", "", "OR", "97301")))
    assert home.to() == ("Ms. Elena Alvarez", "1 Elm St.", "Salem, OR 97301")
    assert home.to(plain=True) == ("MS ELENA ALVAREZ", "1 ELM ST", "SALEM OR 97301")
    assert home.sender_lines(plain=True) == ("JO", "2 ELM", "SALEM OR 97301")


def test_the_country_of_the_sender_is_where_it_is_posted():
    abroad = Addressing(ELENA, JORDAN)
    assert (abroad.origin, abroad.goes_abroad) == ("DE", True)
    assert abroad.to()[-1] == "VEREINIGTE STAATEN"
    assert abroad.sender_lines()[-1] == "DEUTSCHLAND"  # it is posted there too
    assert Addressing(ELENA, Sender()).origin == ""


def test_only_american_mail_has_the_barcode_of_its_mailer():
    home = PostalAddress("2 Elm", "Salem", "", "OR", "97301")
    ours = Addressing(ELENA, Sender("Jo", home, mailer_id="123456"))
    assert ours.mailer_id == "123456"
    assert ours.serial(42) == 42
    abroad = Addressing(ELENA, Sender("Jo", JORDAN.address, mailer_id="123456"))
    assert abroad.mailer_id == ""
    assert abroad.serial(42) == 0
