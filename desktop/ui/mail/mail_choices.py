"""By which mail server the user sends, if they chose one; its password is kept elsewhere."""

from desktop.domain.mail_accounts import Encryption, MailAccount
from desktop.domain.refusals import Refusal
from desktop.ui.system.remembered import preferences

_ON, _SERVER, _PORT = "mail/on", "mail/server", "mail/port"
_ENCRYPTION, _USER, _ADDRESS = "mail/encryption", "mail/user", "mail/address"


def sends_email() -> bool:
    """Whether the user wants to send without another program."""
    return bool(preferences().value(_ON, False, type=bool))


def mail_account() -> MailAccount:
    """As it was filled in so far."""
    kept, usual = preferences(), MailAccount()
    return MailAccount(
        server=str(kept.value(_SERVER, "")),
        port=_number(str(kept.value(_PORT, "")), usual.port),
        encryption=_encryption(str(kept.value(_ENCRYPTION, ""))),
        user=str(kept.value(_USER, "")),
        address=str(kept.value(_ADDRESS, "")),
    )


def usable_account() -> MailAccount | None:
    """The one to send by; None where the user wants none, or has not said enough of it."""
    if not sends_email():
        return None
    try:
        return mail_account().checked()
    except Refusal:
        return None


def remember_mail(account: MailAccount, *, on: bool) -> None:
    """Keep what was filled in, and whether it is to be used."""
    kept = preferences()
    kept.setValue(_ON, on)
    kept.setValue(_SERVER, account.server)
    kept.setValue(_PORT, account.port)
    kept.setValue(_ENCRYPTION, account.encryption.value)
    kept.setValue(_USER, account.user)
    kept.setValue(_ADDRESS, account.address)


def _number(text: str, usual: int) -> int:
    """What was kept, unless somebody spoiled it by hand."""
    return int(text) if text.isascii() and text.isdigit() else usual


def _encryption(text: str) -> Encryption:
    """The same."""
    known = {one.value: one for one in Encryption}
    return known.get(text, Encryption.FROM_THE_START)
