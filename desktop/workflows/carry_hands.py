"""Carry a hand of the user's to another machine: as one file, and back."""

from __future__ import annotations

import io
import tomllib
import zipfile
from pathlib import Path
from string import ascii_letters

from desktop.domain.refusals import Refusal
from desktop.handwriting.font_licences import LONGEST_NAME, plain_words
from desktop.handwriting.hand_facts import renamed
from desktop.handwriting.hand_folders import OWN, hand_folder
from desktop.handwriting.hands import DAMAGE, MM, Hand, NoSuchHand, hand_in, is_whole
from desktop.whole_files import write_whole
from desktop.workflows.add_hands import HAND, Beside, FoundHand, NotYours, found_hand

ENDING = ".hand"
LARGEST = 32 * 1024 * 1024  # bytes of one of its files: hands have half of one
_NEEDED = ("hand.toml", "font.ttf", "strokes.npz")
_MORE = ("reading.npz", "LICENSE.txt")
_MOST_FACTS = 20_000  # bytes of hand.toml
# Of its x-height and its pen's line, mm; of the font's line, its pitch, its gap, x-heights.
_BOUNDS = ((0.5, 12.0), (0.05, 4.0), (0.0, 1.0), (1.0, 12.0), (-1.0, 3.0))
_BEGAN = (1980, 1, 1, 0, 0, 0)  # the same hand, the same bytes


class NotAHand(Refusal):
    """A file that holds no hand."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "{path} is no hand that Fairhand saved, or is damaged: export it once more.",
            path=path.name,
        )


def hand_file(id: str) -> bytes:
    """A hand of the user's as one file. Raises NoSuchHand, NotYours."""
    folder = hand_folder(id)
    if folder is None:
        raise NoSuchHand("There is no hand called “{id}”: `fairhand hands` lists them.", id=id)
    if not id.startswith(OWN):
        raise NotYours(
            "The hand “{id}” comes with Fairhand, and is on the other machine already.", id=id
        )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name in (*_NEEDED, *_MORE):
            if (folder / name).is_file():
                info = zipfile.ZipInfo(name, _BEGAN)
                info.compress_type = zipfile.ZIP_DEFLATED
                packed.writestr(info, (folder / name).read_bytes())
    return file.getvalue()


def save_hand(id: str, path: Path) -> None:
    """Write a hand of the user's to `path`. Raises as `hand_file` does, and CannotWrite."""
    write_whole(path, hand_file(id))


def carried_hand(path: Path) -> FoundHand:
    """The hand in a file, to be looked at and kept. Raises NotAHand, CannotWrite."""
    files = _unpacked(path)
    beside = Beside()
    made = beside.folder / HAND
    made.mkdir()
    for name, data in files.items():
        write_whole(made / name, data)
    try:
        hand = hand_in(made)
        if is_whole(hand) and _is_sound(hand):
            return found_hand(beside)
    except DAMAGE as damage:
        raise NotAHand(path) from damage
    raise NotAHand(path)


def _is_sound(hand: Hand) -> bool:
    """Whether it is a hand that people write, stroke by stroke. May raise DAMAGE."""
    sizes = (hand.x_height / MM, hand.nib / MM, hand.nib_drawn, hand.pitch, hand.letter_gap)
    in_bounds = all(low < size < high for size, (low, high) in zip(sizes, _BOUNDS, strict=True))
    strokes = all(
        len(glyph.points) == int(glyph.counts.sum()) and bool((glyph.counts > 0).all())
        for glyph in hand.glyphs
    )
    return in_bounds and strokes and bool(hand.words(ascii_letters))


def _unpacked(path: Path) -> dict[str, bytes]:
    """The files of a hand by their names, none larger than hands have. Raises NotAHand."""
    try:
        with zipfile.ZipFile(path) as packed:
            known = [info for info in packed.infolist() if info.filename in (*_NEEDED, *_MORE)]
            if any(info.file_size > LARGEST for info in known):
                raise NotAHand(path)
            files = {info.filename: _read(packed, info) for info in known}
        if not all(name in files for name in _NEEDED) or len(files) < len(known):
            raise NotAHand(path)
        for name in files:
            if name.endswith(".npz"):
                _refuse_swollen(files[name], path)
        files["hand.toml"] = _plain_facts(files["hand.toml"], path)
    except (*DAMAGE, zipfile.BadZipFile, RuntimeError, NotImplementedError) as trouble:
        raise NotAHand(path) from trouble
    return files


def _read(packed: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    with packed.open(info) as file:
        return file.read(LARGEST)


def _refuse_swollen(data: bytes, path: Path) -> None:
    """Arrays that would fill the memory once they are unpacked."""
    with zipfile.ZipFile(io.BytesIO(data)) as arrays:
        if sum(info.file_size for info in arrays.infolist()) > LARGEST:
            raise NotAHand(path)


def _plain_facts(data: bytes, path: Path) -> bytes:
    """The facts, with a name and nothing invisible in it."""
    if len(data) > _MOST_FACTS:
        raise NotAHand(path)
    text = data.decode("utf-8")
    name = plain_words(str(tomllib.loads(text)["name"]), LONGEST_NAME)
    if not name:
        raise NotAHand(path)
    return renamed(text, name).encode()
