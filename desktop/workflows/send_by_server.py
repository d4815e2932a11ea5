"""Send an e-mail by the user's own mail server, when they say so."""

from dataclasses import replace
from datetime import datetime
from secrets import token_hex

from desktop.domain.mail_accounts import MailAccount
from desktop.exchange.email_drafts import Posting
from desktop.exchange.mail_sending import send_draft, try_account
from desktop.notes.gaps import refuse_gaps
from desktop.workflows.mail_passwords import kept_mail_password
from desktop.workflows.send_emails import EmailOrder, email_draft


class PasswordNeeded(Exception):
    """There is no password for the account but what the user knows."""


def send_by_server(order: EmailOrder, writer: str, account: MailAccount, password: str) -> None:
    """Have it sent. writer: the user's name; password: "" for what is kept.

    Raises PasswordNeeded, UnfilledGaps, CannotAttach, and what `send_draft` does.
    """
    refuse_gaps(f"{order.subject}\n{order.text}")
    draft = replace(email_draft(order), sender=account.address, sender_name=writer)
    posting = Posting(datetime.now().astimezone(), token_hex(16))
    send_draft(draft.checked(), posting, account, _password(account, password))


def try_mail_account(account: MailAccount, password: str) -> None:
    """Go as far as sending would, and send nothing. Raises PasswordNeeded, and as `try_account`."""
    try_account(account, _password(account, password))


def _password(account: MailAccount, said: str) -> str:
    """Raises PasswordNeeded."""
    if said or not account.user:
        return said
    if (kept := kept_mail_password(account)) is None:
        raise PasswordNeeded
    return kept
