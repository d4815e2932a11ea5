"""An account at a mail server is checked before anything is said there."""

from dataclasses import replace

import pytest

from desktop.domain.email_addresses import NotAnEmailAddress
from desktop.domain.mail_accounts import Encryption, MailAccount, NotAPort, NotAServer
from desktop.domain.texts import ControlCharacters

ACCOUNT = MailAccount("smtp.example.com", user="ann", address="ann@example.com")


def test_it_is_tidied():
    typed = replace(ACCOUNT, server=" SMTP.Example.com ", user=" ann ", address=" ann@example.com")
    assert typed.checked() == ACCOUNT


def test_each_kind_of_encryption_has_its_usual_port():
    assert [one.usual_port for one in Encryption] == [465, 587]
    assert MailAccount().port == 465


def test_it_is_called_by_its_user_where_there_is_one():
    assert ACCOUNT.title == "ann at smtp.example.com"
    assert replace(ACCOUNT, user="").title == "smtp.example.com"


@pytest.mark.parametrize(
    "server", ["", "smtp example.com", "smtp..com", "-smtp.com", "smtp.com.", "a/b", "a:25", "ü"]
)
def test_what_names_no_server_is_refused(server):
    with pytest.raises(NotAServer, match=r"smtp\.example\.com"):
        replace(ACCOUNT, server=server).checked()


@pytest.mark.parametrize("port", [0, -1, 65536])
def test_what_is_no_port_is_refused(port):
    with pytest.raises(NotAPort):
        replace(ACCOUNT, port=port).checked()


def test_the_senders_address_is_one_address():
    for address in ("", "ann", "ann@example.com, bo@example.com"):
        with pytest.raises(NotAnEmailAddress):
            replace(ACCOUNT, address=address).checked()


@pytest.mark.parametrize("field", ["server", "user", "address"])
def test_no_line_break_is_in_it(field):
    with pytest.raises(ControlCharacters):
        replace(ACCOUNT, **{field: "smtp.example.com\nQUIT"}).checked()
