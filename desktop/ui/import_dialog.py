"""Other programs' files on their way into the book: read, looked through, and written at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.contacts import Contact
from desktop.domain.imports import Candidate, Decision, Report, Unreadable
from desktop.ui.background import Worker
from desktop.ui.buttons import Button, Kind
from desktop.ui.columns_dialog import ColumnsDialog
from desktop.ui.dialog_headings import dialog_heading
from desktop.ui.editing import Editing
from desktop.ui.fields import choice_field, fill
from desktop.ui.footers import footer
from desktop.ui.import_detail import ImportDetail
from desktop.ui.import_rows import FOUND_ROLE, ImportRows, Shown
from desktop.ui.labels import ElidedLabel, Tone, muted
from desktop.ui.live_book import book_file
from desktop.ui.live_imports import Imported, Reading, import_candidates, read_review
from desktop.ui.live_store import LiveStore
from desktop.ui.long_work import LongWork
from desktop.ui.spoken import spoken
from desktop.ui.theme import XL, L, M, S, fitting
from desktop.ui.trouble import TroubleBar
from desktop.ui.two_line_lists import two_line_list
from desktop.ui.work_page import WorkPage
from desktop.workflows.review_files import Review

_LIST = 320  # pixels


class ImportDialog(QDialog):
    """Reads as soon as it is made; nothing is written before *Import* is clicked."""

    def __init__(
        self,
        paths: Sequence[Path],
        store: LiveStore,
        editing: Editing,
        worker: Worker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import"))
        self._store, self._editing = store, editing
        self._reading = Reading(tuple(paths))
        self._review: Review | None = None
        self.reader = LongWork(worker, self)
        self.reader.done.connect(self._show_review)
        self.writer = LongWork(worker, self)
        self.writer.done.connect(self._tell_report)
        for work in (self.reader, self.writer):
            work.refused.connect(self._refuse)
        self._lay_out()
        self.resize(fitting(1000, 680))
        self._read()

    def done(self, result: int) -> None:
        self.reader.stop()
        self.writer.stop()
        super().done(result)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._heading())
        self.stack = QStackedWidget()
        self.waiting = WorkPage()
        self.waiting.stop.clicked.connect(self.reject)
        self.reader.moved.connect(self.waiting.show_share)
        self.writer.moved.connect(self.waiting.show_share)
        self.found = self._found()
        self.ended = QWidget()
        self.report = muted()
        ended = QVBoxLayout(self.ended)
        ended.setContentsMargins(XL, L, XL, L)
        ended.addWidget(self.report)
        ended.addStretch()
        for page in (self.waiting, self.found, self.ended):
            self.stack.addWidget(page)
        outer.addWidget(self.stack, 1)
        self.leave = Button(self.tr("Cancel"))
        self.leave.clicked.connect(self.reject)
        self.bring_in = Button(self.tr("Import"), Kind.PRIMARY)
        self.bring_in.clicked.connect(self._write)
        self.foreseen = ElidedLabel(tone=Tone.MUTED)
        self.foreseen.setMinimumWidth(_LIST)
        outer.addWidget(footer(self.leave, self.bring_in, status=self.foreseen))

    def _heading(self) -> QVBoxLayout:
        words = dialog_heading(self.windowTitle(), below=M)
        about = QHBoxLayout()
        about.setSpacing(M)
        self.about = ElidedLabel(tone=Tone.MUTED)
        about.addWidget(self.about, 1)
        self.encoding = choice_field()
        self.encoding.setAccessibleName(self.tr("What the file's characters are read by"))
        self.encoding.activated.connect(self._read_by)
        about.addWidget(self.encoding)
        self.columns = Button(self.tr("Columns…"))
        self.columns.clicked.connect(self._ask_columns)
        about.addWidget(self.columns)
        words.addLayout(about)
        self.sample = muted()
        words.addWidget(self.sample)
        self.trouble = TroubleBar()
        words.addWidget(self.trouble)
        for part in (self.encoding, self.columns, self.sample):
            part.hide()
        return words

    def _found(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(L, 0, 0, 0)
        row.setSpacing(M)
        side = QVBoxLayout()
        side.setSpacing(M)
        self.rows = ImportRows(self)
        self.shown = choice_field()
        self.shown.setAccessibleName(self.tr("Shown"))
        self.shown.activated.connect(self._show_kind)
        kinds = QHBoxLayout()
        kinds.setContentsMargins(S, 0, S, 0)  # as far in as the rows below
        kinds.addWidget(self.shown)
        side.addLayout(kinds)
        self.list = two_line_list(self.tr("What was found"), self.rows)
        self.list.setFixedWidth(_LIST)
        self.list.selectionModel().currentChanged.connect(self._follow)
        side.addWidget(self.list, 1)
        row.addLayout(side)
        self.detail = ImportDetail()
        self.detail.decided.connect(self._decide)
        row.addWidget(self.detail, 1)
        return made

    # Reading

    def _read(self) -> None:
        self.waiting.tell(self.tr("Reading…"))
        self._show_page(self.waiting)
        self.reader.start(partial(read_review, self._store, self._reading))

    def _read_by(self) -> None:
        self._reading = replace(self._reading, encoding=self.encoding.currentData())
        self._read()

    def _ask_columns(self) -> None:
        assert self._review, "its tables are shown"
        table = next(facts for facts in self._review.facts if facts.columns)
        ColumnsDialog(table, self._read_columns, self).open()

    def _read_columns(self, uses: Mapping[str, str]) -> None:
        self._reading = replace(self._reading, uses=uses)
        self._read()

    # Looking through

    def _show_review(self, review: Review) -> None:
        self._review = review
        self.rows.take(review.candidates, review.unreadable)
        self._show_facts(review)
        self._show_kinds()
        self._show_page(self.found)
        self._foresee()
        self.list.setFocus()
        self.list.setCurrentIndex(self.rows.index(0, 0))
        if not review.candidates:
            self.trouble.say(self.tr("Nobody was found in it. Choose another file."))

    def _show_facts(self, review: Review) -> None:
        names = (
            f"{each.name} ({spoken(each.kind.value)}, {each.encoding.name})"
            for each in review.facts
        )
        self.about.set_whole(", ".join(names))
        guessed = next((each.encoding for each in review.facts if each.encoding.is_guessed), None)
        self.encoding.setVisible(guessed is not None)
        self.sample.setVisible(bool(guessed and guessed.sample))
        if guessed:
            self.sample.setText(self.tr("Read so: {sample}").format(sample=guessed.sample))
            others = [(name, name) for name in (guessed.name, *guessed.others)]
            fill(self.encoding, others, guessed.name)
        self.columns.setVisible(any(each.columns for each in review.facts))

    def _show_kinds(self) -> None:
        counts = self.rows.counts()
        named = [
            (Shown.ALL, self.tr("All {number}"), counts.all),
            (Shown.NEW, self.tr("New {number}"), counts.new),
            (Shown.SIMILAR, self.tr("Similar {number}"), counts.similar),
            (Shown.SAME, self.tr("Same {number}"), counts.same),
            (Shown.UNREADABLE, self.tr("Unreadable {number}"), counts.unreadable),
        ]
        offered = [
            (words.format(number=number), shown)
            for shown, words, number in named
            if number or shown is Shown.ALL
        ]
        fill(self.shown, offered, Shown.ALL)

    def _show_kind(self) -> None:
        self.rows.show_only(self.shown.currentData())
        self.list.setCurrentIndex(self.rows.index(0, 0))

    def _follow(self, current: QModelIndex) -> None:
        found: Candidate | Unreadable | None = current.data(FOUND_ROLE)
        self.detail.show_found(found, self._like(found))

    def _like(self, found: Candidate | Unreadable | None) -> Contact | None:
        if not isinstance(found, Candidate):
            return None
        if found.match is None and found.twin is not None:
            return self.rows.candidates[found.twin].contact
        return found.match

    def _decide(self, candidate: Candidate) -> None:
        self.rows.decide(candidate)
        self._foresee()

    def _foresee(self) -> None:
        decisions = [candidate.decision for candidate in self.rows.candidates]
        add, merge, skip = (decisions.count(each) for each in Decision)
        said = self.tr("Add {add}, merge {merge}, skip {skip}")
        self.foreseen.set_whole(said.format(add=add, merge=merge, skip=skip))
        self.bring_in.setEnabled(bool(add or merge) and not self._store.is_read_only)

    # Writing

    def _write(self) -> None:
        assert self._review, "it was looked through"
        self.waiting.tell(self.tr("Importing…"))
        self._show_page(self.waiting)
        given = (self._store, book_file(self._store), self._review, tuple(self.rows.candidates))
        self.writer.start(partial(import_candidates, *given, self._reading))

    def _tell_report(self, imported: Imported) -> None:
        self._editing.note_change(_sentence(self, imported.report), imported.changes)
        self.report.setText(_sentence(self, imported.report))
        self.leave.setText(self.tr("Close"))
        self._show_page(self.ended)
        self.leave.setFocus()

    def _refuse(self, sentence: str) -> None:
        self._show_page(self.found)
        self.trouble.say(sentence)

    def _show_page(self, page: QWidget) -> None:
        self.trouble.say("")
        self.stack.setCurrentWidget(page)
        self.bring_in.setVisible(page is self.found)
        self.foreseen.setVisible(page is self.found)
        self.leave.setVisible(page is not self.waiting)


def _sentence(dialog: ImportDialog, report: Report) -> str:
    """What became of all that was in the files."""
    return dialog.tr(
        "Of {all}: imported {imported}, merged {merged}, skipped {skipped},"
        " unreadable {unreadable}."
    ).format(
        all=report.read,
        imported=report.imported,
        merged=report.merged,
        skipped=report.skipped,
        unreadable=len(report.unreadable),
    )
