"""What is asked for when a draft goes out: as a card, as a letter, as an e-mail."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.domain.letter_dates import long_date
from desktop.domain.occasions import Channel
from desktop.domain.refusals import Refusal
from desktop.stationery.envelope_faces import EnvelopeFace
from desktop.stationery.letters import Letter
from desktop.ui.notes.addressing import Addressing
from desktop.ui.notes.drafts import Draft
from desktop.workflows.send_emails import EmailOrder
from desktop.workflows.send_letters import PostedLetter
from desktop.workflows.write_letters import LetterOrder, sender_letterhead
from desktop.workflows.write_notes import NoteOrder

Order = NoteOrder | PostedLetter | EmailOrder
"""What goes out; as the channel is."""


def order_of(draft: Draft, addressing: Addressing, today: date) -> Order:
    """What is asked for by the draft's channel. Raises what makes no letter."""
    if draft.channel is Channel.CARD:
        return card_order(draft, addressing)
    if draft.channel is Channel.LETTER:
        return letter_order(draft, addressing, today)
    return email_order(draft, addressing, today)


def card_order(draft: Draft, addressing: Addressing) -> NoteOrder:
    """What is to be printed: without an envelope where there is no address for one."""
    to, sender = _lines(addressing, draft.face)
    return NoteOrder(
        text=draft.text,
        hand=draft.hand,
        pen=draft.pen,
        seed=draft.seed,
        ink=draft.ink,
        card=draft.card,
        envelope=draft.envelope if to else "",
        to=to,
        sender=sender,
        neatness=draft.neatness,
        face=draft.face.value,
        origin=addressing.origin,
        mailer_id=addressing.mailer_id if to else "",
        serial=addressing.serial(draft.seed),
        panels=draft.panels,
        front=draft.front,
        imprint=draft.imprint,
        stock=draft.stock,
    )


def letter_order(draft: Draft, addressing: Addressing, today: date) -> PostedLetter:
    """The letter, dated today, with its envelope where one was chosen and there is an address.

    Raises what `sender_letterhead` raises.
    """
    language = draft.language.locale(addressing.sender.address.country)
    to, _ = _lines(addressing, EnvelopeFace.HAND)
    subject = " ".join(draft.subject.split())
    contact = addressing.contact
    letter = Letter(
        text=f"Re: {subject}\n\n{draft.text}" if subject else draft.text,
        to=to or tuple(filter(None, (contact.name, contact.organization))),
        sender=sender_letterhead(addressing.sender, sent_to=contact.address.country),
        date=long_date(today, language),
        language=language,
    )
    order = LetterOrder(
        letter,
        hand=draft.hand,
        seed=draft.seed,
        ink=draft.ink,
        pen=draft.pen,
        paper=draft.paper,
        window=draft.post.window,
    )
    return PostedLetter(order, draft.text, subject, _letter_envelope(draft, addressing))


def email_order(draft: Draft, addressing: Addressing, today: date) -> EmailOrder:
    """The e-mail; to nobody where no address is known. Raises for its letter as `letter_order`."""
    return EmailOrder(
        to=draft.to or addressing.contact.email,
        subject=draft.subject,
        text=draft.text,
        attached=draft.attached,
        letter=letter_order(draft, addressing, today).letter if draft.with_letter else None,
        letter_name=QCoreApplication.translate("orders", "Letter"),
    )


def _letter_envelope(draft: Draft, addressing: Addressing) -> NoteOrder | None:
    to, sender = _lines(addressing, draft.post.face)
    if not (draft.post.envelope and to):
        return None
    return NoteOrder(
        text="",
        hand=draft.hand,
        pen=draft.pen,
        seed=draft.seed,
        ink=draft.ink,
        envelope=draft.post.envelope,
        to=to,
        sender=sender,
        face=draft.post.face.value,
        origin=addressing.origin,
        mailer_id=addressing.mailer_id,
        serial=addressing.serial(draft.seed),
    )


def _lines(addressing: Addressing, face: EnvelopeFace) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Of the two addresses; none while either is none that an envelope can bear."""
    plain = face is EnvelopeFace.PLAIN
    try:
        return addressing.to(plain=plain), addressing.sender_lines(plain=plain)
    except Refusal:
        return (), ()
