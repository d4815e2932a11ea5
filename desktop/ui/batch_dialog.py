"""One note to many people: written, looked over in a table, saved as PDFs, and marked as sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.background import Worker
from desktop.ui.batch_check import BatchCheck, Checked
from desktop.ui.batch_drafts import VALUES, BatchDraft, batch_texts
from desktop.ui.batch_words import TABLE, BatchWords
from desktop.ui.buttons import Button, Kind
from desktop.ui.columns_dialog import ColumnsDialog
from desktop.ui.drafts import Draft
from desktop.ui.file_dialogs import ask_file, ask_folder
from desktop.ui.footers import footer
from desktop.ui.hand_dialog import HandDialog
from desktop.ui.hand_panel import HandPanel
from desktop.ui.labels import ElidedLabel, Tone
from desktop.ui.live_batches import Gathered, Marked, Source, gather, mark_as_sent, tags
from desktop.ui.live_store import LiveStore
from desktop.ui.long_work import LongWork
from desktop.ui.recipients_pane import RecipientsPane
from desktop.ui.save_batch_dialog import SaveBatchDialog
from desktop.ui.work_page import WorkPage
from desktop.workflows.batch_people import value_name
from desktop.workflows.save_batches import BatchOrder, save_batch

_ENDINGS = "*.csv *.tsv *.txt *.vcf *.vcard *.ldif"


@dataclass(frozen=True)
class BatchDesk:
    """What the dialog works with. pages, post: as the window's; today: asked anew each time."""

    store: LiveStore
    pages: Worker
    post: Worker
    today: Callable[[], date]


class BatchDialog(QDialog):
    """Nothing leaves it before *Save PDFs*, and nothing is marked before *Mark as sent*.

    Signals: marked: with the sentence that says so, and the changes.
    """

    marked = Signal(str, object)

    def __init__(
        self, desk: BatchDesk, draft: Draft, source: Source, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Write to many"))
        self.setMinimumSize(QSize(980, 600))
        self._desk, self._source, self._selected = desk, source, source.ids
        self._gathered = Gathered(())
        self._own: dict[int, str] = {}
        self._language = draft.language
        self._saved: Checked | None = None
        self._folder = Path()
        self._each = self._has_list = False
        self.check = BatchCheck(self)
        self.check.checked.connect(self._show_checked)
        self.reader = self._work(desk.pages, self._show_people)
        self.writer = self._work(desk.post, self._tell_saved)
        self.marker = self._work(desk.post, self._tell_marked)
        self._lay_out(draft)
        self._offer_sources()
        self._gather()
        self.words.editor.setFocus()
        self.words.editor.select_first_gap()

    def done(self, result: int) -> None:
        for work in (self.reader, self.writer, self.marker):
            work.stop()
        self.check.retire()
        super().done(result)

    def _work(self, worker: Worker, finish: Callable[[Any], None]) -> LongWork:
        work = LongWork(worker, self)
        work.done.connect(finish)
        work.refused.connect(self._refuse)
        return work

    # Laying out

    def _lay_out(self, draft: Draft) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        across = QHBoxLayout()
        across.setSpacing(0)
        self.words = BatchWords(draft)
        across.addWidget(self.words)
        self.stack = QStackedWidget()
        self.people = RecipientsPane(draft, self._desk.pages)
        self.waiting = WorkPage()
        for page in (self.people, self.waiting):
            self.stack.addWidget(page)
        across.addWidget(self.stack, 1)
        outer.addLayout(across, 1)
        outer.addWidget(self._footer())
        self.words.changed.connect(self._follow)
        self.words.source_chosen.connect(self._choose_source)
        self.words.columns_asked.connect(self._ask_columns)
        self.people.own_words.connect(self._keep_own)
        self.check.refused.connect(self.people.trouble.say)
        choices = self.words.choices
        choices.gallery_asked.connect(self._show_hands)
        choices.hands.hand_asked.connect(self._add_hand)
        for part in (self.words.editor, choices.inks, choices.stationery):
            part.refused.connect(self.people.trouble.say)
        self.waiting.stop.clicked.connect(self._stop)
        for work in (self.reader, self.writer, self.marker):
            work.moved.connect(self.waiting.show_share)
        for keys, act in (("Ctrl+S", self.ask_save), ("Ctrl+T", self.words.take_another)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _footer(self) -> QWidget:
        self.status = ElidedLabel(tone=Tone.MUTED)
        self.status.setMinimumWidth(320)
        self.close_it = Button(self.tr("Close"))
        self.close_it.clicked.connect(self.reject)
        self.again = Button(self.tr("Another take"))
        self.again.clicked.connect(self.words.take_another)
        self.show_folder = Button(self.tr("Open folder"))
        self.show_folder.clicked.connect(self._open_folder)
        self.save = Button(self.tr("Save PDFs…"), Kind.PRIMARY)
        self.save.clicked.connect(self.ask_save)
        self.mark = Button(self.tr("Mark as sent"))
        self.mark.setToolTip(self.tr("Keeps all of them in the outbox, as one step"))
        self.mark.clicked.connect(self.mark_sent)
        for button in (self.show_folder, self.mark):
            button.hide()
        self.save.setEnabled(False)
        buttons = (self.close_it, self.again, self.show_folder, self.save, self.mark)
        return footer(*buttons, status=self.status)

    def _show_hands(self) -> None:
        """The hands side by side, each writing how the note begins."""
        draft = self.words.draft()
        shown = self.people.editor.toPlainText().strip()
        words = shown.partition("\n")[0] or self._desk.store.me().name
        panel = HandPanel(self._desk.pages, self)
        panel.chosen.connect(self.words.choices.hands.choose)
        panel.pop_up(self.words.choices.hand, words, draft.hand, draft.ink, draft.pen)

    def _add_hand(self) -> None:
        adding = HandDialog(self._desk.store.me().name, self)
        adding.added.connect(self.words.choices.hands.choose)
        adding.open()

    # People

    def _offer_sources(self) -> None:
        offered: list[tuple[str, object]] = []
        if self._selected:
            words = self.tr("%n chosen contact(s)", "", len(self._selected))
            offered.append((words, Source(ids=self._selected)))
        named = self.tr("Tag: {tag}")
        offered += [(named.format(tag=tag), Source(tag=tag)) for tag in tags(self._desk.store)]
        if self._source.path:
            offered.append((self._source.path.name, self._source))
        if not offered:
            offered.append((self.tr("Nobody yet"), Source()))
        offered.append((self.tr("A table or address book…"), TABLE))
        self.words.offer_sources(offered, self._source)
        if self._source == Source() and isinstance(first := offered[0][1], Source):
            self._source = first

    def _choose_source(self, chosen: object) -> None:
        if isinstance(chosen, Source):
            self._source = chosen
            self._gather()
            return
        self._offer_sources()  # until a file is chosen, it is what it was
        known = self.tr("Tables and address books ({patterns})").format(patterns=_ENDINGS)
        filters = [known, self.tr("All files (*)")]
        ask_file(self, self.tr("A table of people, or an address book"), filters, self.read_table)

    def read_table(self, name: str) -> None:
        """Write to everybody in this file."""
        self._source = Source(path=Path(name))
        self._offer_sources()
        self._gather()

    def _ask_columns(self) -> None:
        assert self._gathered.facts, "a table was read"
        ColumnsDialog(self._gathered.facts, self._read_columns, self).open()

    def _read_columns(self, uses: Mapping[str, str]) -> None:
        self._source = replace(self._source, uses=uses)
        self._offer_sources()
        self._gather()

    def _gather(self, *, again: bool = False) -> None:
        """again: the same people, whose own words stay."""
        if not again:
            self._own = {}
        self.waiting.tell(self.tr("Reading…"))
        self.stack.setCurrentWidget(self.waiting)
        self._language = language = self.words.draft().language
        today = self._desk.today()
        self.reader.start(partial(gather, self._desk.store, self._source, language, today))

    def _show_people(self, gathered: Gathered) -> None:
        self._gathered = gathered
        self.stack.setCurrentWidget(self.people)
        columns = gathered.facts.columns if gathered.facts else ()
        self.words.show_columns(there_are=bool(columns))
        named = [value_name(column.header) for column in columns]
        self.words.offer_values([*dict.fromkeys((*VALUES, *filter(None, named)))])
        self.people.show_people(gathered.people)
        self._follow()

    # Words

    def _written(self) -> BatchDraft:
        return BatchDraft(self.words.draft(), self._desk.store.me(), dict(self._own))

    def _follow(self) -> None:
        """Show what is written now, and look whose note cannot be."""
        written = self._written()
        self._forget_saved()
        if written.draft.language is not self._language and self._source.path is None:
            self._gather(again=True)  # days are said in it
            return
        people = self._gathered.people
        self.people.show_texts(written.draft, batch_texts(people, written), tuple(self._own))
        self.save.setEnabled(False)
        if people:
            self.people.count.set_whole(self.tr("%n people", "", len(people)))
            self.people.count.set_tone(Tone.MUTED)
            self.check.follow(people, written)
        else:
            self.people.count.set_whole(self.tr("Nobody yet: choose a tag, or a table of people."))

    def _keep_own(self, number: int, text: str) -> None:
        self._own.pop(number, None)
        if text:
            self._own[number] = text
        self._follow()

    def _show_checked(self, checked: Checked) -> None:
        self.people.show_found(checked.found(tuple(self._own)), self._count_words(checked))
        self.save.setEnabled(checked.is_whole and bool(checked.notes))

    def _count_words(self, checked: Checked) -> str:
        unreadable = len(self._gathered.unreadable)
        said = [self.tr("%n card(s)", "", len(checked.notes))]
        if not checked.is_whole:
            said.append(self.tr("looking whether each fits…"))
        if checked.troubles:
            said.append(self.tr("%n cannot be written", "", len(checked.troubles)))
        if unreadable:
            said.append(self.tr("%n line(s) of the file cannot be read", "", unreadable))
        return ", ".join(said)

    # Saving

    def ask_save(self) -> None:
        """Ask what to make of it, and where."""
        if not self.save.isEnabled():
            return
        checked = self.check.newest
        SaveBatchDialog(len(checked.notes), len(checked.troubles), self._ask_folder, self).open()

    def _ask_folder(self, each: bool, has_list: bool) -> None:
        self._each, self._has_list = each, has_list
        ask_folder(self, self.tr("Where the folder of cards goes"), self._save_in)

    def _save_in(self, place: str) -> None:
        title = self.tr("Cards {day}").format(day=self._desk.today().isoformat())
        self._saved = self.check.newest
        order = BatchOrder(
            self._saved.notes,
            Path(place),
            title,
            self._desk.store.me().address.country,
            each=self._each,
            has_list=self._has_list,
        )
        self._wait(self.tr("Writing the cards…"))
        self.writer.start(partial(save_batch, order))

    def _tell_saved(self, folder: Path) -> None:
        self._rest()
        self._folder = folder
        assert self._saved, "they were asked for"
        said = self.tr("Saved %n card(s) in {folder}.", "", len(self._saved.notes))
        self.status.set_whole(said.format(folder=folder))
        self.save.set_kind(Kind.PLAIN)
        self.mark.set_kind(Kind.PRIMARY)
        self.show_folder.show()
        self.mark.setVisible(not self._desk.store.is_read_only)
        self.mark.setFocus()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _forget_saved(self) -> None:
        """What was saved is no longer what is written."""
        self._saved = None
        self.status.set_whole("")
        self.show_folder.hide()
        self.mark.hide()
        self.save.set_kind(Kind.PRIMARY)

    # Marking

    def mark_sent(self) -> None:
        """Put all that were saved into the outbox."""
        assert self._saved, "there is no button without"
        self._wait(self.tr("Keeping them in the outbox…"))
        kind = self.tr("Card to many")
        given = (self._desk.store, self._saved.notes, kind, self._desk.today())
        self.marker.start(partial(mark_as_sent, *given))

    def _tell_marked(self, marked: Marked) -> None:
        self._rest()
        said = self.tr("Marked %n card(s) as sent.", "", marked.marking.marked)
        if unknown := marked.marking.unknown:
            rest = self.tr("%n went to people who are not in the book.", "", unknown)
            said = f"{said} {rest}"
        self.marked.emit(said, marked.changes)
        self.accept()

    # Waiting

    def _wait(self, what: str) -> None:
        self.waiting.tell(what)
        self.stack.setCurrentWidget(self.waiting)
        for part in (self.words, self.save, self.mark, self.again):
            part.setEnabled(False)

    def _rest(self) -> None:
        self.stack.setCurrentWidget(self.people)
        for part in (self.words, self.save, self.mark, self.again):
            part.setEnabled(True)

    def _stop(self) -> None:
        for work in (self.reader, self.writer, self.marker):
            work.stop()
        self._rest()

    def _refuse(self, sentence: str) -> None:
        self._rest()
        self.people.trouble.say(sentence)
