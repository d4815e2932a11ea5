"""The paper of letters, and where on it a window envelope shows the address."""

from dataclasses import dataclass

from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal
from desktop.stationery.boxes import INCH, MM, Box


class NoSuchLetterPaper(Refusal):
    """A paper or a window that no letter has."""


@dataclass(frozen=True)
class LetterPaper:
    """A sheet and its margins, points. head: from the top edge to the letterhead."""

    id: str
    name: str
    width: float
    height: float
    left: float
    right: float
    head: float
    bottom: float

    @property
    def room(self) -> float:
        """Width of the text."""
        return self.width - self.left - self.right

    @property
    def area(self) -> Box:
        """What all ink of the letter's own stays in."""
        return Box.between(self.left, self.bottom, self.width - self.right, self.height - self.head)


@dataclass(frozen=True)
class Window:
    """Where the address stands so that an envelope's window shows it, and what follows from that.

    All from the sheet's top left, points. address: left, top, width and height of its box; date:
    left and top, left None for the text's margin; text: top of the subject; return_line: top of the
    sender's one line above the address, if any; folds: marks at the left edge.
    """

    id: str
    name: str
    paper: str
    source: str
    address: tuple[float, float, float, float]
    date: tuple[float | None, float]
    text: float
    return_line: float | None = None
    folds: tuple[float, ...] = ()

    def address_box(self, paper: LetterPaper) -> Box:
        """Where the address must stand on the sheet."""
        left, top, width, height = self.address
        return Box(left, paper.height - top - height, width, height)


US_LETTER = LetterPaper(
    "letter",
    "US Letter",
    8.5 * INCH,
    11 * INCH,
    left=1 * INCH,
    right=1 * INCH,
    head=0.7 * INCH,
    bottom=1 * INCH,
)

# Source: DIN 5008: 25 mm on the left, 20 mm on the right. Head and bottom by eye.
A4 = LetterPaper(
    "a4", "A4", 210 * MM, 297 * MM, left=25 * MM, right=20 * MM, head=12 * MM, bottom=25 * MM
)
LETTER_PAPERS = (US_LETTER, A4)
_US_SIZES = ("US", "CA")


def _din_5008(form: str, head: float, folds: tuple[float, float]) -> Window:
    """The two forms differ by the height of their letterhead, mm."""
    return Window(
        f"din-5008-{form.lower()}",
        Phrase("DIN 5008 form {form}", form=form),
        A4.id,
        "DIN 5008: the field 85 x 45 mm, 20 mm from the left, its upper 17.7 mm for the sender's "
        "line, its lower 27.3 mm for six lines; text 58.46 mm below its top; fold and hole marks",
        address=(25 * MM, (head + 17.7) * MM, 80 * MM, 27.3 * MM),
        date=(125 * MM, (head + 5) * MM),
        text=(head + 58.46) * MM,
        return_line=(head + 12.7) * MM,
        folds=(folds[0] * MM, 148.5 * MM, folds[1] * MM),
    )


# A #10 envelope's window is 1 1/8 x 4 1/2 in, 7/8 in from its left and 1/2 in from its bottom. A
# Letter sheet folded in thirds stands on the envelope's bottom, so that the window shows what is
# 2.04 to 3.17 in below its top; it may slip by 1 in from side to side. The address keeps 1/8 in.
# Source: the envelope trade; USPS DMM 601.6.3 (window envelopes: 1/8 in clear on every side).
_US_10 = Window(
    "us-10",
    "US #10 window",
    US_LETTER.id,
    "window 1 1/8 x 4 1/2 in, 7/8 in from the left and 1/2 in from the bottom; DMM 601.6.3",
    address=(1 * INCH, 2.167 * INCH, 3.25 * INCH, 0.875 * INCH),
    date=(None, 1.6 * INCH),
    text=3.55 * INCH,
)
WINDOWS = (
    _din_5008("A", 27, (87, 192)),
    _din_5008("B", 45, (105, 210)),
    _US_10,
)


def usual_paper(country: str) -> LetterPaper:
    """What printers hold there."""
    return US_LETTER if country in _US_SIZES else A4


def letter_paper(id: str) -> LetterPaper:
    """Raises NoSuchLetterPaper, naming those there are."""
    for one in LETTER_PAPERS:
        if one.id == id:
            return one
    there_are = " or ".join(one.id for one in LETTER_PAPERS)
    raise NoSuchLetterPaper(
        "There is no letter paper “{id}”: choose {known}.", id=id, known=there_are
    )


def letter_window(id: str, paper: LetterPaper) -> Window | None:
    """None for no window. Raises NoSuchLetterPaper also when the window is for other paper."""
    if not id:
        return None
    for one in WINDOWS:
        if one.id != id:
            continue
        if one.paper != paper.id:
            raise NoSuchLetterPaper(
                "A {window} envelope is for {paper}: choose that paper, or no window.",
                window=one.name,
                paper=letter_paper(one.paper).name,
            )
        return one
    there_are = ", ".join(one.id for one in WINDOWS)
    raise NoSuchLetterPaper(
        "There is no window “{id}”: choose of {known}, or leave it out.", id=id, known=there_are
    )
