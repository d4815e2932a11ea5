"""How the user signs."""

import pytest

from desktop.domain.addresses import PostalAddress
from desktop.domain.mailer_ids import NotAMailerId
from desktop.domain.senders import Sender


@pytest.mark.parametrize(
    ("name", "signs"),
    [
        ("Maria Kessler", "Maria"),
        ("Dr. Maria Kessler", "Maria"),
        ("Prof. Dr. Maria Kessler", "Maria"),
        ("Maria", "Maria"),
        ("Dr.", "Dr."),
        ("", ""),
    ],
)
def test_a_sender_signs_with_their_first_name(name, signs):
    assert Sender(name).signs == signs


def test_a_sender_signs_as_they_choose():
    assert Sender("Maria Kessler", signature="Mia K.").signs == "Mia K."


def test_a_sender_is_kept_tidy():
    sender = Sender("  Maria ", PostalAddress(street=" 1 Elm "), " Mia ").tidied()
    assert sender == Sender("Maria", PostalAddress(street="1 Elm"), "Mia")


def test_a_mailer_id_is_kept_without_blanks_or_refused():
    assert Sender(mailer_id=" 123 456 ").tidied().mailer_id == "123456"
    with pytest.raises(NotAMailerId, match="“12” is no Mailer ID"):
        Sender(mailer_id="12").tidied()
