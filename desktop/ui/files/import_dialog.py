"""Other programs' files on their way into the book: read, looked through, and written at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.imports import Decision, Report
from desktop.ui.editing.book_steps import BookSteps
from desktop.ui.files.import_heading import ImportHeading
from desktop.ui.files.import_pane import ImportPane
from desktop.ui.live.live_book import book_file
from desktop.ui.live.live_imports import Imported, Reading, import_candidates, read_review
from desktop.ui.live.live_store import LiveStore
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import ElidedLabel, Tone
from desktop.ui.look.theme import fitting
from desktop.ui.system.background import Worker
from desktop.ui.widgets.empty_page import EmptyPage
from desktop.ui.widgets.footers import footer
from desktop.ui.widgets.long_work import LongWork
from desktop.ui.widgets.tab_order import TabbedDialog
from desktop.ui.widgets.work_page import WorkPage
from desktop.workflows.review_files import Review


class ImportDialog(TabbedDialog):
    """Reads as soon as it is made; nothing is written before *Import* is clicked."""

    def __init__(
        self,
        paths: Sequence[Path],
        store: LiveStore,
        steps: BookSteps,
        worker: Worker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import"))
        self._store, self._steps = store, steps
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
        self.heading = ImportHeading(self.windowTitle())
        self.heading.encoding_chosen.connect(self._read_by)
        self.heading.columns_chosen.connect(self._read_columns)
        outer.addWidget(self.heading)
        self.stack = QStackedWidget()
        self.waiting = WorkPage()
        self.waiting.stop.clicked.connect(self.reject)
        self.reader.moved.connect(self.waiting.show_share)
        self.writer.moved.connect(self.waiting.show_share)
        self.found = ImportPane()
        self.found.decided.connect(self._foresee)
        self.ended = EmptyPage("check", self.tr("Imported"), "")
        self.report = self.ended.explained
        for page in (self.waiting, self.found, self.ended):
            self.stack.addWidget(page)
        outer.addWidget(self.stack, 1)
        self.leave = Button(self.tr("Cancel"))
        self.leave.clicked.connect(self.reject)
        self.bring_in = Button(self.tr("Import"), Kind.PRIMARY)
        self.bring_in.setDefault(True)
        self.bring_in.clicked.connect(self._write)
        self.foreseen = ElidedLabel(tone=Tone.MUTED)
        self.foot = footer(self.leave, self.bring_in, status=self.foreseen)
        outer.addWidget(self.foot)

    def _read(self) -> None:
        self.waiting.tell(self.tr("Reading…"))
        self._show_page(self.waiting)
        self.reader.start(partial(read_review, self._store, self._reading))

    def _read_by(self, encoding: str) -> None:
        self._reading = replace(self._reading, encoding=encoding)
        self._read()

    def _read_columns(self, uses: Mapping[str, str]) -> None:
        self._reading = replace(self._reading, uses=uses)
        self._read()

    def _show_review(self, review: Review) -> None:
        self._review = review
        self.heading.show_facts(review.facts)
        self._show_page(self.found)
        self.found.show_review(review)
        self._foresee()
        if not review.candidates:
            self.heading.trouble.say(self.tr("Nobody was found in it. Choose another file."))

    def _foresee(self) -> None:
        decisions = [candidate.decision for candidate in self.found.rows.candidates]
        add, merge, skip = (decisions.count(each) for each in Decision)
        said = self.tr("Add {add}, merge {merge}, skip {skip}")
        self.foreseen.set_whole(said.format(add=add, merge=merge, skip=skip))
        self.bring_in.setEnabled(bool(add or merge) and not self._store.is_read_only)

    def _write(self) -> None:
        assert self._review, "it was looked through"
        self.waiting.tell(self.tr("Importing…"))
        self._show_page(self.waiting)
        given = (
            self._store,
            book_file(self._store),
            self._review,
            tuple(self.found.rows.candidates),
        )
        self.writer.start(partial(import_candidates, *given, self._reading))

    def _tell_report(self, imported: Imported) -> None:
        self._steps.note_change(self._sentence(imported.report), imported.changes)
        self.report.setText(self._sentence(imported.report))
        self.leave.setText(self.tr("Close"))
        self.heading.settle()
        self._show_page(self.ended)
        self.leave.setFocus()

    def _refuse(self, sentence: str) -> None:
        self._show_page(self.found)
        self.heading.trouble.say(sentence)

    def _show_page(self, page: QWidget) -> None:
        self.heading.trouble.say("")
        self.stack.setCurrentWidget(page)
        self.bring_in.setVisible(page is self.found)
        self.foreseen.setVisible(page is self.found)
        self.foot.setVisible(page is not self.waiting)

    def _sentence(self, report: Report) -> str:
        """What became of all that was in the files."""
        return self.tr(
            "Of {all}: imported {imported}, merged {merged}, skipped {skipped},"
            " unreadable {unreadable}."
        ).format(
            all=report.read,
            imported=report.imported,
            merged=report.merged,
            skipped=report.skipped,
            unreadable=len(report.unreadable),
        )
