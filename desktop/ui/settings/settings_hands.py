"""Settings: the hands there are, seen in the user's own name; adding one and removing one."""

from PySide6.QtWidgets import QHBoxLayout

from desktop.ui.editing.changing import Changing
from desktop.ui.hands.hand_dialog import HandDialog
from desktop.ui.hands.hand_exporting import HandExporting
from desktop.ui.hands.hand_gallery import HandGallery
from desktop.ui.look.buttons import Button
from desktop.ui.look.labels import muted
from desktop.ui.look.theme import S
from desktop.ui.settings.settings_section import Section, card
from desktop.ui.sheets.my_hand_dialog import MyHandDialog
from desktop.ui.system.background import Worker
from desktop.workflows.add_hands import RemovedHand, remove_hand
from desktop.workflows.review_hands import is_from_sheet, kept_review


class HandsSection(Section):
    """Shows the hands; those of the user's own can be removed, and put back."""

    def __init__(self, changing: Changing, worker: Worker) -> None:
        super().__init__(
            changing,
            self.tr("Hands"),
            self.tr("Each writes your name here as it would on a card, never twice the same."),
        )
        self.gallery = HandGallery(worker)
        self.gallery.chosen.connect(self._offer)
        self.add = Button(self.tr("Add a hand…"), picture="plus")
        self.add.clicked.connect(self._add)
        self.mine = Button(self.tr("Make it my hand…"), picture="hand")
        self.mine.clicked.connect(self._make_mine)
        self.remove = Button(self.tr("Remove this hand"), picture="trash")
        self.remove.clicked.connect(self._remove)
        self.export = Button(self.tr("Export…"), picture="export")
        self.export.setToolTip(self.tr("As a font for other programs, or for another computer"))
        self.export.clicked.connect(self._export)
        self.look = Button(self.tr("Look over…"), picture="search")
        self.look.setToolTip(self.tr("The letters that it was made of, one by one"))
        self.look.clicked.connect(self._look_over)
        new, chosen = _row(self.add, self.mine), _row(self.export, self.remove)
        self.told = muted()
        self.told.hide()
        self.exporting = HandExporting(worker, self)
        self.exporting.working.connect(self._work)
        self.exporting.told.connect(self._tell)
        self.column.addWidget(card(self.gallery, chosen, _row(self.look), self.told, new))
        self.column.addStretch(1)
        self._wanted = ""

    def read(self) -> None:
        me = self.changing.store.me().name or self.tr("Thank you very much")
        self.gallery.show_words(me)
        current = self.gallery.current
        self.gallery.show_hands(self._wanted or (current.id if current else ""))
        self._wanted = ""
        self._offer()

    def _offer(self) -> None:
        """Only a hand of the user's own can go."""
        current = self.gallery.current
        self.remove.setEnabled(current is not None and current.is_own)
        self.look.setVisible(current is not None and is_from_sheet(current.id))
        self.told.hide()

    def _export(self) -> None:
        current = self.gallery.current
        assert current, "the button is there for a hand"
        self.exporting.export(current)

    def _work(self, sentence: str) -> None:
        self._tell(sentence)
        self.export.setEnabled(False)

    def _tell(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))
        self.export.setEnabled(True)

    def _add(self) -> None:
        adding = HandDialog(self.changing.store.me().name, self.window())
        adding.added.connect(self._show_added)
        adding.open()

    def _make_mine(self) -> None:
        making = MyHandDialog(self.changing.store.me().name, self.window())
        making.added.connect(self._show_added)
        making.open()

    def _look_over(self) -> None:
        current = self.gallery.current
        review = kept_review(current.id) if current else None
        assert current, "the button is there for a hand"
        assert review, "made of a sheet"
        making = MyHandDialog(self.changing.store.me().name, self.window())
        making.look_over(current.id, review)
        making.replaced.connect(self._note_replaced)
        making.open()

    def _note_replaced(self, before: RemovedHand) -> None:
        other = _Replaced(before)
        done = self.tr("Replaced the hand {name}.").format(name=before.name)
        self.changing.note(done, other.change, other.change)

    def _show_added(self, id: str) -> None:
        self._wanted = id
        self.read()

    def _remove(self) -> None:
        current = self.gallery.current
        assert current, "the button is there for a hand"
        taken = _Taken(remove_hand(current.id))
        done = self.tr("Removed the hand {name}.").format(name=current.name)
        self.changing.note(done, taken.put_back, taken.take_again)
        self.gallery.setFocus()


class _Replaced:
    """A hand in the place of another, or the other in its place."""

    def __init__(self, other: RemovedHand) -> None:
        self._other = other

    def change(self) -> None:
        now = remove_hand(self._other.id)
        self._other.put_back()
        self._other = now


def _row(*buttons: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(S)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


class _Taken:
    """A hand that is out of use, or in use again."""

    def __init__(self, removed: RemovedHand) -> None:
        self._removed = removed

    def put_back(self) -> None:
        self._removed.put_back()

    def take_again(self) -> None:
        self._removed = remove_hand(self._removed.id)
