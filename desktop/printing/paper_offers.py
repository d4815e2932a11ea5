"""The paper that a page is printed on, and what can be done where the printer lacks its size."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal
from desktop.printing.papers import Paper, paper_for, papers_of, size_title
from desktop.printing.queues import Abilities
from desktop.stationery.boxes import MM
from desktop.stationery.printer_profiles import PrinterProfile, fed

_SLACK = 1.0 * MM  # by which a sheet may be larger than the paper that the printer is told of
_CARRIERS = ("na_letter_", "iso_a4_")  # what people have plain paper of
_NEAR = 2  # sizes at most, besides those


class PaperNotAccepted(Refusal):
    """A size of paper that the printer does not take.

    size: of the page, points. offers: larger papers that it does take, the nearest first: it may be
    told of one of them, and the sheet be laid where its guides hold it.
    """

    def __init__(
        self, sentence: Phrase, size: tuple[float, float], offers: tuple[Paper, ...] = ()
    ) -> None:
        super().__init__(sentence)
        self.size = size
        self.offers = offers


def accepted_paper(
    width: float, height: float, queue: str, able: Abilities, profile: PrinterProfile
) -> str:
    """The queue's own name for the paper of a page of this size. Raises PaperNotAccepted."""
    sent = fed(width, height, profile)
    if paper := paper_for(sent.width, sent.height, able.papers):
        return paper
    offers = carriers(width, height, able.papers)
    size = size_title(sent.width, sent.height)
    if offers:
        said = Phrase(
            "The printer {printer} says that it does not take paper of {size}: tell it that the "
            "paper is {instead} and lay the sheet at its guide, choose another printer or other "
            "stationery, or save the PDF.",
            printer=queue,
            size=size,
            instead=offers[0].title,
        )
    else:
        said = Phrase(
            "The printer {printer} says that it does not take paper of {size}: choose another "
            "printer or other stationery, or save the PDF.",
            printer=queue,
            size=size,
        )
    raise PaperNotAccepted(said, (width, height), offers)


def carriers(width: float, height: float, names: Sequence[str]) -> tuple[Paper, ...]:
    """Papers of the printer's that a sheet of this size lies on, the nearest first."""
    short, long = sorted((width, height))
    large = [
        paper
        for paper in papers_of(names)
        if paper.short >= short - _SLACK and paper.long >= long - _SLACK
    ]
    large.sort(key=lambda paper: paper.differs_by(short, long))
    usual = [paper for paper in large if paper.name.startswith(_CARRIERS)]
    if not usual:
        return tuple(large[:_NEAR])
    nearer = large[: large.index(usual[0])]
    return (*nearer[:_NEAR], *usual)
