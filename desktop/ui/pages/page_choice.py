"""Choosing which of some pages is seen large, by their small pictures."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.theme import XS
from desktop.ui.pages.page_view import PageView

_MIDDLE = Qt.AlignmentFlag.AlignVCenter  # or what is low would keep all of the row low
_THUMBNAIL, _GAP = QSize(56, 40), 6  # pixels


class PageChoice(QWidget):
    """A row of buttons for the pages of a stack, which it fills, and one for another take.

    Where letters are so large that the row has no room, another take is a picture without words.

    Signals: another_take_asked: when its button is clicked.
    """

    another_take_asked = Signal()

    def __init__(self, stack: QStackedWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = stack
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(XS)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._stack.setCurrentIndex)
        self._row.addStretch()
        self.another_take = Button(self.tr("Another take"), picture="again")
        self.another_take.setAccessibleName(self.another_take.text())
        self.another_take.setToolTip(self.tr("Write the same words once more (Ctrl+T)"))
        self.another_take.clicked.connect(self.another_take_asked)
        self._row.addWidget(self.another_take, 0, _MIDDLE)
        self._saved = 0  # pixels, by leaving out its words
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def add(self, view: PageView, name: str) -> Button:
        """A page, and the button with its small picture that shows it."""
        button = _PageButton(name, view)
        number = self._stack.addWidget(view)
        self._group.addButton(button, number)
        self._row.insertWidget(number, button)
        if number == 0:
            button.setChecked(True)
        return button

    def add_aside(self, part: QWidget) -> None:
        """Something else to do with what is seen, before *Another take*."""
        self._row.insertWidget(self._row.count() - 1, part, 0, _MIDDLE)

    def offer(self, button: Button, *, is_there: bool) -> None:
        """Let the page be chosen or not; the first is seen when the one that was is gone."""
        button.setVisible(is_there)
        if button.isChecked() and not is_there:
            self._group.button(0).click()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        button, spare = self.another_take, self.width() - self._row.minimumSize().width()
        if button.text() and spare < 0:
            self._saved = button.sizeHint().width()
            button.setText("")
            self._saved -= button.sizeHint().width()
        elif not button.text() and spare >= self._saved:
            button.setText(button.accessibleName())


class _PageButton(Button):
    """Shows its page in small."""

    def __init__(self, name: str, view: PageView) -> None:
        super().__init__(name, Kind.PAGE)
        self.setCheckable(True)
        self.setIconSize(_THUMBNAIL + QSize(_GAP, 0))
        self._view = view
        view.page_changed.connect(self._follow)
        self._follow()  # with room for a picture from the start, so that nothing moves

    def _follow(self) -> None:
        icon = QIcon()
        small = _thumbnail(self._view.page, self.devicePixelRatioF(), self.isRightToLeft())
        for mode in QIcon.Mode:  # or the style would colour it where the button is down
            icon.addPixmap(small, mode)
        self.setIcon(icon)


def _thumbnail(page: QImage | None, ratio: float, mirrored: bool) -> QPixmap:
    """The page in small, with a thin line about it; none is a line alone.

    mirrored: the words about it stand to its left.
    """
    if page is None:
        page = QImage(_THUMBNAIL * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        page.fill(Qt.GlobalColor.transparent)
    smooth = Qt.TransformationMode.SmoothTransformation
    small = page.scaled(_THUMBNAIL * ratio, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    small.setDevicePixelRatio(ratio)
    width, height = small.width() / ratio, small.height() / ratio
    made = QPixmap(QSize(small.width() + round(_GAP * ratio), small.height()))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    left = _GAP if mirrored else 0
    painter.drawImage(left, 0, small)
    painter.setPen(QColor(128, 128, 128, 110))
    painter.drawRect(QRectF(left, 0, width - 1, height - 1))
    painter.end()
    return made
