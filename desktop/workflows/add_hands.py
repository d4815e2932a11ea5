"""Add a hand of the user's own from a font file, and remove one."""

from __future__ import annotations

import shutil
import tempfile
import time
import weakref
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.progress import Tell
from desktop.domain.refusals import Refusal
from desktop.domain.system_reasons import system_reason
from desktop.handwriting.characters import tidy
from desktop.handwriting.coverage import missing_characters
from desktop.handwriting.font_licences import LONGEST_NAME, plain_words
from desktop.handwriting.hand_facts import renamed
from desktop.handwriting.hand_folders import OWN, free_id, hand_folder
from desktop.handwriting.hands import Hand, NoSuchHand, hand_ids, hand_in, load_hand
from desktop.handwriting.inks import DEFAULT_INK
from desktop.paths import own_hands
from desktop.printing.pdf import pdf_bytes
from desktop.printing.previews import page_image
from desktop.stationery.hand_samples import lay_out_sample
from desktop.whole_files import CannotWrite, make_folder, write_whole
from desktop.workflows.font_readers import FontReader
from desktop.workflows.write_notes import Picture

SEED = 1
BESIDE = ".new-"  # begins the names of folders that are no hands yet, or no longer
HAND = "hand"  # the folder of its files, there
STALE = 24 * 60 * 60  # seconds


class BadName(Refusal):
    """A name that a hand cannot have, or another has."""


class NotYours(Refusal):
    """A hand that came with the app."""


class Beside:
    """A folder from which another can be moved among the hands in one step; it goes when this does.

    Raises CannotWrite.
    """

    def __init__(self) -> None:
        make_folder(own_hands())
        try:
            self.folder = Path(tempfile.mkdtemp(prefix=BESIDE, dir=own_hands()))
        except OSError as trouble:
            raise _not_written(own_hands(), trouble) from trouble
        _sweep(own_hands())
        weakref.finalize(self, shutil.rmtree, self.folder, ignore_errors=True)


@dataclass(frozen=True, eq=False)
class FoundHand:
    """A hand made of a font, that the user has not taken yet; its files go when this does.

    missing: the characters of Western and Central Europe that it cannot write; beside: where they
    are, in a folder called HAND.
    """

    hand: Hand
    missing: str
    beside: Beside

    @property
    def name(self) -> str:
        """What it could be called: as its font, and numbered where there is such a hand."""
        name, number = self.hand.name, 1
        while _is_taken(name):
            number += 1
            name = f"{self.hand.name} {number}"
        return name

    def lacks(self, text: str) -> str:
        """The characters of a text that it cannot write."""
        return "".join(dict.fromkeys(c for c in tidy(text) if not self.hand.can_write(c)))

    def picture(self, writer: str, dpi: float) -> Picture:
        """A page as it writes: the user's own name, a sentence, the alphabet."""
        page = lay_out_sample(writer, self.hand, SEED, ink=DEFAULT_INK)
        return page_image(pdf_bytes([page], title=self.hand.name, seed=SEED), 0, dpi)

    def keep(self, name: str) -> str:
        """Take it among the user's hands, usable at once; its id. Raises BadName, CannotWrite."""
        name = plain_words(name, LONGEST_NAME)
        if not name:
            raise BadName("The hand needs a name: write one.")
        if _is_taken(name):
            raise BadName(
                "There is a hand called “{name}” already: give this one another name.", name=name
            )
        made = self.beside.folder / HAND
        facts = made / "hand.toml"
        write_whole(facts, renamed(facts.read_text("utf-8"), name).encode())
        id = free_id(name)
        _move(made, own_hands() / id)
        return id

    def take_place_of(self, id: str) -> RemovedHand:
        """Take it in place of a hand of the user's, under its name; answers the one before.

        Raises NoSuchHand, NotYours, CannotWrite.
        """
        before = remove_hand(id)
        facts = self.beside.folder / HAND / "hand.toml"
        write_whole(facts, renamed(facts.read_text("utf-8"), before.name).encode())
        try:
            _move(self.beside.folder / HAND, own_hands() / id)
        except CannotWrite:
            before.put_back()
            raise
        return before


def find_hand(font: Path, reader: FontReader, tell: Tell) -> FoundHand:
    """The hand that a font makes.

    tell: called with how many glyphs are done, of how many.
    Raises UnusableFont, Stopped, CannotWrite.
    """
    beside = Beside()
    made = beside.folder / HAND
    made.mkdir()
    reader.make(font, made, tell)
    return found_hand(beside)


def found_hand(beside: Beside) -> FoundHand:
    """The hand whose files have been made in a folder called HAND."""
    hand = hand_in(beside.folder / HAND)
    return FoundHand(hand, missing_characters(hand.can_write), beside)


@dataclass(frozen=True, eq=False)
class RemovedHand:
    """A hand that is out of use; its files go when this does."""

    id: str
    name: str
    beside: Beside

    def put_back(self) -> None:
        """Take it among the user's hands again. Raises CannotWrite."""
        _move(self.beside.folder / self.id, own_hands() / self.id)


def remove_hand(id: str) -> RemovedHand:
    """Take a hand of the user's out of use. Raises NoSuchHand, NotYours, CannotWrite."""
    folder = hand_folder(id)
    if folder is None:
        raise NoSuchHand("There is no hand called “{id}”: `fairhand hands` lists them.", id=id)
    if not id.startswith(OWN):
        raise NotYours(
            "The hand “{id}” came with Fairhand: only hands you added can be removed.", id=id
        )
    name = load_hand(id).name if id in hand_ids() else id
    beside = Beside()
    _move(folder, beside.folder / id)
    return RemovedHand(id, name, beside)


def _is_taken(name: str) -> bool:
    return name.casefold() in {load_hand(id).name.casefold() for id in hand_ids()}


def _sweep(folder: Path) -> None:
    """Remove what a process left behind that did not live to do it itself."""
    for left in folder.glob(f"{BESIDE}*"):
        if time.time() - left.stat().st_mtime > STALE:
            shutil.rmtree(left, ignore_errors=True)


def _move(folder: Path, place: Path) -> None:
    try:
        folder.rename(place)
    except OSError as trouble:
        raise _not_written(place, trouble) from trouble


def _not_written(place: Path, trouble: OSError) -> CannotWrite:
    return CannotWrite(
        "{path} could not be written ({reason}): make room or ask for access to it.",
        path=place,
        reason=system_reason(trouble),
    )
