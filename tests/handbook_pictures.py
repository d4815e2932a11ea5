"""Draws the handbook's pictures again, beside its pages: `./dev shots --handbook`.

Without a screen and its frames, in the light look, on the sample book, in each language.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtWidgets import QWidget

from desktop.domain.occasions import Channel
from desktop.paths import resources
from desktop.ui.files.import_dialog import ImportDialog
from desktop.ui.forms.event_dialog import EventDialog
from desktop.ui.window.main_window import MainWindow
from desktop.ui.writing.writing_dialog import WritingDialog
from tests.camera import Camera
from tests.ui.scenes import DIALOGS, SCREENS
from tests.ui.staging import Scene, dialog_of

SIZE = (1024, 700)
PAUSE = 2000  # milliseconds for what is drawn in the background: every hand, for one
COLOURS = 224  # of a window's: what more there are lie between two of them
FREQUENT = 96  # of those, which are kept to the last digit
AS_THEY_ARE = {scene.name for scene in SCREENS} | {"first-3", "hands", "print", "commands"}


PEOPLE = """\
BEGIN:VCARD
VERSION:4.0
FN:Lena Okafor
ORG:Northwind Rail
TITLE:Head of Planning
EMAIL:lena.okafor@example.com
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Elena Alvarez
ORG:Harbor & Finch
EMAIL:elena.alvarez@example.com
TEL:(312) 555-0199
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Tomas Whitfield
ORG:Harbor & Finch
END:VCARD
"""


@dataclass(frozen=True)
class Words:
    """What a language's pictures show: a line that is typed, and who is written to."""

    event: str
    reader: str


WORDS = {
    "en": Words("interview Elena Alvarez yesterday 3pm about weekly releases", "Elena Alvarez"),
    "de": Words("Gespräch Jürgen Großmann gestern 15 Uhr über das Lager", "Jürgen Großmann"),
}


def draw(scratch: Path, day: date) -> None:
    """Every picture, for the pages to name."""
    camera = Camera(scratch, scratch, day, PAUSE)
    camera.paint(dark=False)
    for language, words in WORDS.items():
        camera.speak(language)
        folder = resources() / "handbook" / language / "pictures"
        folder.mkdir(exist_ok=True)
        for scene in _scenes(words, scratch / "people.vcf"):
            camera.take(scene, SIZE, f"{scene.name}.png", full=True, whom=words.reader)
            _keep_small(scratch / f"{scene.name}.png", folder)


def _scenes(words: Words, people: Path) -> Iterator[Scene]:
    yield from (scene for scene in SCREENS + DIALOGS if scene.name in AS_THEY_ARE)
    yield Scene("log-event", _typing(words.event))
    for channel in (Channel.CARD, Channel.LETTER):
        yield Scene(channel.value, _writing(channel))
    people.write_text(PEOPLE, "utf-8")
    yield Scene("import", _importing(people))


def _typing(line: str) -> Callable[[MainWindow], QWidget]:
    def open(window: MainWindow) -> QWidget:
        window.editing.events.log_event()
        dialog = dialog_of(window, EventDialog)
        dialog.typed.line.insertPlainText(line)
        return dialog

    return open


def _writing(channel: Channel) -> Callable[[MainWindow], QWidget]:
    def open(window: MainWindow) -> QWidget:
        window.writing.write(window.contacts.events[0], channel)
        return dialog_of(window, WritingDialog)

    return open


def _importing(people: Path) -> Callable[[MainWindow], QWidget]:
    def open(window: MainWindow) -> QWidget:
        window.tools.importing.bring([str(people)])
        dialog = dialog_of(window, ImportDialog)
        assert isinstance(dialog, ImportDialog)
        dialog.reader.done.connect(partial(_choose_second, dialog))
        return dialog

    return open


def _choose_second(dialog: ImportDialog, _: object) -> None:
    """Who is in the book already."""
    dialog.found.list.setCurrentIndex(dialog.found.rows.index(1, 0))


def _keep_small(taken: Path, folder: Path) -> None:
    """With fewer colours, of which nobody misses one."""
    with Image.open(taken) as picture:
        few = with_few_colours(picture.convert("RGB"))
    few.save(folder / taken.name, optimize=True)


def with_few_colours(picture: Image.Image) -> Image.Image:
    """The same, whose frequent colours are left as they are: a background would be tinted.

    Pillow's own choice among given colours is of rounded ones.
    """
    dots = np.asarray(picture).reshape(-1, 3)
    colours, at, counts = np.unique(dots, axis=0, return_inverse=True, return_counts=True)
    frequent = colours[np.argsort(-counts, kind="stable")[:FREQUENT]]
    seldom_ones_too = Image.Quantize.MAXCOVERAGE  # a red number is few pixels, and matters
    others = picture.quantize(COLOURS - len(frequent), method=seldom_ones_too).getpalette() or []
    few = np.concatenate([frequent, np.reshape(others, (-1, 3))])
    apart = np.square(colours[:, None].astype(int) - few[None]).sum(axis=2)
    numbers = apart.argmin(axis=1)[at].astype(np.uint8)
    made = Image.fromarray(numbers.reshape(picture.height, picture.width), "P")
    made.putpalette(few.astype(np.uint8).tobytes())
    return made
