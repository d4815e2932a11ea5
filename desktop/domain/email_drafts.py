"""E-mails that are written and not sent: the user's own program sends them."""

from dataclasses import dataclass, field, replace

from desktop.domain.email_addresses import email_address
from desktop.domain.refusals import Refusal
from desktop.domain.texts import tidy_line, tidy_text

# Source: most providers take no more than 25 MB, which in transit is a third more than the file.
MOST_ATTACHED = 18_000_000


class NoReader(Refusal):
    """An e-mail to nobody."""

    def __init__(self) -> None:
        super().__init__("This e-mail has nobody to go to. Add an e-mail address first.")


class AttachmentsTooLarge(Refusal):
    """More than an e-mail carries."""

    def __init__(self, size: int) -> None:
        super().__init__(
            "The attachments have {size:.0f} MB, and most mailboxes take no more than "
            "{most:.0f}. Attach a smaller file.",
            size=size / 1e6,
            most=MOST_ATTACHED / 1e6,
        )


@dataclass(frozen=True)
class Attachment:
    """A file that goes along. name: as its reader sees it, without a folder."""

    name: str
    content: bytes = field(repr=False)

    def tidied(self) -> "Attachment":
        """Raises ControlCharacters."""
        name = tidy_line(self.name, "name of the attachment")
        bare = name.replace("\\", "/").rpartition("/")[2].strip(" .")
        return replace(self, name=bare or "attachment")


@dataclass(frozen=True)
class EmailDraft:
    """One e-mail. to, cc: addresses; sender: the user's own, "" for whichever they use.

    sender_name: as its reader sees it before the address.
    """

    to: tuple[str, ...]
    subject: str
    text: str
    attachments: tuple[Attachment, ...] = ()
    cc: tuple[str, ...] = ()
    sender: str = ""
    sender_name: str = ""

    def checked(self) -> "EmailDraft":
        """The same e-mail, with nothing in it that could be read as another header or address.

        Raises NoReader, NotAnEmailAddress, AttachmentsTooLarge, and ControlCharacters.
        """
        if not self.to:
            raise NoReader
        size = sum(len(attachment.content) for attachment in self.attachments)
        if size > MOST_ATTACHED:
            raise AttachmentsTooLarge(size)
        return replace(
            self,
            to=tuple(dict.fromkeys(map(email_address, self.to))),
            cc=tuple(dict.fromkeys(map(email_address, self.cc))),
            sender=email_address(self.sender) if self.sender else "",
            sender_name=tidy_line(self.sender_name, "name"),
            subject=tidy_line(self.subject, "subject"),
            text=tidy_text(self.text, "text of the e-mail"),
            attachments=tuple(attachment.tidied() for attachment in self.attachments),
        )
