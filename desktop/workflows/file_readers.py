"""Processes that read other programs' files, and are stopped where they take too much."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from desktop.domain.imports import FileFacts, Finding, ReadingChoices
from desktop.domain.photos import Photo
from desktop.domain.phrases import phrase_of
from desktop.domain.progress import Tell
from desktop.domain.refusals import Refusal
from desktop.domain.system_reasons import system_reason
from desktop.exchange.archive_files import Row, unpacked_rows
from desktop.exchange.finding_records import facts_of, finding_of
from desktop.workflows.limited_processes import Ending, LimitedProcess, ProcessLimits
from desktop.workflows.passing_folders import PassingFolder

_FOUND = "found.jsonl"


@dataclass(frozen=True)
class FileLimits:
    """What reading one file may take. memory and size: bytes; processor and wall: seconds.

    Ten times what a file of 10,000 people takes; of a large one most is photos.
    """

    memory: int = 1_000_000_000  # of addresses; of that a third is Python itself with its libraries
    processor: int = 120
    wall: float = 300.0
    size: int = 1_000_000_000


class UnreadableFile(Refusal):
    """A file of which nothing can be read."""


class ReadingStopped(Refusal):
    """The user did not want to wait."""

    def __init__(self) -> None:
        super().__init__("Stopped: nothing was imported.")


@dataclass(frozen=True, eq=False)
class ReadFile:
    """A file that was read: its findings and photos are on disk, and go when this does."""

    facts: FileFacts
    _folder: PassingFolder

    @property
    def findings(self) -> Iterator[Finding]:
        """In the order of the file."""
        with (self._folder.path / _FOUND).open(encoding="utf-8") as found:
            next(found)
            for line in found:
                yield finding_of(json.loads(line))

    @property
    def rows(self) -> Iterator[tuple[str, Row]]:
        """Of an archive: each table's name and a row of it."""
        return unpacked_rows(self._folder.path)

    def photo(self, hash: str) -> Photo | None:
        """One that a finding names; None for one that came from elsewhere."""
        path = self._folder.path / Path(hash).name
        return Photo(path.read_bytes()) if path.is_file() else None


class FileReader:
    """One process, from its start to its end."""

    def __init__(self, limits: FileLimits = FileLimits()) -> None:
        self._size = limits.size
        self._process = LimitedProcess(ProcessLimits(limits.memory, limits.processor, limits.wall))

    def stop(self) -> None:
        """End it at once, from any thread; before it began, too."""
        self._process.stop()

    def read(self, path: Path, choices: ReadingChoices, tell: Tell) -> ReadFile:
        """tell: called with how many bytes are read, of how many.

        Raises UnreadableFile, ReadingStopped, CannotWrite.
        """
        self._refuse(path)
        folder = PassingFolder()
        ending, last = self._process.run(
            (
                *("read-file", str(path.absolute()), str(folder.path)),
                *("--choices", json.dumps(asdict(choices))),
            ),
            lambda said: tell(int(said["done"]), int(said["of"])),
        )
        if ending is Ending.MADE:
            with (folder.path / _FOUND).open(encoding="utf-8") as found:
                return ReadFile(facts_of(json.loads(next(found))), folder)
        raise _refusal(ending, last, path.name)

    def _refuse(self, path: Path) -> None:
        """Raises UnreadableFile for what needs no process."""
        try:
            if not path.is_file():
                raise UnreadableFile(
                    "{name} is no file that can be read: choose another.", name=path.name
                )
            size = path.stat().st_size
            with path.open("rb"):
                pass
        except OSError as trouble:
            raise UnreadableFile(
                "{name} cannot be read ({reason}): choose another file.",
                name=path.name,
                reason=system_reason(trouble),
            ) from trouble
        if size > self._size:
            raise UnreadableFile(
                "{name} has {size:,.0f} MB, and {most:,.0f} is the most. "
                "Export fewer people at once, or leave out their photos.",
                name=path.name,
                size=size / 1e6,
                most=self._size / 1e6,
            )


def _refusal(ending: Ending, last: dict[str, Any], name: str) -> Refusal:
    match ending:
        case Ending.STOPPED:
            return ReadingStopped()
        case Ending.REFUSED:
            return UnreadableFile(phrase_of(last["refused"]))
        case Ending.TOO_MUCH_MEMORY:
            return UnreadableFile(
                "{name} needs more memory than any address book: export fewer people at once.",
                name=name,
            )
        case Ending.TOO_LATE:
            return UnreadableFile(
                "{name} takes too long to read: export fewer people at once.", name=name
            )
    return UnreadableFile(
        "{name} is damaged, and nothing of it could be read: export it once more.", name=name
    )
