"""E-mails as other programs open them for writing on, and as they go out.

Source: RFC 6068 (mailto), RFC 5322; X-Unsent is Outlook's, by which it opens a file as a draft.
"""

import hashlib
import mimetypes
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime
from urllib.parse import quote

from desktop.domain.email_drafts import Attachment, EmailDraft
from desktop.domain.refusals import Refusal

LONGEST_LINK = 1500  # characters, encoded. Windows hands on some 2,000, some programs fewer

_KINDS = mimetypes.MimeTypes()  # Python's own, and not what a computer has set up


class NoLinkForIt(Refusal):
    """An e-mail that is too long for a link, or has attachments, which no link can have."""

    def __init__(self) -> None:
        super().__init__(
            "This e-mail is too long for a link, or has attachments. "
            "Save it as a file, and open that."
        )


def fits_link(draft: EmailDraft) -> bool:
    """Whether `mailto_link` has room for it. Raises what `EmailDraft.checked` does."""
    return not draft.attachments and len(_link(draft.checked())) <= LONGEST_LINK


def mailto_link(draft: EmailDraft) -> str:
    """What opens it in the user's program. Raises NoLinkForIt, and what `checked` does."""
    if not fits_link(draft):
        raise NoLinkForIt
    return _link(draft.checked())


@dataclass(frozen=True)
class Posting:
    """What one sending of an e-mail has of its own. at: aware; mark: unlike any other's."""

    at: datetime
    mark: str


def draft_file(draft: EmailDraft) -> bytes:
    """The content of an .eml file; the same draft gives the same bytes.

    Raises what `EmailDraft.checked` does.
    """
    draft = draft.checked()
    message = _headed_message(draft)
    message["X-Unsent"] = "1"
    return _with_content(message, draft)


def posted_message(draft: EmailDraft, posting: Posting) -> bytes:
    """The e-mail as it travels. draft: with its sender. Raises what `EmailDraft.checked` does."""
    draft = draft.checked()
    message = _headed_message(draft)
    message["Date"] = format_datetime(posting.at)
    message["Message-ID"] = f"<{posting.mark}@{draft.sender.rpartition('@')[2]}>"
    return _with_content(message, draft)


def _headed_message(draft: EmailDraft) -> EmailMessage:
    everybody = "".join((*draft.to, *draft.cc, draft.sender))
    message = EmailMessage(SMTP if everybody.isascii() else SMTPUTF8)
    if draft.sender:
        message["From"] = _headed(draft.sender, draft.sender_name)
    message["To"] = [_headed(one) for one in draft.to]
    if draft.cc:
        message["Cc"] = [_headed(one) for one in draft.cc]
    message["Subject"] = draft.subject
    return message


def _with_content(message: EmailMessage, draft: EmailDraft) -> bytes:
    message.set_content(f"{draft.text}\n", cte="quoted-printable")
    for attachment in draft.attachments:
        _attach(message, attachment)
    if draft.attachments:
        parts = (draft.text.encode(), *(each.content for each in draft.attachments))
        message.set_boundary(hashlib.sha256(b"\0".join(parts)).hexdigest()[:32])
    return message.as_bytes()


def _link(draft: EmailDraft) -> str:
    fields = {
        "cc": ",".join(map(_in_link, draft.cc)),
        "subject": quote(draft.subject, safe=""),
        "body": quote(draft.text.replace("\n", "\r\n"), safe=""),
    }
    said = "&".join(f"{name}={value}" for name, value in fields.items() if value)
    return f"mailto:{','.join(map(_in_link, draft.to))}" + (f"?{said}" if said else "")


def _in_link(address: str) -> str:
    return quote(address, safe="@")


def _headed(address: str, name: str = "") -> Address:
    local, _, domain = address.rpartition("@")
    if local.startswith('"'):
        return Address(name, addr_spec=address)
    return Address(name, username=local, domain=domain)


def _attach(message: EmailMessage, attachment: Attachment) -> None:
    kind, packed = _KINDS.guess_type(attachment.name)
    if kind is None or packed or kind.startswith(("message/", "multipart/")):
        kind = "application/octet-stream"
    main, _, sub = kind.partition("/")
    message.add_attachment(attachment.content, main, sub, filename=attachment.name)
