"""How a letter's address reaches the post: through a window, on an envelope, or not at all."""

from dataclasses import dataclass

from desktop.stationery.envelope_faces import EnvelopeFace
from desktop.stationery.letter_papers import US_LETTER, WINDOWS


@dataclass(frozen=True)
class LetterPost:
    """window, envelope: ids, of which at most one is given; face: of the envelope."""

    window: str = ""
    envelope: str = ""
    face: EnvelopeFace = EnvelopeFace.PLAIN


NO_POST = LetterPost()
"""It is handed over."""

# What a letter folded in three goes into, that people have. Source: by eye, of `formats`.
_ENVELOPES = {True: ("us-10",), False: ("dl", "c6-5", "c5")}


def usual_post(paper: str) -> LetterPost:
    """A typed envelope, which everybody can buy."""
    return LetterPost(envelope=_ENVELOPES[paper == US_LETTER.id][0])


def posts(paper: str) -> list[LetterPost]:
    """What there is for letters on this paper, by its id; the usual first, none last."""
    envelopes = _ENVELOPES[paper == US_LETTER.id]
    return [
        *(LetterPost(envelope=id, face=face) for id in envelopes for face in _FACES),
        *(LetterPost(window=window.id) for window in WINDOWS if window.paper == paper),
        NO_POST,
    ]


_FACES = (EnvelopeFace.PLAIN, EnvelopeFace.HAND)
