"""A draft as the book keeps it, and again as it was.

What an older or newer app wrote is read as far as this one knows of it; of a look that is no longer
there, as of a hand that was removed, the words remain.
"""

import json
from dataclasses import replace
from typing import Any

from desktop.domain.look_texts import look_of, look_text
from desktop.domain.note_languages import NoteLanguage
from desktop.domain.occasions import Channel
from desktop.domain.refusals import Refusal
from desktop.handwriting.hands import hand_ids
from desktop.handwriting.inks import ink
from desktop.handwriting.pen_kinds import pen
from desktop.stationery.envelope_faces import envelope_face
from desktop.stationery.formats import card_format, envelope_format
from desktop.stationery.letter_papers import letter_paper, letter_window
from desktop.ui.notes.drafts import Draft
from desktop.ui.notes.letter_posts import LetterPost
from desktop.workflows.keep_looks import (
    face_again,
    front_again,
    kept_look,
    panels_again,
    stock_again,
)
from desktop.workflows.write_notes import NoteOrder

_PLAIN = ("text", "subject", "to", "paper", "card", "envelope", "seed", "hand", "pen", "ink")


def draft_text(draft: Draft) -> tuple[str, bytes]:
    """JSON, and the picture on the card's front."""
    look = kept_look(
        NoteOrder(
            "",
            panels=draft.panels,
            front=draft.front,
            imprint=draft.imprint,
            stock=draft.stock,
            face=draft.face.value,
        )
    )
    said = {name: getattr(draft, name) for name in _PLAIN} | {
        "neatness": draft.neatness,
        "channel": draft.channel.value,
        "language": draft.language.value,
        "attached": draft.attached,
        "with_letter": draft.with_letter,
        "post": (draft.post.window, draft.post.envelope, draft.post.face.value),
        "look": look_text(look),
        "start": draft.stock.start,
    }
    picture = look.picture.content if look.picture else b""
    return json.dumps(said, ensure_ascii=False), picture


def draft_again(content: str, picture: bytes, usual: Draft) -> Draft:
    """The draft that `draft_text` wrote. usual: for all that it does not say."""
    try:
        said = json.loads(content)
        words = _words(said, usual)
    except (AttributeError, KeyError, TypeError, ValueError):
        return usual
    try:
        return _look(said, picture, words)
    except (Refusal, KeyError, TypeError, ValueError):
        return words


def _words(said: dict[str, Any], usual: Draft) -> Draft:
    return replace(
        usual,
        text=str(said["text"]),
        subject=str(said["subject"]),
        to=str(said["to"]),
        channel=Channel(said["channel"]),
        language=NoteLanguage(said["language"]),
        attached=tuple(map(str, said["attached"])),
        with_letter=said.get("with_letter") is True,
    )


def _look(said: dict[str, Any], picture: bytes, words: Draft) -> Draft:
    """Raises Refusal of whatever is no longer there."""
    look = look_of(said["look"], picture)
    window, envelope, face = said["post"]
    paper = letter_paper(said["paper"])
    letter_window(window, paper)
    for id in filter(None, (envelope, said["envelope"])):
        envelope_format(id)
    hand = said["hand"] if said["hand"] in hand_ids() else words.hand
    return replace(
        words,
        card=card_format(said["card"]).id,
        envelope=said["envelope"],
        seed=int(said["seed"]),
        hand=hand,
        pen=pen(said["pen"]).id,
        ink=ink(said["ink"]).id,
        neatness=float(said["neatness"]),
        panels=panels_again(look),
        front=front_again(look),
        imprint=look.imprint,
        stock=replace(stock_again(look), start=int(said["start"])),
        face=face_again(look),
        paper=paper.id,
        post=LetterPost(window, envelope, envelope_face(face)),
    )
