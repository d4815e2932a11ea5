"""Choosing a hand, adding one of one's own, and removing it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.handwriting.hand_folders import OWN
from desktop.handwriting.hands import hand_ids, load_hand
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import ElidedLabel, Tone
from desktop.ui.look.theme import CAPTION, XS, S
from desktop.ui.words.supplies import supply_words
from desktop.workflows.add_hands import RemovedHand, remove_hand


class HandChoice(QWidget):
    """The hands there are, the chosen one, and what can be done about them.

    Signals:
        changed: when another was chosen.
        hand_asked: when the user wants to add one.
    """

    changed = Signal()
    hand_asked = Signal()

    def __init__(self, field: QComboBox, chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._removed: RemovedHand | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        across = QHBoxLayout()
        across.setSpacing(XS)
        across.addWidget(field, 1)
        self.remove = Button(self.tr("Remove this hand"), Kind.ICON, picture="trash")
        self.remove.clicked.connect(self._remove)
        across.addWidget(self.remove)
        self.add = Button(self.tr("Add a hand…"), Kind.ICON, picture="plus")
        self.add.clicked.connect(self.hand_asked)
        across.addWidget(self.add)
        column.addLayout(across)
        column.addWidget(self._undo_row())
        self._fill(chosen)
        field.currentIndexChanged.connect(self._follow)

    def choose(self, id: str) -> None:
        """Show the hands there are now, this one chosen, or the first where it is gone."""
        self.field.blockSignals(True)
        self._fill(id)
        self.field.blockSignals(False)
        self._follow()

    def _undo_row(self) -> QWidget:
        self._undo = QWidget()
        row = QHBoxLayout(self._undo)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        self.told = ElidedLabel("", CAPTION, tone=Tone.MUTED)
        row.addWidget(self.told, 1)
        self.undo = Button(self.tr("Undo"), Kind.LINK)
        self.undo.clicked.connect(self._put_back)
        row.addWidget(self.undo)
        self._undo.hide()
        return self._undo

    def _fill(self, chosen: str) -> None:
        self.field.clear()
        for row, id in enumerate(hand_ids()):
            hand = load_hand(id)
            self.field.addItem(supply_words(hand.name), id)
            self.field.setItemData(row, supply_words(hand.description), Qt.ItemDataRole.ToolTipRole)
        self.field.setCurrentIndex(max(0, self.field.findData(chosen)))
        self._offer_removal()

    def _follow(self) -> None:
        self._offer_removal()
        self.changed.emit()

    def _offer_removal(self) -> None:
        self.remove.setVisible(str(self.field.currentData()).startswith(OWN))

    def _remove(self) -> None:
        self._removed = remove_hand(self.field.currentData())
        self.told.set_whole(self.tr("Removed {name}.").format(name=self._removed.name))
        self._undo.show()
        self.choose("")
        self.undo.setFocus()

    def _put_back(self) -> None:
        assert self._removed is not None, "there is an Undo for a hand that was removed"
        self._removed.put_back()
        self._undo.hide()
        self.choose(self._removed.id)
        self._removed = None
        self.field.setFocus()
