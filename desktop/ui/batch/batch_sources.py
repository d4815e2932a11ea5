"""Whom a note to many goes to: those who were chosen, those of a tag, or all in a file."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.note_languages import NoteLanguage
from desktop.ui.batch.batch_words import TABLE, BatchWords
from desktop.ui.editing.window_parts import WindowParts
from desktop.ui.files.columns_dialog import ColumnsDialog
from desktop.ui.live.live_batches import Gathered, Source, gather, tags
from desktop.ui.system.background import Background
from desktop.ui.system.file_dialogs import ask_file
from desktop.ui.widgets.long_work import LongWork

_ENDINGS = "*.csv *.tsv *.txt *.vcf *.vcard *.ldif"


class BatchSources(QObject):
    """Offers them beside the words of the note, and reads who is chosen, in the background.

    Signals:
        chosen: when it goes to others than before.
        reading: when they are being read.
        gathered: when those who were `found` are others, or what is said of them is.
        moved: with the share of a file that is read, from 0 to 1.
        refused: with the sentence why a file could not be read.
    """

    chosen = Signal()
    reading = Signal()
    gathered = Signal()
    moved = Signal(float)
    refused = Signal(str)

    def __init__(
        self, parts: WindowParts, source: Source, words: BatchWords, dialog: QWidget
    ) -> None:
        super().__init__(dialog)
        self._store, self._today = parts.store, parts.today
        self._words, self._dialog = words, dialog
        self._selected = source.ids
        self._tags: Sequence[str] = ()
        self._source = source
        self._language = words.draft().language
        self.found = Gathered(())
        self._reader = LongWork(parts.pages, self)
        self._reader.done.connect(self._take)
        self._reader.moved.connect(self.moved)
        self._reader.refused.connect(self.refused)
        self._asking_tags = Background(parts.pages, self)
        self._asking_tags.done.connect(self._take_tags)
        words.source_chosen.connect(self._choose)
        words.columns_asked.connect(self._ask_columns)
        self._offer()

    def begin(self) -> None:
        """Read those who were chosen; or else, once the tags are known, those of the first."""
        if self._selected:
            self.read()
        else:
            self.reading.emit()
        self._asking_tags.ask(partial(tags, self._store))

    def read(self) -> None:
        """Read them, as the language of the note has them now."""
        self.reading.emit()
        self._language = self._words.draft().language
        given = (self._store, self._source, self._language, self._today())
        self._reader.start(partial(gather, *given))

    def read_file(self, name: str) -> None:
        """Write to everybody in this file."""
        self._go_to(Source(path=Path(name)))

    def are_told_in(self, language: NoteLanguage) -> bool:
        """Whether their days are said in this language; what a file says is as it is."""
        return self._source.path is not None or language is self._language

    @property
    def are_none(self) -> bool:
        """Whether nobody was named yet; a file in which nobody was found is one that was."""
        return not self.found.people and self._source.path is None

    def stop(self) -> None:
        """Read no more."""
        self._reader.stop()

    def _offer(self) -> None:
        offered: list[tuple[str, object]] = []
        if self._selected:
            words = self.tr("%n chosen contact(s)", "", len(self._selected))
            offered.append((words, Source(ids=self._selected)))
        named = self.tr("Tag: {tag}")
        offered += [(named.format(tag=tag), Source(tag=tag)) for tag in self._tags]
        if self._source.path:
            offered.append((self._source.path.name, self._source))
        if not offered:
            offered.append((self.tr("Nobody yet"), Source()))
        offered.append((self.tr("A table or address book…"), TABLE))
        self._words.offer_sources(offered, self._source)
        if self._source == Source() and isinstance(first := offered[0][1], Source):
            self._source = first

    def _take_tags(self, found: Sequence[str]) -> None:
        self._tags = found
        self._offer()
        if not self._selected and self._source.path is None:
            self.read()

    def _choose(self, chosen: object) -> None:
        if isinstance(chosen, Source):
            self._source = chosen
            self.chosen.emit()
            self.read()
            return
        self._offer()  # until a file is chosen, it is what it was
        self.ask_table()

    def ask_table(self) -> None:
        """Ask for a file of people."""
        known = self.tr("Tables and address books ({patterns})").format(patterns=_ENDINGS)
        filters = [known, self.tr("All files (*)")]
        title = self.tr("A table of people, or an address book")
        ask_file(self._dialog, title, filters, self.read_file)

    def _ask_columns(self) -> None:
        assert self.found.facts, "a table was read"
        ColumnsDialog(self.found.facts, self._read_columns, self._dialog).open()

    def _read_columns(self, uses: Mapping[str, str]) -> None:
        self._go_to(replace(self._source, uses=uses))

    def _go_to(self, source: Source) -> None:
        self._source = source
        self._offer()
        self.chosen.emit()
        self.read()

    def _take(self, found: Gathered) -> None:
        self.found = found
        self.gathered.emit()
