"""Why an e-mail was not sent, or is not known to be, and what to do then."""

from desktop.domain.mail_accounts import MailAccount
from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal
from desktop.domain.texts import visible_line

_LONGEST_REASON = 200  # characters of what a server says


class CannotReachMailServer(Refusal):
    """No network, no such server, or nobody who answers there."""

    def __init__(self, account: MailAccount, reason: str) -> None:
        super().__init__(
            "{place} cannot be reached{reason}. Nothing was sent: look at the "
            "network, and at the server and port in Settings.",
            place=_place(account),
            reason=_because(reason),
        )


class NotEncrypted(Refusal):
    """A server that would have the e-mail and the password where others can read them."""

    def __init__(self, account: MailAccount) -> None:
        super().__init__(
            "{place} offers no encrypted connection of the kind that is chosen in "
            "Settings. Nothing was sent: choose the other kind, or the port that goes with it.",
            place=_place(account),
        )


class NotTrusted(Refusal):
    """A server that cannot prove to be the one of that name."""

    def __init__(self, account: MailAccount, reason: str) -> None:
        super().__init__(
            "{server} cannot prove that it is this server{reason}. Nothing was "
            "sent, the password neither: look at the server's name in Settings.",
            reason=_because(reason),
            server=account.server,
        )


class WrongMailPassword(Refusal):
    """A user name or password that the server does not take."""

    def __init__(self, account: MailAccount, reason: str) -> None:
        super().__init__(
            "{server} does not take this password of {user}{reason}. "
            "Nothing was sent. Some providers want a password made for one program only.",
            reason=_because(reason),
            server=account.server,
            user=account.user,
        )


class AsksNoPassword(Refusal):
    """A server that cannot be told who sends."""

    def __init__(self, account: MailAccount) -> None:
        super().__init__(
            "{place} asks for no password in a way known here. Nothing was sent: leave "
            "the user name in Settings empty, or choose another port.",
            place=_place(account),
        )


class SenderRefused(Refusal):
    """An address that the user may not send from."""

    def __init__(self, account: MailAccount, reason: str) -> None:
        super().__init__(
            "{server} sends nothing from {address}{reason}. Nothing was "
            "sent: look at your e-mail address in Settings.",
            reason=_because(reason),
            server=account.server,
            address=account.address,
        )


class RecipientRefused(Refusal):
    """An address that the server sends nothing to."""

    def __init__(self, account: MailAccount, address: str, reason: str) -> None:
        super().__init__(
            "{server} sends nothing to {to}{reason}. Nothing was sent: look at the address.",
            reason=_because(reason),
            server=account.server,
            to=address,
        )


class EmailRefused(Refusal):
    """An e-mail that the server does not take as it is."""

    def __init__(self, account: MailAccount, reason: str) -> None:
        super().__init__(
            "{server} did not take the e-mail{reason}. Nothing was sent: try again later, or send "
            "it from your own mail program.",
            reason=_because(reason),
            server=account.server,
        )


class ConnectionCut(Refusal):
    """A connection that ended before the e-mail was handed over."""

    def __init__(self, account: MailAccount) -> None:
        super().__init__(
            "The connection to {server} ended too early. Nothing was sent: try again.",
            server=account.server,
        )


class ServerTooSlow(Refusal):
    """A server that was waited for long enough."""

    def __init__(self, account: MailAccount) -> None:
        super().__init__(
            "{server} takes too long to answer. Nothing was sent: try again later.",
            server=account.server,
        )


class NotConfirmed(Refusal):
    """An e-mail that was handed over whole, and of which the server said nothing more."""

    def __init__(self, account: MailAccount) -> None:
        super().__init__(
            "{server} has the e-mail, but did not confirm that it is sent. Look among "
            "what you sent there before you send it again.",
            server=account.server,
        )


def _place(account: MailAccount) -> Phrase:
    return Phrase("{server}, port {port}", server=account.server, port=account.port)


def _because(reason: str) -> str:
    """What the other side said, made harmless, in brackets."""
    if isinstance(reason, Phrase):
        return Phrase(" ({reason})", reason=reason)
    said = visible_line(reason).strip(" .")[:_LONGEST_REASON]
    return f" ({said})" if said else ""
