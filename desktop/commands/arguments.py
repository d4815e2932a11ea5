"""What the commands' arguments are, and how each is read."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn, TypeAlias

from desktop.domain.refusals import Refusal
from desktop.printing.purposes import Purpose, Shop

Jobs: TypeAlias = "argparse._SubParsersAction[Parser]"  # noqa: SLF001 - it has no public name

MOST_TEXT = 100_000  # characters read from a file; a card holds some hundreds
FAILED = 2
_WRONG_CHOICE = re.compile(
    r"argument (.+?): invalid choice: '(.*)' \(choose from (.*)\)", re.DOTALL
)
_OTHERS = {  # what many programs write, and nothing here does
    *(".png", ".jpg", ".jpeg", ".tif", ".tiff", ".gif", ".bmp", ".webp", ".ps", ".eps"),
    *(".doc", ".docx", ".odt", ".rtf", ".txt", ".htm", ".html"),
}


class CannotRead(Refusal):
    """A file that is missing, closed to us, or not text."""


class WouldReplace(Refusal):
    """A file that is to be read and written over at once."""


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        if wrong := _WRONG_CHOICE.fullmatch(message):
            name, said, choices = wrong.groups()
            message = (
                f"there is no {name.lower()} “{said}”"
                if name.isupper()
                else f"{name} cannot be “{said}”: choose {choices.replace(chr(39), '')}"
            )
        sentence = message[:1].upper() + message[1:]
        self.exit(FAILED, f"{sentence.rstrip('.')}. See {self.prog} --help.\n")


def seed(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text[:20]) < 2**63):
        raise argparse.ArgumentTypeError("a seed is a whole number from 0 to 9223372036854775807")
    return int(text)


def said(text: str) -> str:
    """Raises ArgumentTypeError for nothing."""
    if not text:
        raise argparse.ArgumentTypeError("a name is wanted, and this is empty")
    return text


def path(text: str) -> Path:
    return Path(said(text))


def pages(text: str) -> Path:
    """A file to write pages into. Raises ArgumentTypeError for a name that says otherwise."""
    named = path(text)
    if named.suffix.lower() in _OTHERS:
        raise argparse.ArgumentTypeError(
            f"{named.name} would be no {named.suffix} file: what is written here is a .pdf"
        )
    return named


def add_book(parser: Parser) -> None:
    """The option of everything that opens the book; it may also stand before the command."""
    parser.add_argument(
        "--book",
        metavar="FILE",
        type=said,
        default=argparse.SUPPRESS,
        help="the book to open, instead of your own",
    )
    parser.set_defaults(opens_book=True)


def add_writing(parser: Parser) -> None:
    """The options of everything that is written by hand, and the file it goes into."""
    parser.add_argument("--hand", metavar="ID", help="see `fairhand hands`; the first if unsaid")
    parser.add_argument(
        "--ink",
        metavar="ID",
        default="blue-black",
        help="its id, or a colour like '#1a2b6c'; %(default)s if unsaid",
    )
    parser.add_argument("--pen", metavar="ID", default="gel", help="%(default)s if unsaid")
    parser.add_argument(
        "--seed", metavar="N", type=seed, default=1, help="a number: another one, another take"
    )
    parser.add_argument(
        "--out",
        metavar="FILE",
        type=pages,
        required=True,
        help="what to write: a .pdf, or for a pen plotter a .svg, .hpgl or .gcode",
    )


def add_purpose(parser: Parser) -> None:
    """The options of everything that becomes a PDF: what it is for."""
    parser.add_argument(
        "--purpose",
        type=purpose,
        default=Purpose.HOME,
        metavar="|".join(one.value for one in Purpose),
        help="the printer at home, archives (PDF/A) or a print shop (PDF/X); home if unsaid",
    )
    parser.add_argument(
        "--icc",
        metavar="FILE",
        type=said,
        help="for a print shop: its ICC profile, or its printing condition such as FOGRA39",
    )
    parser.add_argument(
        "--spot",
        metavar="INK",
        type=said,
        help="for a print shop: an ink that it mixes, such as 'PANTONE 533 C', for all words",
    )


def shop(options: argparse.Namespace) -> Shop:
    """What was said of the print shop."""
    return Shop(options.icc or "", options.spot or "")


def purpose(text: str) -> Purpose:
    try:
        return Purpose(text)
    except ValueError as none:
        there_are = ", ".join(one.value for one in Purpose)
        raise argparse.ArgumentTypeError(f"there is no “{text}”: choose {there_are}") from none


def hand_id(id: str | None) -> str:
    """The hand asked for, or the one to use if none was."""
    from desktop.handwriting.hands import DEFAULT_HAND

    return DEFAULT_HAND if id is None else id


def text_of(name: str) -> str:
    """The text of a file, or of standard input for "-". Raises CannotRead."""
    shown = "standard input" if name == "-" else name
    try:
        if name == "-":
            data = sys.stdin.buffer.read(4 * MOST_TEXT + 1)
        else:
            with Path(name).open("rb") as file:
                data = file.read(4 * MOST_TEXT + 1)
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as trouble:
        raise CannotRead(f"{shown} is not text in UTF-8: save it as plain text first.") from trouble
    except OSError as trouble:
        why = trouble.strerror or "it cannot be opened"
        raise CannotRead(f"{shown} cannot be read ({why.lower()}): check its name.") from trouble
    if len(text) > MOST_TEXT:
        raise CannotRead(f"{shown} is far too long to be written: a page holds some hundred words.")
    return text


def address_of(
    name: str | None, what: str, read: Callable[[str], tuple[str, ...]]
) -> tuple[str, ...]:
    """The lines of the address in a file, as `read` reads them; none where no file is named.

    what: which address it is, as a refusal says. Raises CannotRead, and what `read` refuses.
    """
    if name is None:
        return ()
    text = text_of(name)
    try:
        return read(text)
    except Refusal as refusal:
        raise Refusal(f"In the {what}: {refusal}") from refusal


def note_of(name: str) -> str:
    """The text of a note, as `text_of`. Raises UnfilledGaps, too."""
    from desktop.notes.gaps import refuse_gaps  # not for what writes no note

    text = text_of(name)
    refuse_gaps(text)
    return text


def refuse_to_replace(out: Path, *sources: str | None) -> None:
    """Raises WouldReplace when a file is to be written over what it is made from."""
    for source in sources:
        if source and source != "-" and out.exists() and out.samefile(source):
            raise WouldReplace(f"The file would replace {source}: give --out another name.")
