"""One note to many people: written, looked over in a table, saved as PDFs, and marked as sent."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from desktop.ui.batch.batch_bar import BatchBar
from desktop.ui.batch.batch_check import BatchCheck, Checked
from desktop.ui.batch.batch_drafts import VALUES, BatchDraft
from desktop.ui.batch.batch_posting import BatchPosting
from desktop.ui.batch.batch_sources import BatchSources
from desktop.ui.batch.batch_words import BatchWords
from desktop.ui.batch.recipients_pane import RecipientsPane
from desktop.ui.editing.window_parts import WindowParts
from desktop.ui.hands.hand_dialog import HandDialog
from desktop.ui.live.live_batches import Source
from desktop.ui.look.labels import Tone
from desktop.ui.notes.drafts import Draft
from desktop.ui.widgets.empty_page import EmptyPage
from desktop.ui.widgets.tab_order import TabbedDialog
from desktop.ui.widgets.work_page import WorkPage
from desktop.ui.writing.hand_panel import first_line, show_hands
from desktop.workflows.batch_people import value_name


class BatchDialog(TabbedDialog):
    """Nothing leaves it before *Save PDFs*, and nothing is marked before *Mark as sent*.

    Signals: marked: with the sentence that says so, and the changes.
    """

    marked = Signal(str, object)

    def __init__(self, parts: WindowParts, draft: Draft, source: Source) -> None:
        super().__init__(parts.window, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Write to many"))
        self.setMinimumSize(QSize(980, 600))
        self._store, self._pages = parts.store, parts.pages
        self._own: dict[int, str] = {}  # words for one alone, by their number
        self.check = BatchCheck(self)
        self._lay_out(draft)
        self.sources = BatchSources(parts, source, self.words, self)
        self.posting = BatchPosting(parts, self)
        self._connect_parts()
        self._wait_for_people()
        # Read beside it, the choices would be made in twice the time, and the window wait.
        self.words.look.all_made.connect(self.sources.begin)
        self.words.editor.setFocus()
        self.words.editor.select_first_gap()

    def done(self, result: int) -> None:
        self.sources.stop()
        self.posting.stop()
        self.check.retire()
        super().done(result)

    def _lay_out(self, draft: Draft) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        across = QHBoxLayout()
        across.setSpacing(0)
        self.words = BatchWords(draft)
        across.addWidget(self.words)
        self.stack = QStackedWidget()
        self.people = RecipientsPane(draft, self._pages)
        self.waiting = WorkPage()
        self.nobody = EmptyPage(
            "contacts",
            self.tr("Nobody yet"),
            self.tr(
                "Choose a tag or a table of people, or mark contacts in the list before you come"
                " here."
            ),
            self.tr("A table or address book…"),
            act="table",
        )
        for page in (self.people, self.waiting, self.nobody):
            self.stack.addWidget(page)
        across.addWidget(self.stack, 1)
        outer.addLayout(across, 1)
        self.bar = BatchBar()
        outer.addWidget(self.bar)

    def _connect_parts(self) -> None:
        self.words.changed.connect(self._follow)
        self.people.own_words.connect(self._keep_own)
        self.check.checked.connect(self._show_checked)
        self.check.refused.connect(self.people.trouble.say)
        self.words.look.made.connect(self._connect_choices)
        self.words.editor.refused.connect(self.people.trouble.say)
        self.sources.chosen.connect(self._forget_own)
        self.sources.reading.connect(self._wait_for_people)
        self.sources.gathered.connect(self._show_people)
        self.nobody.act.clicked.connect(self.sources.ask_table)
        self.posting.working.connect(self._wait)
        self.posting.saved.connect(self._tell_saved)
        self.posting.marked.connect(self.marked)
        self.posting.marked.connect(self.accept)
        for work in (self.sources, self.posting):
            work.moved.connect(self.waiting.show_share)
            work.refused.connect(self._refuse)
        self.waiting.stop.clicked.connect(self._stop)
        bar = self.bar
        bar.closed.connect(self.reject)
        bar.take_asked.connect(self.words.take_another)
        bar.folder_asked.connect(self.posting.open_folder)
        bar.save_asked.connect(self._ask_save)
        bar.mark_asked.connect(self.posting.mark)
        for keys, act in (("Ctrl+S", bar.ask_save), ("Ctrl+T", self.words.take_another)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _connect_choices(self) -> None:
        choices = self.words.choices
        choices.gallery_asked.connect(self._show_hands)
        choices.hands.hand_asked.connect(self._add_hand)
        choices.refused.connect(self.people.trouble.say)

    def _show_hands(self) -> None:
        """The hands side by side, each writing how the note begins."""
        writes = first_line(self.people.editor.toPlainText(), self._store.me().name)
        show_hands(self.words.choices, self.words.draft(), writes, self._pages)

    def _add_hand(self) -> None:
        adding = HandDialog(self._store.me().name, self)
        adding.added.connect(self.words.choices.hands.choose)
        adding.open()

    def _show_people(self) -> None:
        gathered = self.sources.found
        self.stack.setCurrentWidget(self.nobody if self.sources.are_none else self.people)
        columns = gathered.facts.columns if gathered.facts else ()
        self.words.show_columns(there_are=bool(columns))
        named = [value_name(column.header) for column in columns]
        self.words.offer_values([*dict.fromkeys((*VALUES, *filter(None, named)))])
        self.people.show_people(gathered.people)
        self._follow()

    def _follow(self) -> None:
        """Show what is written now, and look whose note cannot be."""
        written = BatchDraft(self.words.draft(), self._store.me(), dict(self._own))
        self.bar.forget_saved()
        if not self.sources.are_told_in(written.draft.language):
            self.sources.read()
            return
        people = self.sources.found.people
        self.people.show_words(written)
        self.bar.offer_save(may=False)
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

    def _forget_own(self) -> None:
        self._own.clear()

    def _show_checked(self, checked: Checked) -> None:
        self.people.show_found(checked.found(tuple(self._own)), self._count_words(checked))
        self.bar.offer_save(may=checked.is_whole and bool(checked.notes))

    def _count_words(self, checked: Checked) -> str:
        unreadable = len(self.sources.found.unreadable)
        said = [self.tr("%n card(s)", "", len(checked.notes))]
        if checked.troubles:
            said.append(self.tr("%n cannot be written", "", len(checked.troubles)))
        if unreadable:
            said.append(self.tr("%n line(s) of the file cannot be read", "", unreadable))
        known = ", ".join(said)
        looking = self.tr("{known}. Looking whether each fits…")
        return known if checked.is_whole else looking.format(known=known)

    def _ask_save(self) -> None:
        self.posting.ask(self.check.newest)

    def _tell_saved(self, sentence: str) -> None:
        self._rest()
        self.bar.show_saved(sentence, may_mark=not self._store.is_read_only)

    def _wait_for_people(self) -> None:
        self.waiting.tell(self.tr("Reading…"))
        self.stack.setCurrentWidget(self.waiting)

    def _wait(self, what: str) -> None:
        self.waiting.tell(what)
        self.stack.setCurrentWidget(self.waiting)
        self.words.setEnabled(False)
        self.bar.rest(there_is_work=True)

    def _rest(self) -> None:
        self.stack.setCurrentWidget(self.nobody if self.sources.are_none else self.people)
        self.words.setEnabled(True)
        self.bar.rest(there_is_work=False)

    def _stop(self) -> None:
        self.sources.stop()
        self.posting.stop()
        self._rest()

    def _refuse(self, sentence: str) -> None:
        self._rest()
        self.people.trouble.say(sentence)
