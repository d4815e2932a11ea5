"""Processes that read photographs of a sheet, and are stopped where they take too much."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.phrases import phrase_of
from desktop.domain.refusals import Refusal
from desktop.samples.found_pages import SeveralWriters, UnreadableSheet
from desktop.samples.reading_files import load_reading
from desktop.samples.readings import Reading
from desktop.workflows.limited_processes import Ending, LimitedProcess, ProcessLimits
from desktop.workflows.passing_folders import PassingFolder

Tell = Callable[[str, int], None]
"""Called with the name of a picture, and the number of a page that was read in it."""


@dataclass(frozen=True)
class SheetLimits:
    """What reading some photographs may take. memory: bytes; processor and wall: seconds.

    A picture of 50 million pixels takes half of that memory; a page takes 3 seconds.
    """

    memory: int = 3_000_000_000
    processor: int = 300
    wall: float = 600.0


class ReadingStopped(Refusal):
    """The user did not want to wait."""

    def __init__(self) -> None:
        super().__init__("Stopped: no page was read.")


class SheetReader:
    """One process, from its start to its end."""

    def __init__(self, limits: SheetLimits) -> None:
        self._process = LimitedProcess(ProcessLimits(limits.memory, limits.processor, limits.wall))

    def stop(self) -> None:
        """End it at once, from any thread; before it began, too."""
        self._process.stop()

    def read(self, pictures: Sequence[Path], tell: Tell, *, one_writer: bool = False) -> Reading:
        """What is written on the pages that the pictures show. They stay where they are.

        one_writer: take pages together though they were printed apart or look like two people's.
        Raises SeveralWriters, UnreadableSheet, ReadingStopped, CannotWrite.
        """
        folder = PassingFolder()
        try:
            self._run(pictures, folder.path, tell, one_writer=one_writer)
            return load_reading(folder.path)
        finally:
            folder.remove()

    def _run(self, pictures: Sequence[Path], folder: Path, tell: Tell, *, one_writer: bool) -> None:
        files = [str(picture.absolute()) for picture in pictures]
        together = ("--one-writer",) if one_writer else ()
        ending, last = self._process.run(
            ("read-sheet", *files, "--folder", str(folder), *together),
            lambda said: tell(str(said["picture"]), int(said["page"])),
        )
        match ending:
            case Ending.MADE:
                return
            case Ending.STOPPED:
                raise ReadingStopped
            case Ending.REFUSED:
                kind = (
                    SeveralWriters
                    if last.get("kind") == SeveralWriters.__name__
                    else UnreadableSheet
                )
                raise kind(phrase_of(last["refused"]))
            case Ending.TOO_MUCH_MEMORY:
                raise UnreadableSheet(
                    "Reading these pictures takes more memory than photographs of pages do: save "
                    "them smaller."
                )
            case Ending.TOO_LATE:
                raise UnreadableSheet("Reading these pictures takes too long: read fewer at once.")
        raise UnreadableSheet(
            "There is something in these pictures that cannot be read here: photograph the pages "
            "again."
        )
