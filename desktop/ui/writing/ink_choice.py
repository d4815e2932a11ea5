"""Choosing an ink: one of the box, or a colour of one's own."""

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QConicalGradient, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QColorDialog, QComboBox

from desktop.domain.refusals import Refusal
from desktop.handwriting.inks import INKS, Ink, ink
from desktop.ui.look.theme import letter_sized
from desktop.ui.system.remembered import own_inks, remember_ink
from desktop.ui.words.spoken import spoken
from desktop.ui.words.supplies import supply_words

_BLOT = 16  # pixels, beside the smallest letters
_SIDE = 48  # pixels, of a blot as it is drawn
_HUES = 6


class InkChoice(QObject):
    """Keeps a list of inks, which ends with a way to another colour.

    Signals:
        changed: when another ink was chosen.
        refused: with the sentence why a colour makes no ink.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, field: QComboBox, chosen: str) -> None:
        super().__init__(field)
        self._field = field
        side = letter_sized(_BLOT)
        field.setIconSize(QSize(side, side))
        for known in (*INKS, *map(ink, own_inks())):
            field.addItem(_blot(_brush(known)), supply_words(known.name), known.id)
        field.addItem(_blot(_every_colour()), self.tr("Custom colour…"))
        self._chosen = self._row_of(chosen)
        field.setCurrentIndex(self._chosen)
        field.currentIndexChanged.connect(self._follow)

    @property
    def chosen(self) -> str:
        """The id of the ink; while a colour is being chosen, that of the one before."""
        return str(self._field.itemData(self._chosen))

    def _row_of(self, id: str) -> int:
        """Where an ink is in the list, put there if it is a colour that is not yet."""
        if (row := self._field.findData(id)) >= 0:
            return row
        try:
            own = ink(id)
        except Refusal:
            return 0
        row = self._field.count() - 1
        self._field.insertItem(row, _blot(_brush(own)), own.name, own.id)
        return row

    def _follow(self, row: int) -> None:
        if row == self._field.count() - 1:
            self._open_colours()
        elif row != self._chosen:
            self._chosen = row
            self.changed.emit()

    def _open_colours(self) -> None:
        start = QColor.fromRgbF(*ink(self.chosen).rgb)
        colours = QColorDialog(start, self._field.window())
        colours.setWindowTitle(self.tr("An ink of your own"))
        colours.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        colours.colorSelected.connect(self._take)
        colours.rejected.connect(self._go_back)
        colours.finished.connect(colours.deleteLater)
        colours.open()

    def _take(self, colour: QColor) -> None:
        try:
            own = ink(colour.name())
        except Refusal as refusal:
            self._go_back()
            self.refused.emit(spoken(refusal))
            return
        remember_ink(own.id)
        row = self._row_of(own.id)
        self._field.setCurrentIndex(row)

    def _go_back(self) -> None:
        self._field.setCurrentIndex(self._chosen)


def _brush(shown: Ink) -> QBrush:
    return QBrush(QColor.fromRgbF(*shown.rgb))


def _every_colour() -> QBrush:
    """All hues around a blot."""
    hues = QConicalGradient(_SIDE / 2, _SIDE / 2, 90)
    for step in range(_HUES + 1):
        hues.setColorAt(step / _HUES, QColor.fromHsvF(step % _HUES / _HUES, 0.7, 0.75))
    return QBrush(hues)


def _blot(colour: QBrush) -> QIcon:
    """A round of a colour on paper."""
    made = QPixmap(QSize(_SIDE, _SIDE))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(128, 128, 128))
    painter.setBrush(QColor("white"))
    painter.drawEllipse(QRectF(2, 2, 44, 44))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QRectF(10, 10, 28, 28))
    painter.end()
    blot = QIcon(made)
    blot.addPixmap(made, QIcon.Mode.Selected)
    return blot
