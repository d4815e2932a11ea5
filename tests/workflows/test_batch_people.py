"""The people of a batch, and what notes know of them."""

import pytest

from desktop.domain.imports import ReadingChoices
from desktop.workflows.batch_people import NobodyToWriteTo, read_people, value_name


@pytest.fixture
def people(tmp_path):
    def people(text, **choices):
        path = tmp_path / "people.csv"
        path.write_text(text, "utf-8")
        return read_people(path, ReadingChoices(**choices), lambda _done, _of: None)

    return people


@pytest.mark.parametrize(
    ("header", "name"),
    [("Talked about", "talked_about"), ("  ZIP-Code ", "zip_code"), ("Größe (cm)", "größe_cm")],
)
def test_a_column_is_named_in_a_note_as_its_header_in_small_letters(header, name):
    assert value_name(header) == name


def test_every_column_is_a_value_whether_the_book_has_a_field_for_it_or_not(people):
    (ada,) = people("First Name,Last Name,Company,Gift\nAda,Byron,Acme,an engine\n").found
    assert ada.values == {
        "first_name": "Ada",
        "last_name": "Byron",
        "company": "Acme",
        "gift": "an engine",
    }
    assert ada.contact.name == "Ada Byron"


def test_a_value_is_one_line_and_asks_for_nothing(people):
    (ada,) = people('Name,Gift\nAda,"an [old]\nengine"\n').found
    assert ada.values["gift"] == "an (old) engine"


def test_what_a_cell_says_of_another_column_is_not_taken_for_it(people):
    (ada,) = people("Name,Gift,Wish\nAda,Wish: a horse,a boat\n").found
    assert ada.values["wish"] == "a boat"


def test_a_column_can_be_said_to_be_what_its_header_does_not_say(people):
    (ada,) = people("Who,E-mail\nAda Byron,a@b.org\n", uses={"Who": "name"}).found
    assert ada.contact.name == "Ada Byron"
    assert ada.values == {"who": "Ada Byron"}


def test_rows_that_cannot_be_read_are_told_with_their_lines(people):
    read = people("Name,City\nAda,London\n,Paris\nBo,Rome\n")
    assert [person.contact.name for person in read.found] == ["Ada", "Bo"]
    assert [(each.spot.line, "no name" in each.reason) for each in read.unreadable] == [(3, True)]


def test_a_file_with_a_header_alone_is_refused(people):
    with pytest.raises(NobodyToWriteTo, match=r"There is nobody in people\.csv"):
        people("Name,City\n")
