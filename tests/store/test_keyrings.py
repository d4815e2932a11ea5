"""Passwords are in the system's keyring, or nowhere."""

import keyring
import pytest
from keyring.backends import fail

from desktop.store.keyrings import (
    NotForgotten,
    NotKept,
    forget_password,
    has_keyring,
    keep_password,
    kept_password,
)
from tests.store.keyring_rig import LockedKeyring, MemoryKeyring, UnsafeKeyring


@pytest.fixture(autouse=True)
def _put_back():
    usual = keyring.get_keyring()
    yield
    keyring.set_keyring(usual)


def test_a_password_is_kept_and_forgotten():
    keyring.set_keyring(MemoryKeyring())
    assert has_keyring()
    keep_password("mail", "ann at smtp.example.com", "s3cret")
    assert kept_password("mail", "ann at smtp.example.com") == "s3cret"
    assert kept_password("mail", "bo at smtp.example.com") is None
    forget_password("mail", "ann at smtp.example.com")
    forget_password("mail", "ann at smtp.example.com")
    assert kept_password("mail", "ann at smtp.example.com") is None


@pytest.mark.parametrize("kind", [fail.Keyring, UnsafeKeyring])
def test_without_a_safe_keyring_nothing_is_kept(kind):
    keyring.set_keyring(kind())
    assert not has_keyring()
    with pytest.raises(NotKept):
        keep_password("mail", "ann", "s3cret")
    assert kept_password("mail", "ann") is None


def test_a_locked_keyring_knows_nothing_and_keeps_nothing():
    keyring.set_keyring(LockedKeyring())
    assert kept_password("mail", "locked") is None
    with pytest.raises(NotKept, match="asked for each time"):
        keep_password("mail", "ann", "s3cret")


def test_a_keyring_that_keeps_what_it_should_forget_is_told_of():
    keyring.set_keyring(LockedKeyring())
    with pytest.raises(NotForgotten):
        forget_password("mail", "open")
