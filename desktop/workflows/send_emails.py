"""Send an e-mail on its way: into the user's own program, and then into the outbox."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop.domain.email_drafts import MOST_ATTACHED, Attachment, AttachmentsTooLarge, EmailDraft
from desktop.domain.occasions import Channel
from desktop.domain.refusals import Refusal
from desktop.domain.sent_notes import Delivery, SentNote
from desktop.notes.gaps import refuse_gaps
from desktop.printing.purposes import Purpose
from desktop.workflows.draft_emails import draft_email
from desktop.workflows.sent_records import Addressee
from desktop.workflows.write_letters import LetterOrder, letter_pdf


class CannotAttach(Refusal):
    """A file that is no longer where it was, or may not be read."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "{name} cannot be read any more. Take it off the e-mail, or attach it again.",
            name=path.name,
        )


@dataclass(frozen=True)
class EmailOrder:
    """An e-mail. to: one address, "" while none is known; attached: paths of files.

    letter: what goes along as a PDF besides; None for none; letter_name: what that is called.
    """

    to: str
    subject: str
    text: str
    attached: tuple[str, ...] = ()
    letter: LetterOrder | None = None
    letter_name: str = "Letter"


def opened_email(order: EmailOrder, folder: Path) -> str:
    """What the system is to open so that the user can send it: a link, or a file in the folder.

    Raises UnfilledGaps, NoReader, NotAnEmailAddress, CannotAttach, AttachmentsTooLarge,
    ControlCharacters, CannotWrite.
    """
    refuse_gaps(f"{order.subject}\n{order.text}")
    return draft_email(email_draft(order), folder)


def sent_email(
    addressee: Addressee, order: EmailOrder, how: Delivery = Delivery.DRAFTED
) -> SentNote:
    """An e-mail that was sent, as the outbox keeps it. Raises UnfilledGaps."""
    refuse_gaps(f"{order.subject}\n{order.text}")
    return SentNote(
        event_id=addressee.event_id,
        contact_id=addressee.contact_id,
        channel=Channel.EMAIL,
        subject=" ".join(order.subject.split()),
        text=order.text,
        hand="",
        seed=0,
        ink="",
        pen="",
        card="",
        envelope="",
        how=how,
        at=datetime.now(UTC),
        card_pdf=b"",
        envelope_pdf=b"",
    )


def email_draft(order: EmailOrder) -> EmailDraft:
    """The e-mail with what is in its files.

    Raises CannotAttach, AttachmentsTooLarge, and for its letter as `letter_pdf`.
    """
    to = (order.to,) if order.to else ()
    attachments = _read([Path(path) for path in order.attached])
    if order.letter:
        letter = Attachment(f"{order.letter_name}.pdf", letter_pdf(order.letter, Purpose.ARCHIVE))
        attachments = (letter, *attachments)
    return EmailDraft(to, order.subject, order.text, attachments)


def _read(paths: list[Path]) -> tuple[Attachment, ...]:
    """Nothing is read when it would be too much."""
    try:
        size = sum(path.stat().st_size for path in paths)
        if size > MOST_ATTACHED:
            raise AttachmentsTooLarge(size)
        return tuple(Attachment(path.name, path.read_bytes()) for path in paths)
    except OSError as trouble:
        raise CannotAttach(Path(str(trouble.filename))) from trouble
