"""An e-mail handed to the server that sends for the user. Source: RFC 5321, RFC 6531 (SMTPUTF8)."""

import re
from smtplib import SMTP, SMTPServerDisconnected

from desktop.domain.email_drafts import EmailDraft
from desktop.domain.mail_accounts import MailAccount
from desktop.domain.mail_refusals import NotConfirmed, RecipientRefused, SenderRefused
from desktop.exchange.email_drafts import Posting, posted_message
from desktop.exchange.mail_dialogues import PATIENCE, Answer, dialogue, expect
from desktop.exchange.mail_logins import log_in

SECONDS = 60.0  # that all of it may take, and longer for what is large:
_SLOWEST = 20_000  # bytes a second, below which a line is of no use. Source: by eye
_AT_ONCE = 65_536  # bytes, of which each piece may take as long as an answer


def try_account(account: MailAccount, password: str, patience: float = PATIENCE) -> None:
    """Go as far as the server lets those in who send, and send nothing.

    Raises what `MailAccount.checked`, `dialogue` and `log_in` do.
    """
    account = account.checked()
    with dialogue(account, SECONDS, patience) as smtp:
        _enter(smtp, account, password)


def send_draft(
    draft: EmailDraft,
    posting: Posting,
    account: MailAccount,
    password: str,
    patience: float = PATIENCE,
) -> None:
    """Have the server send it; when this returns, the server has said that it does.

    patience: seconds that each answer may take.
    Raises what `try_account` and `EmailDraft.checked` do, SenderRefused, RecipientRefused,
    EmailRefused, NotConfirmed.
    """
    account, draft = account.checked(), draft.checked()
    message = posted_message(draft, posting)
    seconds = SECONDS + len(message) / _SLOWEST
    with dialogue(account, seconds, patience) as smtp:
        _enter(smtp, account, password)
        _name_ends(smtp, account, draft)
        _hand_over(smtp, account, message)


def _enter(smtp: SMTP, account: MailAccount, password: str) -> None:
    if account.user:
        log_in(smtp, account, password)


def _name_ends(smtp: SMTP, account: MailAccount, draft: EmailDraft) -> None:
    """From whom and to whom, each taken or refused by the server."""
    ends = (account.address, *draft.to, *draft.cc)
    foreign = next((address for address in ends if not address.isascii()), "")
    if foreign and not smtp.has_extn("smtputf8"):
        raise RecipientRefused(account, foreign, "it knows no addresses with such letters")
    options = ("SMTPUTF8",) if foreign else ()
    try:
        expect(smtp.mail(account.address, options), 250)
    except Answer as answer:
        raise SenderRefused(account, str(answer)) from answer
    for address in (*draft.to, *draft.cc):
        try:
            expect(smtp.rcpt(address), 250, 251)
        except Answer as answer:
            raise RecipientRefused(account, address, str(answer)) from answer


def _hand_over(smtp: SMTP, account: MailAccount, message: bytes) -> None:
    """Up to the final dot nothing is sent; after it, only the server knows."""
    expect(smtp.docmd("DATA"), 354)
    stuffed = re.sub(rb"(?m)^\.", b"..", message)
    for start in range(0, len(stuffed), _AT_ONCE):
        smtp.send(stuffed[start : start + _AT_ONCE])
    try:
        smtp.send(b".\r\n")
        answer = smtp.getreply()
    except (SMTPServerDisconnected, OSError) as fault:
        raise NotConfirmed(account) from fault
    expect(answer, 250)
