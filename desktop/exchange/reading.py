"""Other programs' files, read: what each is, and all that is found in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from desktop.domain.imports import FileEncoding, FileFacts, FileKind, Finding, ReadingChoices
from desktop.exchange.calendar_reading import calendar_findings
from desktop.exchange.encodings import CHOICES, encoding_of
from desktop.exchange.file_kinds import file_kind
from desktop.exchange.ldif_reading import ldif_findings
from desktop.exchange.raw_lines import raw_lines
from desktop.exchange.table_reading import Table
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
        kind, encoding = file_kind(path), self._encoding()
        self._codec = CHOICES.get(encoding.name, "utf-8")
        self._table = self._as_table() if kind is FileKind.TABLE else None
        columns = self._table.columns if self._table else ()
        self.facts = FileFacts(path.name, kind, encoding, columns)

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

    def _as_table(self) -> Table:
        return Table(self._path, self._codec, self._choices)

    def _found(self, file: BinaryIO, keep: KeepPhoto) -> Iterator[Finding]:
        codec, home = self._codec, self._choices.home
        if self._table:
            return self._table.findings(file)
        match self.facts.kind:
            case FileKind.VCARD:
                return vcard_findings(raw_lines(file), self.facts.name, codec, home, keep)
            case FileKind.CALENDAR:
                return calendar_findings(raw_lines(file), self.facts.name, codec)
            case FileKind.LDIF:
                return ldif_findings(raw_lines(file), self.facts.name, codec, home, keep)
        return iter(())  # of an archive, which is unpacked, nothing is to be looked over
