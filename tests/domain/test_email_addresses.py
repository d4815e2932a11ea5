"""What is one e-mail address, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.email_addresses import NotAnEmailAddress, email_address, is_email_address
from desktop.domain.texts import ControlCharacters


@pytest.mark.parametrize(
    "text",
    ["ann@example.com", "a.b+c@mail.example.co.uk", "o'brien@example.com", "jörg@example.de"],
)
def test_an_address_is_answered_as_it_is(text):
    assert email_address(f" {text} ") == text


def test_a_domain_is_written_as_networks_name_it():
    assert email_address("ann@müller.de") == "ann@xn--mller-kva.de"


@pytest.mark.parametrize(
    "text",
    [
        *("", "ann", "ann@", "@example.com", "ann@example", "a b@example.com", "a..b@example.com"),
        *("ann@example.com,bob@example.com", "Ann <ann@example.com>", "(Ann)ann@example.com"),
        *("eve@example.com?bcc=victim@example.com", "eve@example.com?subject=hi"),
        *("eve@example.com%0D%0ABcc:victim@example.com", "ann@[127.0.0.1]", "ann@-x.com"),
        *("a" * 65 + "@example.com", "ann@" + "a." * 130 + "com", "ann@example..com"),
    ],
)
def test_what_is_no_single_address_is_refused(text):
    with pytest.raises(NotAnEmailAddress, match="is not an e-mail address"):
        email_address(text)
    assert not is_email_address(text)


def test_a_line_break_in_an_address_is_refused():
    with pytest.raises(ControlCharacters):
        email_address("eve@example.com\nBcc: victim@example.com")


@given(st.text())
def test_any_text_is_an_address_or_refused(text):
    assert not is_email_address(text) or email_address(email_address(text))
