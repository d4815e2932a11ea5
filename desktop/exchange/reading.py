"""Other programs' files, read: what each is, and all that is found in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from desktop.domain.imports import FileEncoding, FileFacts, FileKind, Finding, ReadingChoices
from desktop.exchange.encodings import CHOICES, encoding_of
from desktop.exchange.file_kinds import file_kind
from desktop.exchange.raw_lines import raw_lines
from desktop.exchange.vcard_reading import KeepPhoto, vcard_findings

Progress = Callable[[int], None]
"""Told how many bytes of the file are read."""

_TOLD_EVERY = 50  # findings


class FileReading:
    """One file while it is read. facts: what it is; `findings` yields what is in it.

    Raises UnknownFile, and OSError where it cannot be read.
    """

    def __init__(self, path: Path, choices: ReadingChoices) -> None:
        self._path = path
        self._choices = choices
        kind = file_kind(path)
        self.facts = FileFacts(path.name, kind, self._encoding())

    def findings(self, keep: KeepPhoto, progress: Progress) -> Iterator[Finding]:
        """keep: of the photos."""
        with self._path.open("rb") as file:
            for number, finding in enumerate(self._found(file, keep), 1):
                yield finding
                if number % _TOLD_EVERY == 0:
                    progress(file.tell())

    def _encoding(self) -> FileEncoding:
        found = encoding_of(self._path)
        if self._choices.encoding in CHOICES:
            return FileEncoding(
                self._choices.encoding, found.is_guessed, found.sample, found.others
            )
        return found

    def _found(self, file: BinaryIO, keep: KeepPhoto) -> Iterator[Finding]:
        codec = CHOICES.get(self.facts.encoding.name, "utf-8")
        home = self._choices.home
        match self.facts.kind:
            case FileKind.VCARD:
                return vcard_findings(raw_lines(file), self.facts.name, codec, home, keep)
        raise NotImplementedError(self.facts.kind)
