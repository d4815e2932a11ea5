"""The user in the book."""

import pytest

from desktop.domain.addresses import PostalAddress
from desktop.domain.senders import Sender
from desktop.domain.texts import ControlCharacters
from desktop.store.senders import save_sender, sender


@pytest.fixture
def book(any_book):
    return any_book


def test_a_new_book_knows_no_sender(session):
    assert sender(session) == Sender()


def test_a_sender_comes_back_and_is_replaced_by_the_next(session):
    maria = Sender(
        "Maria Kessler",
        PostalAddress("1 Elm", "Bonn", country="DE"),
        "Mia",
        "+49 228 1",
        "maria@example.com",
        "123456",
    )
    assert save_sender(session, maria) == sender(session) == maria
    assert save_sender(session, Sender("Ann")) == sender(session) == Sender("Ann")


def test_a_sender_is_kept_tidy_or_not_at_all(session):
    save_sender(session, Sender(" Ann "))
    assert sender(session) == Sender("Ann")
    with pytest.raises(ControlCharacters):
        save_sender(session, Sender("Bo\x00"))
    assert sender(session) == Sender("Ann")
