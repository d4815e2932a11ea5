"""An address is typed as its country writes it."""

import pytest

from desktop.domain.addresses import PostalAddress
from desktop.ui.forms.address_fields import AddressFields

PORTLAND = PostalAddress("9 Elm Street\nApt 3", "Portland", "", "OR", "97201", "", "US")


@pytest.fixture
def fields(qtbot):
    def fields(address=PORTLAND):
        made = AddressFields(address)
        qtbot.addWidget(made)
        made.show()
        return made

    return fields


def shown(fields):
    return [field for field, line in fields.lines.items() if line.isVisible()]


def choose(fields, country):
    fields.country.setCurrentIndex(fields.country.findData(country))


def label(fields, field):
    return fields._named[field].name


def test_what_goes_in_comes_out(fields):
    assert fields().address() == PORTLAND


def test_an_american_address_has_a_state_and_a_zip_code(fields):
    made = fields()
    assert shown(made) == ["city", "country_area", "postal_code"]
    assert label(made, "country_area") == "State"
    assert label(made, "postal_code") == "ZIP code"


def test_a_german_address_has_no_state(fields):
    made = fields(PostalAddress(country="DE"))
    assert shown(made) == ["city", "postal_code"]
    assert label(made, "postal_code") == "Postal code"


def test_another_country_asks_for_other_fields(fields):
    made = fields(PostalAddress(country="US"))
    choose(made, "CA")
    assert label(made, "country_area") == "Province"


def test_a_filled_field_stays_in_sight_where_its_country_has_none(fields):
    made = fields()
    choose(made, "DE")
    assert "country_area" in shown(made)
    assert made.address().country_area == "OR"


def test_every_country_can_be_chosen(fields):
    made = fields()
    for row in range(made.country.count()):
        made.country.setCurrentIndex(row)
    assert made.country.count() > 240


def test_the_small_envelope_shows_what_is_typed_in_every_country(fields):
    made = fields()
    made.show_addressee("Ann Lee", "Acme")
    assert made.envelope.lines == (
        "Ann Lee",
        "Acme",
        "9 Elm Street",
        "Apt 3",
        "Portland, OR 97201",
    )
    for row in range(made.country.count()):
        made.country.setCurrentIndex(row)
        shown = " ".join(made.envelope.lines).casefold()
        assert all(word in shown for word in ("ann lee", "acme", "9 elm street", "apt 3", "portla"))
        made.envelope.grab()


def test_an_address_that_is_not_complete_yet_is_shown_as_far_as_it_goes(fields):
    made = fields(PostalAddress(city="Portland"))
    made.show_addressee("Ann")
    assert made.envelope.lines == ("Ann", "Portland")
    assert made.envelope.accessibleName() == "Envelope: Ann, Portland"


def test_a_postal_code_that_can_hardly_be_right_is_doubted_beside_it(fields):
    made = fields()
    assert made.doubts.isHidden()
    made.lines["postal_code"].setText("9720")
    assert "“9720” does not look like a ZIP code" in made.doubts.text()
    made.lines["postal_code"].setText("60601")
    assert "does not belong to Oregon" in made.doubts.text()
    made.lines["postal_code"].setText("97201")
    assert made.doubts.isHidden()


def test_states_are_offered_while_they_are_typed(fields):
    made = fields()
    completer = made.lines["country_area"].completer()
    completer.setCompletionPrefix("o")
    offered = [completer.completionModel().index(row, 0).data() for row in range(3)]
    assert offered == ["OH", "OK", "OR"]


def test_exact_lines_begin_with_what_the_fields_make_and_replace_it(fields):
    made = fields()
    made.show_addressee("Ann Lee")
    made.exactly.setChecked(True)
    assert made.lines_exactly.toPlainText().splitlines() == [
        "Ann Lee",
        "9 Elm Street",
        "Apt 3",
        "Portland, OR 97201",
    ]
    assert not made.street.isVisible()
    made.lines_exactly.setPlainText("To whom it may concern\nPortland")
    assert made.address().exact_lines == "To whom it may concern\nPortland"
    assert made.envelope.lines == ("To whom it may concern", "Portland")
    made.exactly.setChecked(False)
    assert made.address() == PORTLAND


def test_an_address_of_exact_lines_opens_with_them(fields):
    made = fields(PostalAddress("1 Elm", exact_lines="Ann\nMoon"))
    assert made.exactly.isChecked()
    assert made.lines_exactly.toPlainText() == "Ann\nMoon"
    assert not made.street.isVisible()


def test_the_small_envelope_of_mail_abroad_names_the_country(qtbot):
    made = AddressFields(
        PostalAddress("Kanaalkade 31", "Haarlem", postal_code="2011 JK", country="NL"), "US"
    )
    qtbot.addWidget(made)
    made.show_addressee("Anneke")
    assert made.envelope.lines[-1] == "NETHERLANDS"
    made.exactly.click()
    assert made.address().exact_lines.endswith("NETHERLANDS")
