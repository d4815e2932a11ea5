"""A note being written: its words, and what the user chose for each way it can go out."""

import secrets
from dataclasses import dataclass, replace

from desktop.domain.note_languages import NoteLanguage
from desktop.domain.occasions import Channel
from desktop.domain.sent_notes import SentNote
from desktop.handwriting.hands import DEFAULT_HAND
from desktop.handwriting.inks import DEFAULT_INK
from desktop.handwriting.pen_kinds import DEFAULT_PEN
from desktop.stationery.envelope_faces import EnvelopeFace
from desktop.stationery.fits import fits
from desktop.stationery.formats import card_format
from desktop.stationery.fronts import PLAIN, Front
from desktop.stationery.impositions import OWN_STOCK, Stock
from desktop.stationery.letter_papers import A4, US_LETTER
from desktop.stationery.panels import INSIDE, Panel
from desktop.ui.notes.letter_posts import NO_POST, LetterPost, usual_post
from desktop.workflows.keep_looks import face_again, front_again, panels_again, stock_again

NEATNESS = 60.0  # of 100: a careful person who is not drawing letters. Source: by eye.

# Where the shops sell US sizes. Source: by what their postal services call standard.
_US_SIZES = ("US", "CA")
_USUAL = (("iso-a6-folded", "c6"), ("us-a2-folded", "us-a2"))  # elsewhere, there
_PAPERS = (A4.id, US_LETTER.id)


@dataclass(frozen=True)
class Draft:
    """The words and everything that decides how they look, as `NoteOrder` has it.

    channel: the one it is seen for; subject: of a letter or e-mail; to: the e-mail address, "" for
    the reader's first; attached: paths of files; with_letter: whether the letter goes along as a
    PDF; paper, post: of a letter; language: of the words.
    """

    text: str
    card: str
    envelope: str
    seed: int
    hand: str = DEFAULT_HAND
    pen: str = DEFAULT_PEN.id
    ink: str = DEFAULT_INK.id
    neatness: float = NEATNESS
    panels: tuple[Panel, ...] = INSIDE
    front: Front = PLAIN
    imprint: str = ""
    stock: Stock = OWN_STOCK
    face: EnvelopeFace = EnvelopeFace.HAND
    channel: Channel = Channel.CARD
    subject: str = ""
    to: str = ""
    attached: tuple[str, ...] = ()
    with_letter: bool = False
    paper: str = US_LETTER.id
    post: LetterPost = NO_POST
    language: NoteLanguage = NoteLanguage.ENGLISH

    @property
    def words(self) -> str:
        """All that its channel says: a card has no subject."""
        has_subject = self.subject and self.channel is not Channel.CARD
        return f"{self.subject}\n{self.text}" if has_subject else self.text


def new_draft(text: str, country: str, channel: Channel = Channel.CARD, subject: str = "") -> Draft:
    """A first take of `text`, on stationery that is sold in `country`."""
    in_us = country in _US_SIZES
    card, envelope = _USUAL[in_us]
    paper = _PAPERS[in_us]
    return Draft(
        text,
        card,
        envelope,
        new_take(),
        channel=channel,
        subject=subject,
        paper=paper,
        post=usual_post(paper),
    )


def sent_draft(note: SentNote, usual: Draft) -> Draft:
    """A note that went out, to be sent once more as it was; with an envelope if it had none.

    usual: what a new one would be, for all that the one that went out did not have.
    Raises NoSuchDesign and the like for what the app no longer has.
    """
    look = note.look
    same = replace(
        usual, text=note.text, subject=note.subject or usual.subject, channel=note.channel
    )
    if note.hand:
        same = replace(same, seed=note.seed, hand=note.hand, pen=note.pen, ink=note.ink)
    if note.channel is Channel.LETTER and look.paper:
        post = LetterPost(look.window, note.envelope, face_again(look))
        return replace(same, paper=look.paper, post=post)
    if not note.card:
        return same
    return replace(
        same,
        card=note.card,
        envelope=note.envelope or proposed_envelope(note.card),
        neatness=note.neatness,
        panels=panels_again(look) or usual_panels(note.card),
        front=front_again(look),
        imprint=look.imprint,
        stock=stock_again(look),
        face=face_again(look),
    )


def proposed_envelope(card: str) -> str:
    """The envelope that this card fits into best; "" for a card too large for any."""
    found = fits(card_format(card))
    return found[0].envelope.id if found else ""


def usual_panels(card: str) -> tuple[Panel, ...]:
    """Where a note on this card may stand unless something else is chosen."""
    form = card_format(card)
    return INSIDE if form.note_panel in INSIDE else ()


def new_take() -> int:
    """A seed that nobody chose: the same words come out written anew."""
    return secrets.randbelow(2**31)
