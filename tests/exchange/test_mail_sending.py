"""An e-mail goes out encrypted, by a server that proves who it is, or it does not go out."""

import threading
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop.domain.email_addresses import NotAnEmailAddress
from desktop.domain.email_drafts import Attachment, EmailDraft
from desktop.domain.mail_accounts import Encryption
from desktop.domain.mail_refusals import (
    AsksNoPassword,
    CannotReachMailServer,
    ConnectionCut,
    EmailRefused,
    NotConfirmed,
    NotEncrypted,
    NotTrusted,
    RecipientRefused,
    SenderRefused,
    ServerTooSlow,
    WrongMailPassword,
)
from desktop.domain.texts import ControlCharacters
from desktop.exchange import mail_sending
from desktop.exchange.email_drafts import Posting
from desktop.exchange.mail_sending import send_draft, try_account
from tests.exchange.mail_rig import PASSWORD, mail_server, odd_server

DRAFT = EmailDraft(
    ("ada@example.com",),
    "Grüße",
    "Dear Ada,\n\n.a line that begins with a dot\n..two\n\nJordan",
    sender="jordan@example.com",
    sender_name="Jordan Reyes",
)
POSTING = Posting(datetime(2026, 11, 22, 9, tzinfo=UTC), "5f0c")
QUICK = 0.3  # seconds of patience


def send(account, draft=DRAFT, password=PASSWORD, patience=5.0):
    send_draft(draft, POSTING, account, password, patience)


@pytest.mark.parametrize("encryption", Encryption)
def test_it_arrives_as_it_was_written(encryption, postmaster, trusted):
    with mail_server(postmaster, trusted, encryption) as account:
        send(account)
    [received] = postmaster.received
    assert (received.sender, received.to) == ("jordan@example.com", ["ada@example.com"])
    message = received.message
    assert message["From"] == "Jordan Reyes <jordan@example.com>"
    assert message["To"] == "ada@example.com"
    assert message["Subject"] == "Grüße"
    assert message["Date"] == "Sun, 22 Nov 2026 09:00:00 +0000"
    assert message["Message-ID"] == "<5f0c@example.com>"
    assert "X-Unsent" not in message
    assert message.get_content().replace("\r\n", "\n").rstrip() == DRAFT.text


def test_the_computers_own_name_is_not_told(postmaster, trusted):
    with mail_server(postmaster, trusted) as account:
        send(account)
    assert set(postmaster.greeted) == {"[127.0.0.1]"}


def test_a_large_attachment_arrives_byte_by_byte(postmaster, trusted):
    resume = bytes(range(256)) * 4000
    draft = replace(DRAFT, attachments=(Attachment("Resume.pdf", resume),))
    with mail_server(postmaster, trusted) as account:
        send(account, draft)
    [part] = postmaster.received[0].message.iter_attachments()
    assert (part.get_filename(), part.get_content()) == ("Resume.pdf", resume)


def test_a_server_that_knows_only_the_older_login_is_told_by_it(postmaster, trusted):
    with mail_server(postmaster, trusted, ways={"PLAIN"}) as account:
        send(account)
    assert len(postmaster.received) == 1


def test_no_password_is_needed_where_none_is_asked_for(postmaster, trusted):
    postmaster.asks_password = False
    with mail_server(postmaster, trusted) as account:
        send(account, password="")
    assert len(postmaster.received) == 1


def test_an_address_in_any_letters_is_sent_to(postmaster, trusted):
    draft = replace(DRAFT, to=("jürgen@müller.example.com",))
    with mail_server(postmaster, trusted) as account:
        send(account, draft)
    assert postmaster.received[0].to == ["jürgen@xn--mller-kva.example.com"]


def test_trying_an_account_sends_nothing(postmaster, trusted):
    with mail_server(postmaster, trusted) as account:
        try_account(account, PASSWORD)
        with pytest.raises(WrongMailPassword):
            try_account(account, "another")
    assert postmaster.received == []


@pytest.mark.parametrize("ways", [set(), {"PLAIN"}])
def test_a_wrong_password_is_told(ways, postmaster, trusted):
    with (
        mail_server(postmaster, trusted, ways=ways) as account,
        pytest.raises(WrongMailPassword, match="does not take this password of jordan"),
    ):
        send(account, password="another")
    assert postmaster.received == []


def test_a_server_that_has_no_login_is_told_no_password(postmaster, trusted):
    with (
        mail_server(postmaster, trusted, ways={"PLAIN", "LOGIN"}) as account,
        pytest.raises(AsksNoPassword),
    ):
        send(account)


def test_a_refused_recipient_is_named_with_what_the_server_says(postmaster, trusted):
    postmaster.refused.add("ada@example.com")
    with (
        mail_server(postmaster, trusted) as account,
        pytest.raises(
            RecipientRefused, match=r"nothing to ada@example\.com \(no such mailbox here\)"
        ),
    ):
        send(account)
    assert postmaster.received == []


def test_an_address_of_somebody_else_may_not_be_sent_from(postmaster, trusted):
    postmaster.refused_senders.add("jordan@example.com")
    with mail_server(postmaster, trusted) as account, pytest.raises(SenderRefused):
        send(account)


def test_what_the_server_says_is_shown_without_its_tricks(postmaster, trusted):
    postmaster.full = "552 too \u202elarge\u202c for this mailbox"
    with (
        mail_server(postmaster, trusted) as account,
        pytest.raises(EmailRefused, match=r"e-mail \(too large for this mailbox\)\. Nothing was"),
    ):
        send(account)


def test_a_certificate_that_nobody_vouches_for_is_not_believed(papers, postmaster):
    with mail_server(postmaster, papers) as account, pytest.raises(NotTrusted):
        send(account)
    assert postmaster.greeted == []


def test_a_certificate_of_another_name_is_not_believed(postmaster, trusted):
    with (
        mail_server(
            postmaster, trusted, Encryption.AFTER_GREETING, name="other.example"
        ) as account,
        pytest.raises(NotTrusted),
    ):
        send(account)
    assert len(postmaster.greeted) == 1  # before the encryption that did not come about


def test_a_server_without_encryption_is_told_nothing():
    said = []

    def talk(link):
        link.sendall(b"220 hello\r\n")
        said.append(link.recv(1000))
        link.sendall(b"250-hello\r\n250 AUTH PLAIN LOGIN\r\n")
        said.append(link.recv(1000))

    with odd_server(talk) as account:
        plain = replace(account, encryption=Encryption.AFTER_GREETING, user="jordan")
        with pytest.raises(NotEncrypted, match="offers no encrypted connection"):
            send(plain)
    assert said == [b"ehlo [127.0.0.1]\r\n", b""]


def test_a_server_that_speaks_no_encryption_from_the_start_is_told_nothing():
    def talk(link):
        link.sendall(b"220 hello, and welcome to this server of ours\r\n")
        link.recv(1000)

    with odd_server(talk) as account, pytest.raises(NotEncrypted):
        send(account)


def test_commands_slipped_in_before_the_encryption_are_forgotten(trusted):
    """As a stranger on the line can: the answers after it are the server's own."""
    asked = []

    def talk(link):
        link.sendall(b"220 hello\r\n")
        link.recv(1000)
        link.sendall(b"250-hello\r\n250 STARTTLS\r\n")
        link.recv(1000)
        link.sendall(b"220 go on\r\n250-hello\r\n250 AUTH PLAIN\r\n")
        with trusted.context().wrap_socket(link, server_side=True) as whole:
            asked.append(whole.recv(1000))
            whole.sendall(b"250 hello\r\n")
            asked.append(whole.recv(1000))

    with odd_server(talk) as account:
        slipped = replace(account, encryption=Encryption.AFTER_GREETING, user="jordan")
        with pytest.raises((AsksNoPassword, ConnectionCut)):
            send(slipped)
    assert not any(b"AUTH" in each for each in asked)


def test_nobody_at_that_port_is_told():
    with odd_server(lambda link: None) as account:
        gone = account
    with pytest.raises(CannotReachMailServer, match=f"localhost, port {gone.port} cannot be rea"):
        send(gone)


def test_a_name_that_is_no_servers_is_told():
    with odd_server(lambda link: None) as account, pytest.raises(CannotReachMailServer):
        send(replace(account, server="nowhere.invalid"))


def test_a_connection_that_ends_too_early_sends_nothing(trusted):
    def talk(link):
        with trusted.context().wrap_socket(link, server_side=True) as whole:
            whole.sendall(b"220 hello\r\n")

    with odd_server(talk) as account, pytest.raises(ConnectionCut, match="ended too early"):
        send(account)


def _as_far_as(last, link, papers):
    """A server that answers each command, and is gone after this one."""
    with papers.context().wrap_socket(link, server_side=True) as whole:
        whole.sendall(b"220 hello\r\n")
        heard, reading = b"", False
        while not heard.endswith(last):
            if heard.endswith(b"DATA\r\n"):
                whole.sendall(b"354 go on\r\n")
                reading = True
            elif heard and not reading:
                whole.sendall(b"250 OK\r\n")
            heard += whole.recv(100_000)


def test_an_email_cut_in_the_middle_is_not_sent(trusted):
    def talk(link):
        _as_far_as(b"DATA\r\n", link, trusted)

    with odd_server(talk) as account, pytest.raises(ConnectionCut):
        send(account)


def test_where_only_the_answer_is_missing_it_is_not_said_that_nothing_was_sent(trusted):
    def talk(link):
        _as_far_as(b"\r\n.\r\n", link, trusted)

    with odd_server(talk) as account, pytest.raises(NotConfirmed, match="Look among what you sent"):
        send(account)


def test_a_server_that_says_nothing_is_not_waited_for_long(trusted):
    over = threading.Event()

    def talk(link):
        over.wait(5)

    with odd_server(talk) as account:
        try:
            with pytest.raises(ServerTooSlow, match="takes too long"):
                send(account, patience=QUICK)
        finally:
            over.set()


def test_a_server_that_says_a_letter_now_and_then_is_not_waited_for_either(trusted, monkeypatch):
    monkeypatch.setattr(mail_sending, "SECONDS", QUICK)
    over = threading.Event()

    def talk(link):
        with trusted.context().wrap_socket(link, server_side=True) as whole:
            while not over.wait(0.02):
                whole.sendall(b"2")

    with odd_server(talk) as account:
        try:
            with pytest.raises(ServerTooSlow):
                send(account)
        finally:
            over.set()


def test_an_encryption_that_never_comes_about_is_not_waited_for_either(trusted, monkeypatch):
    monkeypatch.setattr(mail_sending, "SECONDS", QUICK)
    over = threading.Event()

    def talk(link):
        link.recv(1000)
        over.wait(5)

    with odd_server(talk) as account:
        try:
            with pytest.raises(ServerTooSlow):
                send(account)
        finally:
            over.set()


@pytest.mark.parametrize(
    "said", [b"hello\r\n", b"\0\xff\r\n", b"220 " + b"a" * 9000 + b"\r\n", b"554 go away\r\n"]
)
def test_what_is_no_mail_server_sends_nothing(said, trusted):
    def talk(link):
        with trusted.context().wrap_socket(link, server_side=True) as whole:
            whole.sendall(said)
            whole.recv(1000)

    with odd_server(talk) as account, pytest.raises((EmailRefused, ConnectionCut)):
        send(account)


@pytest.mark.parametrize(
    "draft",
    [
        replace(DRAFT, to=("ada@example.com\r\nRCPT TO:<eve@example.com>",)),
        replace(DRAFT, subject="Hello\r\nBcc: eve@example.com"),
        replace(DRAFT, sender_name="Jordan\nBcc: eve@example.com"),
        replace(DRAFT, sender="jordan@example.com\r\nDATA"),
        replace(DRAFT, attachments=(Attachment("a\r\nBcc: eve@example.com", b""),)),
    ],
)
def test_another_header_or_command_cannot_be_slipped_in(draft, postmaster, trusted):
    with (
        mail_server(postmaster, trusted) as account,
        pytest.raises((ControlCharacters, NotAnEmailAddress)),
    ):
        send(account, draft)
    assert postmaster.greeted == []


def test_a_line_break_in_the_account_is_refused(postmaster, trusted):
    with mail_server(postmaster, trusted) as account:
        for spoiled in (
            replace(account, user="jordan\r\nQUIT"),
            replace(account, address="jordan@example.com>\r\nRCPT TO:<eve@example.com>"),
            replace(account, server="local\nhost"),
        ):
            with pytest.raises((ControlCharacters, NotAnEmailAddress)):
                send(spoiled)
    assert postmaster.greeted == []
