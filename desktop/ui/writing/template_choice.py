"""Choosing what a note begins with; what is pointed at in the list is seen on the page at once."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.domain.note_templates import NoteTemplate
from desktop.ui.notes.beginnings import Beginning
from desktop.ui.words.template_words import template_name


class TemplateChoice(QComboBox):
    """A list of templates with the words that they come to.

    Signals:
        looked_at: with the `Beginning` that is pointed at, None when the list is closed.
        taken: with the one that the user chose.
    """

    looked_at = Signal(object)
    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Template"))
        self.setToolTip(self.tr("Begin again with other words; Ctrl+Z brings yours back"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.highlighted.connect(self._look_at)
        self.activated.connect(self._take)

    def offer(self, offered: Sequence[Beginning], chosen: NoteTemplate | None) -> None:
        """These and no others; none is chosen when `chosen` is not among them."""
        self.clear()
        for each in offered:
            self.addItem(template_name(each.template), each)
        templates = [each.template for each in offered]
        self.setCurrentIndex(templates.index(chosen) if chosen in templates else -1)

    def hidePopup(self) -> None:
        super().hidePopup()
        self.looked_at.emit(None)

    def _look_at(self, row: int) -> None:
        self.looked_at.emit(self.itemData(row))

    def _take(self, row: int) -> None:
        self.taken.emit(self.itemData(row))
