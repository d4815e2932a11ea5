"""A note to many people being written, and what is asked for each of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.domain.addresses import PostalAddress
from desktop.domain.contacts import Contact
from desktop.domain.note_languages import NoteLanguage
from desktop.domain.senders import Sender
from desktop.stationery.envelope_faces import EnvelopeFace
from desktop.stationery.impositions import OWN_STOCK
from desktop.ui.notes.addressing import Addressing
from desktop.ui.notes.drafts import Draft
from desktop.ui.notes.orders import card_order
from desktop.workflows.batch_notes import BatchPlan, Voice, merged_texts, plan_texts
from desktop.workflows.batch_people import Person
from desktop.workflows.write_notes import NoteOrder

BEGINNINGS = {
    NoteLanguage.ENGLISH: (
        "{greeting},\n\n[what you would like to tell all of them]\n\nKind regards,\n{signature}"
    ),
    NoteLanguage.GERMAN: (
        "{greeting},\n\n[was Sie allen sagen möchten]\n\nMit freundlichen Grüßen\n{signature}"
    ),
}
VALUES = (
    *("greeting", "first_name", "contact", "organization"),
    *("talked_about", "position", "day", "signature", "me", "my_phone", "my_email"),
)
"""What a note can say of whoever is in the book, and of its writer."""


@dataclass(frozen=True)
class BatchDraft:
    """The note as typed, with all that decides how it looks. own: texts of those who have one."""

    draft: Draft
    sender: Sender
    own: Mapping[int, str]

    @property
    def home(self) -> str:
        """The country that it is posted in."""
        return self.sender.address.country


def batch_look(draft: Draft, sender: Sender) -> NoteOrder:
    """How all cards look, and where they come from. Raises ReturnAddressToMend."""
    at_home = Contact("", address=PostalAddress(country=sender.address.country))
    addressing = Addressing(at_home, sender)
    lines = addressing.sender_lines(plain=draft.face is EnvelopeFace.PLAIN)
    return replace(
        card_order(draft, addressing),
        envelope=draft.envelope,
        sender=lines,
        mailer_id=addressing.mailer_id,
    )


def batch_texts(people: Sequence[Person], written: BatchDraft) -> list[str]:
    """What each of them is told."""
    voice = Voice(written.sender, written.draft.language)
    texts = merged_texts(people, written.draft.text, voice)
    return [written.own.get(number, text) for number, text in enumerate(texts)]


def own_text(person: Person, number: int, written: BatchDraft) -> str:
    """What one of them is told. number: theirs."""
    if number in written.own:
        return written.own[number]
    voice = Voice(written.sender, written.draft.language)
    return merged_texts([person], written.draft.text, voice)[0]


def batch_plan(people: Sequence[Person], written: BatchDraft) -> BatchPlan:
    """Who can be tried, and who cannot. Raises ReturnAddressToMend."""
    look = batch_look(written.draft, written.sender)
    return plan_texts(people, batch_texts(people, written), look, written.home)


def shown_card(draft: Draft, text: str, number: int) -> NoteOrder:
    """The card alone of one of them, in their own take."""
    nobody = Addressing(Contact(""), Sender())
    order = card_order(draft, nobody)
    return replace(
        order, text=text, seed=draft.seed + number, envelope="", sender=(), stock=OWN_STOCK
    )
