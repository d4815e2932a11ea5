"""Processes that make a hand of a font, and are stopped where they take too much or too long."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.domain.phrases import phrase_of
from desktop.domain.progress import Tell
from desktop.domain.refusals import Refusal
from desktop.handwriting.font_files import LARGEST, UnusableFont, font_bytes
from desktop.workflows.limited_processes import Ending, LimitedProcess, ProcessLimits


@dataclass(frozen=True)
class Limits:
    """What reading one font may take. memory and size: bytes; processor and wall: seconds.

    Five times what the slowest of thirty fonts took: thin ones take longest.
    """

    memory: int = 1_500_000_000
    processor: int = 300
    wall: float = 600.0
    size: int = LARGEST


class Stopped(Refusal):
    """The user did not want to wait."""

    def __init__(self) -> None:
        super().__init__("Stopped: no hand was added.")


class FontReader:
    """One process, from its start to its end."""

    def __init__(self, limits: Limits) -> None:
        self._size = limits.size
        self._process = LimitedProcess(ProcessLimits(limits.memory, limits.processor, limits.wall))

    def stop(self) -> None:
        """End it at once, from any thread; before it began, too."""
        self._process.stop()

    def make(self, font: Path, folder: Path, tell: Tell) -> None:
        """Make the files of a hand in an empty folder.

        tell: called with how many glyphs are done, of how many.
        Raises UnusableFont, also where the hand cannot be written, and Stopped.
        """
        font_bytes(font, self._size)  # what is no font at all needs no process
        ending, last = self._process.run(
            ("build-hand", str(font.absolute()), str(folder.absolute())),
            lambda said: tell(int(said["done"]), int(said["of"])),
        )
        match ending:
            case Ending.MADE:
                return
            case Ending.STOPPED:
                raise Stopped
            case Ending.REFUSED:
                raise UnusableFont(phrase_of(last["refused"]))
            case Ending.TOO_MUCH_MEMORY:
                raise UnusableFont(
                    "“{name}” needs more memory than any font of handwriting: choose another.",
                    name=font.name,
                )
            case Ending.TOO_LATE:
                raise UnusableFont(
                    "“{name}” takes too long to read: choose a plainer font.", name=font.name
                )
        raise UnusableFont(
            "“{name}” is damaged, or a kind of font that cannot be read here: "
            "try another copy of it, or another font.",
            name=font.name,
        )
