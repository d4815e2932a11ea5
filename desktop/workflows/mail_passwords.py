"""The password of a mail account: in the system's keyring or nowhere, and never in a file."""

from desktop.domain.mail_accounts import MailAccount
from desktop.store import keyrings

_SERVICE = "fairhand e-mail"


def can_keep_passwords() -> bool:
    """Whether this computer has a keyring."""
    return keyrings.has_keyring()


def kept_mail_password(account: MailAccount) -> str | None:
    """None where it is to be asked for."""
    return keyrings.kept_password(_SERVICE, account.title)


def keep_mail_password(account: MailAccount, password: str) -> None:
    """Raises NotKept."""
    keyrings.keep_password(_SERVICE, account.title, password)


def forget_mail_password(account: MailAccount) -> None:
    """Ask for it from now on. Raises NotForgotten."""
    keyrings.forget_password(_SERVICE, account.title)
