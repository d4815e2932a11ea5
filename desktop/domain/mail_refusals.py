"""Why an e-mail was not sent, or is not known to be, and what to do then."""

from desktop.domain.mail_accounts import MailAccount
from desktop.domain.refusals import Refusal
from desktop.domain.texts import visible_line

_LONGEST_REASON = 200  # characters of what a server says


class CannotReachMailServer(Refusal):
    """No network, no such server, or nobody who answers there."""

    def __init__(self, account: MailAccount, reason: str) -> None:
        super().__init__(
            f"{_place(account)} cannot be reached{_because(reason)}. Nothing was sent: look at the "
            "network, and at the server and port in Settings."
        )


class NotEncrypted(Refusal):
    """A server that would have the e-mail and the password where others can read them."""

    def __init__(self, account: MailAccount) -> None:
        super().__init__(
            f"{_place(account)} offers no encrypted connection of the kind that is chosen in "
            "Settings. Nothing was sent: choose the other kind, or the port that goes with it."
        )


class NotTrusted(Refusal):
    """A server that cannot prove to be the one of that name."""

    def __init__(self, account: MailAccount, reason: str) -> None:
        super().__init__(
            f"{account.server} cannot prove that it is this server{_because(reason)}. Nothing was "
            "sent, the password neither: look at the server's name in Settings."
        )


class WrongMailPassword(Refusal):
    """A user name or password that the server does not take."""

    def __init__(self, account: MailAccount, reason: str) -> None:
        super().__init__(
            f"{account.server} does not take this password of {account.user}{_because(reason)}. "
            "Nothing was sent. Some providers want a password made for one program only."
        )


class AsksNoPassword(Refusal):
    """A server that cannot be told who sends."""

    def __init__(self, account: MailAccount) -> None:
        super().__init__(
            f"{_place(account)} asks for no password in a way known here. Nothing was sent: leave "
            "the user name in Settings empty, or choose another port."
        )


class SenderRefused(Refusal):
    """An address that the user may not send from."""

    def __init__(self, account: MailAccount, reason: str) -> None:
        super().__init__(
            f"{account.server} sends nothing from {account.address}{_because(reason)}. Nothing was "
            "sent: look at your e-mail address in Settings."
        )


class RecipientRefused(Refusal):
    """An address that the server sends nothing to."""

    def __init__(self, account: MailAccount, address: str, reason: str) -> None:
        super().__init__(
            f"{account.server} sends nothing to {address}{_because(reason)}. Nothing was sent: "
            "look at the address."
        )


class EmailRefused(Refusal):
    """An e-mail that the server does not take as it is."""

    def __init__(self, account: MailAccount, reason: str) -> None:
        super().__init__(
            f"{account.server} did not take the e-mail{_because(reason)}. Nothing was sent."
        )


class ConnectionCut(Refusal):
    """A connection that ended before the e-mail was handed over."""

    def __init__(self, account: MailAccount) -> None:
        super().__init__(
            f"The connection to {account.server} ended too early. Nothing was sent: try again."
        )


class ServerTooSlow(Refusal):
    """A server that was waited for long enough."""

    def __init__(self, account: MailAccount) -> None:
        super().__init__(
            f"{account.server} takes too long to answer. Nothing was sent: try again later."
        )


class NotConfirmed(Refusal):
    """An e-mail that was handed over whole, and of which the server said nothing more."""

    def __init__(self, account: MailAccount) -> None:
        super().__init__(
            f"{account.server} has the e-mail, but did not confirm that it is sent. Look among "
            "what you sent there before you send it again."
        )


def _place(account: MailAccount) -> str:
    return f"{account.server}, port {account.port}"


def _because(reason: str) -> str:
    """What the other side said, made harmless, in brackets."""
    said = visible_line(reason).strip(" .")[:_LONGEST_REASON]
    return f" ({said})" if said else ""
