"""Fields beside their names, one under the other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from desktop.ui.look.isolated_words import isolated
from desktop.ui.look.labels import caption
from desktop.ui.look.theme import XS, M, S, letter_sized

_ARROWS = 26  # pixels of width beside the smallest letters, as in the style sheet


class FieldGrid(QGridLayout):
    """Rows of a name and a field; the fields take what room there is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(M)
        self.setVerticalSpacing(S)
        self.setColumnStretch(1, 1)

    def add(self, name: str, field: QWidget, whole: QWidget | None = None) -> QLabel:
        """A field beside its name, which is returned. whole: what the field is a part of."""
        row, words = self.rowCount(), caption(name, field)
        self.addWidget(words, row, 0)
        self.addWidget(whole or field, row, 1)
        return words

    def names_width(self) -> int:
        """How wide the widest is, in pixels; what goes over both columns is no name."""
        widths = [0]
        for row in range(self.rowCount()):
            name, field = self.itemAtPosition(row, 0), self.itemAtPosition(row, 1)
            if name and field and name.widget() is not field.widget():
                widths.append(name.sizeHint().width())
        return max(widths)


def share_column(grids: Sequence[FieldGrid]) -> None:
    """Have the fields of all of these begin on one edge, though each has names of its own."""
    widest = max(grid.names_width() for grid in grids)
    for grid in grids:
        grid.setColumnMinimumWidth(0, widest)


class ChoiceBox(QComboBox):
    """A field to choose in, whose list is called as it is, for whoever hears it.

    What there is no room for ends in an ellipsis, where Qt would cut a letter in two.
    """

    @property
    def shown_text(self) -> str:
        """As much of what is chosen as there is room for."""
        drawn = self._drawn()
        part = QStyle.SubControl.SC_ComboBoxEditField
        place = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, drawn, part, self)
        beside = 0 if drawn.currentIcon.isNull() else drawn.iconSize.width() + XS
        return self.fontMetrics().elidedText(
            drawn.currentText, Qt.TextElideMode.ElideRight, place.width() - beside
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        drawn = self._drawn()
        drawn.currentText = isolated(self.shown_text, drawn.direction)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, drawn)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, drawn)
        painter.end()

    def _drawn(self) -> QStyleOptionComboBox:
        """What the style draws: where nothing is chosen, what there is to choose."""
        drawn = QStyleOptionComboBox()
        self.initStyleOption(drawn)
        if self.currentIndex() < 0 and self.placeholderText():
            drawn.currentText = self.placeholderText()
            ink = drawn.palette.placeholderText()
            drawn.palette.setBrush(QPalette.ColorRole.ButtonText, ink)
        return drawn

    def showPopup(self) -> None:
        told = QAccessible.queryAccessibleInterface(self)
        if told is not None:
            self.view().setAccessibleName(told.text(QAccessible.Text.Name))
        super().showPopup()


def choices(offered: Sequence[tuple[str, object]]) -> QComboBox:
    """A list of these choices, each with what it means."""
    field = ChoiceBox()
    fill(field, offered, None)
    return field


def choice_field() -> QComboBox:
    """A list of choices that gives way where there is little room."""
    field = ChoiceBox()
    field.setMinimumContentsLength(6)
    field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return field


def number_field(least: int, most: int) -> QSpinBox:
    """A field for a whole number."""
    field = QSpinBox()
    field.setRange(least, most)
    clear_arrows(field)
    return field


def clear_arrows(field: QAbstractSpinBox) -> None:
    """Keep what is typed off the edge and, mirrored, off the arrows; a style sheet does not."""
    arrows = letter_sized(_ARROWS) if field.isRightToLeft() else 0
    field.lineEdit().setTextMargins(S + arrows, 0, S, 0)


def fill(field: QComboBox, choices: Sequence[tuple[str, object]], chosen: object) -> None:
    """Offer these choices and no others, without telling; the first where `chosen` is none."""
    told = field.blockSignals(True)
    field.clear()
    for words, value in choices:
        field.addItem(words, value)
    values = [value for _, value in choices]
    field.setCurrentIndex(values.index(chosen) if chosen in values else 0)
    field.blockSignals(told)
