"""What every new note begins with: its stationery, and what it is written with."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from desktop.domain.refusals import Refusal
from desktop.handwriting.hands import hand_ids
from desktop.handwriting.inks import ink
from desktop.handwriting.pen_kinds import pen
from desktop.stationery.envelope_faces import envelope_face
from desktop.stationery.formats import card_format, envelope_format
from desktop.stationery.impositions import Stock
from desktop.stationery.letter_papers import letter_paper
from desktop.stationery.sheets import sheet
from desktop.ui.notes.drafts import Draft, new_draft, usual_panels
from desktop.ui.notes.letter_posts import LetterPost, posts, usual_post

Usual = Mapping[str, Any]
"""The choices by name, as the book keeps them; none for those that were never made."""


def usual_of(draft: Draft) -> Usual:
    """What of a draft can be usual: all but its words, take, front and panels."""
    return {
        "card": draft.card,
        "envelope": draft.envelope,
        "face": draft.face.value,
        "imprint": draft.imprint,
        "sheet": draft.stock.sheet.id if draft.stock.sheet else "",
        "hand": draft.hand,
        "pen": draft.pen,
        "ink": draft.ink,
        "neatness": draft.neatness,
        "letter": [draft.paper, draft.post.window, draft.post.envelope, draft.post.face.value],
    }


def usual_draft(text: str, country: str, usual: Usual) -> Draft:
    """A first take of `text` on the user's usual stationery, or on what is sold in `country`.

    What is no longer there, as a hand that was removed, is left as it would be.
    """
    draft = new_draft(text, country)
    parts = ("hand", "pen", "ink", "neatness", "imprint", "face", "card", "sheet", "letter")
    for part in parts:
        if part in usual:
            draft = _with(draft, part, usual)
    return draft


def _with(draft: Draft, part: str, usual: Usual) -> Draft:
    chosen = usual[part]
    try:
        match part:
            case "hand":
                return replace(draft, hand=chosen) if chosen in hand_ids() else draft
            case "pen":
                return replace(draft, pen=pen(chosen).id)
            case "ink":
                return replace(draft, ink=ink(chosen).id)
            case "neatness":
                return replace(draft, neatness=min(max(float(chosen), 0.0), 100.0))
            case "face":
                return replace(draft, face=envelope_face(chosen))
            case "sheet":
                return replace(draft, stock=Stock(sheet(chosen)))
            case "letter":
                return _on_paper(draft, *chosen)
            case "card":
                return _on_card(draft, chosen, usual.get("envelope", ""))
        return replace(draft, imprint=str(chosen))
    except (Refusal, TypeError, ValueError):
        return draft


def _on_paper(draft: Draft, paper: str, window: str, envelope: str, face: str) -> Draft:
    post = LetterPost(window, envelope, envelope_face(face))
    found = letter_paper(paper).id
    return replace(draft, paper=found, post=post if post in posts(found) else usual_post(found))


def _on_card(draft: Draft, card: str, envelope: str) -> Draft:
    found = card_format(card).id
    chosen = envelope_format(envelope).id if envelope else ""
    return replace(draft, card=found, envelope=chosen, panels=usual_panels(found))
