"""Names in their parts."""

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.names import PersonName
from desktop.domain.texts import ControlCharacters


@pytest.mark.parametrize(
    ("name", "written"),
    [
        (PersonName("Dr.", "Ada", "M.", "Byron", "PhD"), "Dr. Ada M. Byron, PhD"),
        (PersonName(given="Ada"), "Ada"),
        (PersonName(suffix="Jr."), "Jr."),
        (PersonName(), ""),
    ],
)
def test_the_parts_are_written_in_the_order_of_the_west(name, written):
    assert name.written == written


def test_a_contact_without_a_name_goes_by_its_parts():
    assert Contact("", parts=PersonName(given=" Ada ", family="Byron")).tidied().name == "Ada Byron"
    assert Contact("Ada", parts=PersonName(given="Augusta")).tidied().name == "Ada"


def test_a_hidden_character_is_refused_by_the_part_it_is_in():
    with pytest.raises(ControlCharacters, match="last name"):
        PersonName(family="By\u202eron").tidied()
