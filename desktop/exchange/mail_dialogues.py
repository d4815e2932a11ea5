"""Talking to a mail server: encrypted before anything is said, and never for longer than a limit.

Source: RFC 5321 (SMTP), RFC 3207 (STARTTLS), RFC 8314 (TLS from the start).
"""

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from smtplib import SMTP, SMTPException, SMTPServerDisconnected
from types import TracebackType

from desktop.domain.mail_accounts import Encryption, MailAccount
from desktop.domain.mail_refusals import (
    CannotReachMailServer,
    ConnectionCut,
    EmailRefused,
    NotEncrypted,
    NotTrusted,
    ServerTooSlow,
)
from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal
from desktop.domain.system_reasons import system_reason

PATIENCE = 20.0  # seconds that a server may be silent
_FAREWELL = 2.0  # seconds for what no longer matters
_OURSELVES = "[127.0.0.1]"  # the computer's own name is nobody's business


class Answer(Exception):
    """What a server said that is not what was hoped for."""

    def __init__(self, code: int, said: bytes) -> None:
        super().__init__(said.decode("utf-8", "replace"))
        self.code = code


class Limit:
    """Holds a connection, and ends it when it lasts too long, whatever it is in the middle of."""

    def __init__(self, link: socket.socket, seconds: float) -> None:
        self._link = link
        self._timer = threading.Timer(seconds, self._end)
        self._timer.daemon = True
        self.is_over = False

    def __enter__(self) -> "Limit":
        self._timer.start()
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        self._timer.cancel()
        self._link.close()

    def follow(self, link: socket.socket) -> None:
        """Encryption makes another socket of the first."""
        self._link = link

    def _end(self) -> None:
        self.is_over = True
        with suppress(OSError):
            socket.socket.shutdown(self._link, socket.SHUT_RDWR)  # TLS would say goodbye first


@contextmanager
def dialogue(account: MailAccount, seconds: float, patience: float = PATIENCE) -> Iterator[SMTP]:
    """An encrypted connection to whoever proves to be the server.

    seconds: that all of it may take; patience: that each answer may.
    Raises CannotReachMailServer, NotTrusted, NotEncrypted, ConnectionCut, ServerTooSlow; and
    EmailRefused for an `Answer` that nothing within expected.
    """
    link = _link(account, patience)
    with Limit(link, seconds) as limit, _told(account, limit):
        smtp = SMTP(local_hostname=_OURSELVES)
        if account.encryption is Encryption.FROM_THE_START:
            _speak_over(smtp, _encrypted(link, account, limit))
            _greet(smtp)
        else:
            _speak_over(smtp, link)
            _greet(smtp)
            _encrypt_later(smtp, link, account, limit)
        yield smtp
        with suppress(OSError, SMTPException):  # what was to be done is done
            assert smtp.sock, "it was spoken over"
            smtp.sock.settimeout(_FAREWELL)
            smtp.quit()
        smtp.close()


def expect(answer: tuple[int, bytes], *codes: int) -> bytes:
    """What the server said with one of these codes. Raises Answer."""
    code, said = answer
    if code not in codes:
        raise Answer(code, said)
    return said


def _link(account: MailAccount, patience: float) -> socket.socket:
    try:
        return socket.create_connection((account.server, account.port), patience)
    except (OSError, UnicodeError) as fault:
        raise CannotReachMailServer(account, _reason(fault)) from fault


def _reason(fault: OSError | UnicodeError) -> str:
    if isinstance(fault, socket.gaierror | UnicodeError):
        return Phrase("no server has this name")
    return system_reason(fault) if fault.errno else Phrase("no answer")


def _speak_over(smtp: SMTP, link: socket.socket) -> None:
    smtp.sock, smtp.file = link, None


def _greet(smtp: SMTP) -> None:
    expect(smtp.getreply(), 220)
    expect(smtp.ehlo(), 250)


def _encrypt_later(smtp: SMTP, link: socket.socket, account: MailAccount, limit: Limit) -> None:
    """What the server said before is forgotten: anybody could have said it."""
    if not smtp.has_extn("starttls") or smtp.docmd("STARTTLS")[0] != 220:
        raise NotEncrypted(account)
    _speak_over(smtp, _encrypted(link, account, limit))
    smtp.esmtp_features, smtp.ehlo_resp, smtp.does_esmtp = {}, None, False
    expect(smtp.ehlo(), 250)


def _encrypted(link: socket.socket, account: MailAccount, limit: Limit) -> socket.socket:
    import truststore  # the system's certificates, on every system; 20 ms

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    whole = context.wrap_socket(link, server_hostname=account.server, do_handshake_on_connect=False)
    limit.follow(whole)
    try:
        whole.do_handshake()
    except ssl.SSLCertVerificationError as fault:
        raise NotTrusted(account, fault.verify_message) from fault
    except (TimeoutError, ConnectionError, ssl.SSLEOFError):
        raise
    except ssl.SSLError as fault:  # it speaks, and not TLS
        raise NotEncrypted(account) from fault
    return whole


@contextmanager
def _told(account: MailAccount, limit: Limit) -> Iterator[None]:
    """Faults of the world as sentences."""
    try:
        yield
    except (Answer, SMTPException, OSError) as fault:
        raise _refusal(account, fault, is_over=limit.is_over) from fault


def _refusal(account: MailAccount, fault: Exception, *, is_over: bool) -> Refusal:
    if is_over or TimeoutError in (type(fault), type(fault.__context__)):
        return ServerTooSlow(account)
    if isinstance(fault, SMTPServerDisconnected) or not isinstance(fault, Answer | SMTPException):
        return ConnectionCut(account)
    return EmailRefused(account, str(fault))  # by its answer, or by lines that are no answer
