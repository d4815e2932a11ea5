"""A mail server of our own, on this machine alone, that encrypts and asks for a password."""

import asyncio
import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import trustme
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from desktop.domain.mail_accounts import Encryption, MailAccount

USER, PASSWORD = "jordan", "Grüße aus Köln"  # no ASCII, as real ones may be


@dataclass
class Received:
    """What came in."""

    sender: str
    to: list[str]
    content: bytes

    @property
    def message(self) -> EmailMessage:
        read = message_from_bytes(self.content, policy=default)
        assert isinstance(read, EmailMessage)
        return read


@dataclass
class Postmaster:
    """Takes in what it is to; refused: to whom it sends nothing; full: what it says of any e-mail.

    asks_password: whether it takes nothing of strangers; greeted: what the senders called their
    computers.
    """

    refused: set[str] = field(default_factory=set)
    refused_senders: set[str] = field(default_factory=set)
    full: str = ""
    asks_password: bool = True
    received: list[Received] = field(default_factory=list)
    greeted: list[str] = field(default_factory=list)

    def authenticate(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, given: object
    ) -> AuthResult:
        assert isinstance(given, LoginPassword)
        right = LoginPassword(USER.encode(), PASSWORD.encode())
        return AuthResult(success=given == right, handled=False)

    async def handle_EHLO(
        self, _server: SMTP, session: Session, _envelope: Envelope, name: str, said: list[str]
    ) -> list[str]:
        session.host_name = name
        self.greeted.append(name)
        return said

    async def handle_MAIL(
        self, _server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.asks_password and not session.authenticated:
            return "530 who are you?"
        if address in self.refused_senders:
            return "550 not your address"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(
        self, _server: SMTP, _: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self.refused:
            return "550 no such mailbox here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, _: Session, envelope: Envelope) -> str:
        if self.full:
            return self.full
        content = envelope.content
        assert isinstance(content, bytes)
        assert envelope.mail_from
        self.received.append(Received(envelope.mail_from, list(envelope.rcpt_tos), content))
        return "250 OK"


@dataclass(frozen=True)
class Papers:
    """A certificate for the name localhost, and the file of who vouches for it."""

    authority: trustme.CA
    vouched: Path

    @classmethod
    def made(cls, folder: Path) -> "Papers":
        authority = trustme.CA()
        vouched = folder / "authority.pem"
        authority.cert_pem.write_to_path(vouched)
        return cls(authority, vouched)

    def context(self, name: str = "localhost") -> ssl.SSLContext:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        """Of a server of that name."""
        self.authority.issue_cert(name).configure_cert(context)
        return context


@contextlib.contextmanager
def mail_server(
    postmaster: Postmaster,
    papers: Papers,
    encryption: Encryption = Encryption.FROM_THE_START,
    *,
    name: str = "localhost",
    ways: set[str] | None = None,
) -> Iterator[MailAccount]:
    """Runs one, and tells the account at it. ways: of logging in that it does not offer."""
    context = papers.context(name)
    from_the_start = encryption is Encryption.FROM_THE_START

    def protocol() -> SMTP:
        return SMTP(
            postmaster,
            tls_context=None if from_the_start else context,
            require_starttls=not from_the_start,
            authenticator=postmaster.authenticate,
            auth_require_tls=not from_the_start,  # of a TLS it began itself
            auth_exclude_mechanism=ways or set(),
            enable_SMTPUTF8=True,
            hostname="localhost",
            loop=loop,
        )

    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    own = context if from_the_start else None
    opening = loop.create_server(protocol, "127.0.0.1", 0, ssl=own)
    running = asyncio.run_coroutine_threadsafe(opening, loop).result(10)
    try:
        port = running.sockets[0].getsockname()[1]
        user = USER if postmaster.asks_password else ""
        yield MailAccount("localhost", port, encryption, user, "jordan@example.com")
    finally:
        asyncio.run_coroutine_threadsafe(_ended(running), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def _ended(running: asyncio.Server) -> None:
    running.close()
    mine = asyncio.current_task()
    others = [task for task in asyncio.all_tasks() if task is not mine]
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)


@contextlib.contextmanager
def odd_server(talk: Callable[[socket.socket], None]) -> Iterator[MailAccount]:
    """A server that does with each connection what a real one should not."""
    with socket.create_server(("localhost", 0)) as listening:
        listening.settimeout(0.05)
        over = threading.Event()

        def serve() -> None:
            while not over.is_set():
                with contextlib.suppress(OSError):
                    link, _ = listening.accept()
                    with link:
                        link.settimeout(5)
                        talk(link)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            port = listening.getsockname()[1]
            yield MailAccount("localhost", port, address="jordan@example.com")
        finally:
            over.set()
            thread.join()
