"""How large an envelope each post carries at the price of a letter."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.domain.phrases import Phrase
from desktop.stationery.boxes import INCH, MM
from desktop.stationery.cautions import Caution, Concern
from desktop.stationery.formats import EnvelopeFormat
from desktop.stationery.paper_sizes import size_words
from desktop.stationery.posts import post_of

_TOLERANCE = 0.05 * MM  # 5 3/4 in is 146.05 mm, and tables say 146.1
_ROUNDING = 0.005  # of an aspect
_ANY = (0.0, float("inf"))

Edges = tuple[float, float]  # long and short, points


@dataclass(frozen=True)
class MailSizes:
    """What one post says of sizes. smallest: below it nothing is carried, or None.

    letter: the largest at the price of a letter; least: the smallest at that price; aspect: the
    long edge against the short one, between which machines sort it.
    """

    source: str
    letter: Edges
    smallest: Edges | None = None
    least: Edges = (0.0, 0.0)
    aspect: tuple[float, float] = _ANY
    unit: str = "mm"

    def words(self, edges: Edges) -> Phrase:
        """In the post's own unit."""
        return size_words(*edges, self.unit)


# By the post's name. Those that are not here say nothing of sizes that we know of.
MAIL_SIZES = {
    "USPS": MailSizes(
        "DMM 101.1.1, 101.1.2 and 201.1.1",
        letter=(11.5 * INCH, 6.125 * INCH),
        smallest=(5 * INCH, 3.5 * INCH),
        aspect=(1.3, 2.5),
        unit="in",
    ),
    "Canada Post": MailSizes(
        "Canada Postal Guide, Lettermail, standard",
        letter=(245 * MM, 156 * MM),
        smallest=(140 * MM, 90 * MM),
    ),
    "Royal Mail": MailSizes("Royal Mail size guide, letter", letter=(240 * MM, 165 * MM)),
    "Deutsche Post": MailSizes(
        "Deutsche Post, Standardbrief, as mail houses repeat it",
        letter=(235 * MM, 125 * MM),
        least=(140 * MM, 90 * MM),
        aspect=(1.4, float("inf")),
    ),
    "Swiss Post": MailSizes("Swiss Post, standard letter, to B5", letter=(250 * MM, 176 * MM)),
    "bpost": MailSizes(
        "bpost, normalised letter", letter=(245 * MM, 165 * MM), least=(140 * MM, 90 * MM)
    ),
    "Japan Post": MailSizes(
        "Japan Post, standard-size mail",
        letter=(235 * MM, 120 * MM),
        least=(140 * MM, 90 * MM),
    ),
}


def mail_cautions(envelope: EnvelopeFormat, country: str = "") -> list[Caution]:
    """What it means to mail this envelope from that country, an ISO 3166 code.

    "" for the country that envelopes of this size are made for.
    """
    post = post_of(country) if country else envelope.post
    sizes = MAIL_SIZES.get(post.name)
    if sizes is None:
        return []
    long, short = sorted((envelope.width, envelope.height), reverse=True)
    for concern, sentence, missed in _CONCERNS:
        if limit := missed(sizes, (long, short)):
            what = Phrase("{envelope} ({size})", envelope=envelope.name, size=envelope.size_words)
            return [Caution(concern, sentence.filled(what=what, post=post.name, limit=limit))]
    return []


# Each answers the limit that is missed, in words; "" where it is kept.


def _smallest(sizes: MailSizes, edges: Edges) -> str:
    if sizes.smallest and _is_less(edges, sizes.smallest):
        return sizes.words(sizes.smallest)
    return ""


def _letters(sizes: MailSizes, edges: Edges) -> str:
    if not (_is_less(sizes.letter, edges) or _is_less(edges, sizes.least)):
        return ""
    most = sizes.words(sizes.letter)
    if any(sizes.least):
        return Phrase("{least} to {most}", least=sizes.words(sizes.least), most=most)
    return Phrase("at most {most}", most=most)


def _aspects(sizes: MailSizes, edges: Edges) -> str:
    low, high = sizes.aspect
    aspect = edges[0] / edges[1]
    if aspect < low - _ROUNDING:
        return Phrase("at least {least}", least=low)
    return Phrase("at most {most}", most=high) if aspect > high + _ROUNDING else ""


_CONCERNS: tuple[tuple[Concern, Phrase, Callable[[MailSizes, Edges], str]], ...] = (
    (
        Concern.TOO_SMALL,
        Phrase("The {what} is too small to mail: {post} carries nothing below {limit}."),
        _smallest,
    ),
    (
        Concern.COSTS_MORE,
        Phrase("The {what} costs more than a letter at {post}: letters are {limit}."),
        _letters,
    ),
    (
        Concern.NON_MACHINABLE,
        Phrase(
            "The {what} is not for {post}'s machines and costs more: its long edge should be "
            "{limit} times the short one."
        ),
        _aspects,
    ),
)


def _is_less(edges: Edges, than: Edges) -> bool:
    """Whether either edge is."""
    return any(one < other - _TOLERANCE for one, other in zip(edges, than, strict=True))
