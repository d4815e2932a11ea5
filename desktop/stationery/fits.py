"""Which envelopes a card fits into, and what is to be said of the pair."""

from dataclasses import dataclass

from desktop.domain.phrases import Phrase
from desktop.stationery.boxes import INCH, MM
from desktop.stationery.cautions import Caution, Concern
from desktop.stationery.formats import ENVELOPES, CardFormat, EnvelopeFormat
from desktop.stationery.mail_sizes import mail_cautions
from desktop.stationery.paper_sizes import unit_words

# Source: the pairs of the card trade, of which A1 and A2 are the tightest: 1/8 in.
LEAST_SLACK = 0.125 * INCH
_LOOSE = 1 * INCH  # by eye: a card slides about and its edges are bent
_TOLERANCE = 0.01


@dataclass(frozen=True)
class Fit:
    """A card in an envelope. slack: along its long and its short edge, points."""

    envelope: EnvelopeFormat
    slack: tuple[float, float]

    @property
    def is_loose(self) -> bool:
        return max(self.slack) > _LOOSE

    @property
    def slack_words(self) -> Phrase:
        """In the envelope's unit."""
        unit = self.envelope.unit
        points, digits = (INCH, 3) if unit == "in" else (MM, 0)
        long, short = (round(edge / points, digits) for edge in self.slack)
        return Phrase(
            "{long:g} and {short:g} {unit}", long=long, short=short, unit=unit_words(unit)
        )


def fit(card: CardFormat, envelope: EnvelopeFormat) -> Fit | None:
    """None where the folded card is too large, or has less room than envelopes are sold with."""
    edges = sorted((card.panel_width, card.panel_height), reverse=True)
    around = sorted((envelope.width, envelope.height), reverse=True)
    long, short = (outer - inner for inner, outer in zip(edges, around, strict=True))
    if min(long, short) < LEAST_SLACK - _TOLERANCE:
        return None
    return Fit(envelope, (long, short))


def fits(card: CardFormat) -> list[Fit]:
    """The envelopes that it fits into, the closest first; of two such, that of the card's unit."""
    found = [one for envelope in ENVELOPES if (one := fit(card, envelope))]
    return sorted(found, key=lambda one: (one.envelope.unit != card.unit, sum(one.slack)))


def fit_cautions(card: CardFormat, envelope: EnvelopeFormat, country: str) -> list[Caution]:
    """What to say before anything is designed for this pair, mailed from that country."""
    cautions = mail_cautions(envelope, country)
    found = fit(card, envelope)
    if found is None:
        return [Caution(Concern.DOES_NOT_FIT, _misfit(card, envelope)), *cautions]
    if found.is_loose:
        sentence = Phrase(
            "The card lies loose in the {envelope}, with {slack} to spare.",
            envelope=envelope.name,
            slack=found.slack_words,
        )
        return [Caution(Concern.LOOSE, sentence), *cautions]
    return cautions


def _misfit(card: CardFormat, envelope: EnvelopeFormat) -> Phrase:
    advice = Phrase("choose an envelope of a size of your own")
    if others := fits(card):
        advice = Phrase("choose the {envelope}", envelope=others[0].envelope.name)
    return Phrase(
        "The {card} ({card_size}) does not fit into the {envelope} ({envelope_size}): {advice}.",
        card=card.name,
        card_size=card.size_words,
        envelope=envelope.name,
        envelope_size=envelope.size_words,
        advice=advice,
    )
