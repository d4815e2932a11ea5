"""The icon among the system's own, with how much is owed."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from desktop.paths import resources
from desktop.ui.live.live_today import MOST_COUNTED, OwedSummary
from desktop.ui.look.colours import LIGHT
from desktop.ui.reminders.reminder_words import count_words, names_words

_SIZES = (22, 32, 64)  # pixels, of which the tray picks
_BADGE = 0.62  # of the icon's side


class Tray(QSystemTrayIcon):
    """Shown where the system has a place for it; where it has none, nothing is.

    Signals: open_asked, log_asked, quit_asked: when the menu's entry is chosen. A click on the
    icon, or on what it told, asks to open too.
    """

    open_asked = Signal()
    log_asked = Signal()
    quit_asked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._plain = QIcon(str(resources() / "icons" / "fairhand.svg"))
        self._summary = OwedSummary(0, ())
        self.menu = QMenu(window)
        self.open = self.menu.addAction("")
        self.log = self.menu.addAction("")
        self.menu.addSeparator()
        self.quit = self.menu.addAction("")
        self.open.triggered.connect(self.open_asked)
        self.log.triggered.connect(self.log_asked)
        self.quit.triggered.connect(self.quit_asked)
        self.setContextMenu(self.menu)
        self.activated.connect(self._open_on_click)
        self.messageClicked.connect(self.open_asked)
        self.speak()

    def speak(self) -> None:
        """Say everything in the language that the window has now."""
        self.open.setText(self.tr("Open Fairhand"))
        self.log.setText(self.tr("Log event…"))
        self.quit.setText(self.tr("Quit"))
        self.show_summary(self._summary)

    def appear(self) -> None:
        """Be there from now on, if the system has a tray by now."""
        if not self.isVisible() and QSystemTrayIcon.isSystemTrayAvailable():
            self.show()

    def show_summary(self, summary: OwedSummary) -> None:
        """Say how much is owed."""
        self._summary = summary
        self.setIcon(counted_icon(self._plain, summary.count))
        self.setToolTip(self.tr("Fairhand: {count}").format(count=count_words(summary)))

    def tell(self, summary: OwedSummary) -> None:
        """Remind of what is owed, in a notification."""
        self.showMessage(count_words(summary), names_words(summary), self.icon())

    def _open_on_click(self, how: QSystemTrayIcon.ActivationReason) -> None:
        if how == QSystemTrayIcon.ActivationReason.Trigger:
            self.open_asked.emit()


def counted_icon(icon: QIcon, count: int) -> QIcon:
    """The icon with a number on it; itself for 0."""
    if not count:
        return icon
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_counted(icon.pixmap(size, size), size, count))
    return made


def _counted(drawn: QPixmap, size: int, count: int) -> QPixmap:
    made = QPixmap(size, size)
    made.fill(Qt.GlobalColor.transparent)
    side = round(size * _BADGE)
    badge = QRect(size - side, size - side, side, side)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawPixmap(0, 0, size, size, drawn)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.danger))
    painter.drawEllipse(badge)
    text = str(min(count, MOST_COUNTED))
    lettering = painter.font()
    lettering.setPixelSize(round(side * (0.72 if len(text) == 1 else 0.56)))
    lettering.setBold(True)
    painter.setFont(lettering)
    painter.setPen(QColor(LIGHT.on_accent))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return made
