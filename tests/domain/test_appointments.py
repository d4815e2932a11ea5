"""Appointments that are moments of a search for work, and those that are none."""

import pytest

from desktop.domain.appointments import named_in, occasion_of
from desktop.domain.occasions import Occasion


@pytest.mark.parametrize(
    ("title", "occasion"),
    [
        ("Interview with Ann Lee, Acme", Occasion.PERSONAL_INTERVIEW),
        ("2nd round interview", Occasion.PERSONAL_INTERVIEW),
        ("Phone interview: Acme", Occasion.TELEPHONE_INTERVIEW),
        ("Phone screen", Occasion.TELEPHONE_INTERVIEW),
        ("Interview (Zoom)", Occasion.TELEPHONE_INTERVIEW),
        ("Informational interview", Occasion.INFORMATIONAL_INTERVIEW),
        ("Call with recruiter", Occasion.RECRUITER_CALL),
        ("Coffee with Bo", Occasion.NETWORKING_MEETING),
        ("Vorstellungsgespräch bei Müller", Occasion.PERSONAL_INTERVIEW),
        ("Entretien téléphonique", Occasion.TELEPHONE_INTERVIEW),
        ("Entrevista con Ana", Occasion.PERSONAL_INTERVIEW),
    ],
)
def test_a_moment_is_known_by_its_title(title, occasion):
    assert occasion_of(title) is occasion


@pytest.mark.parametrize("title", ["", "Dentist", "Daily sync", "Birthday of Ann", "Flight LH 404"])
def test_what_is_no_moment_is_none(title):
    assert occasion_of(title) is None


@pytest.mark.parametrize(
    ("title", "name"),
    [
        *(("Interview with Ann Lee, Acme", "Ann Lee"), ("Gespräch mit Jürgen von Groß", "")),
        *(("Coffee with Maria del Mar Ek", ""), ("Lunch with Bo", ""), ("Interview", "")),
        ("Interview with Ann Lee about the job", "Ann Lee"),
    ],
)
def test_a_title_may_say_whom_it_is_with(title, name):
    assert named_in(title) == name
