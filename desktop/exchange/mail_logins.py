"""Telling a mail server who sends. Source: RFC 4954 (AUTH), RFC 4616 (PLAIN, in UTF-8).

Of all ways only those that hand the password over: the connection is encrypted, and Python's own
knows no password with a letter that is not ASCII.
"""

from base64 import b64encode
from smtplib import SMTP

from desktop.domain.mail_accounts import MailAccount
from desktop.domain.mail_refusals import AsksNoPassword, WrongMailPassword
from desktop.exchange.mail_dialogues import Answer, expect

_NO_ENTRY = (432, 530, 534, 535, 538)


def log_in(smtp: SMTP, account: MailAccount, password: str) -> None:
    """Raises AsksNoPassword, WrongMailPassword, Answer."""
    offered = smtp.esmtp_features.get("auth", "").upper().split()
    try:
        if "PLAIN" in offered:
            whole = f"\0{account.user}\0{password}"
            expect(smtp.docmd("AUTH", f"PLAIN {_packed(whole)}"), 235)
        elif "LOGIN" in offered:
            expect(smtp.docmd("AUTH", "LOGIN"), 334)
            expect(smtp.docmd(_packed(account.user)), 334)
            expect(smtp.docmd(_packed(password)), 235)
        else:
            raise AsksNoPassword(account)
    except Answer as answer:
        if answer.code in _NO_ENTRY:
            raise WrongMailPassword(account, str(answer)) from answer
        raise


def _packed(text: str) -> str:
    return b64encode(text.encode()).decode("ascii")
