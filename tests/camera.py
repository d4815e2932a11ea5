"""Opens scenes in a window on a book, and keeps pictures of them."""

import shutil
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEventLoop, QRect, Qt, QTimer
from PySide6.QtGui import QFont, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from desktop.store.books import Book, open_book
from desktop.store.samples import fill_with_sample
from desktop.ui.live.live_contacts import first_contacts
from desktop.ui.live.live_store import LiveStore
from desktop.ui.look.colours import DARK, LIGHT
from desktop.ui.look.theme import Theme
from desktop.ui.system.background import Background
from desktop.ui.system.languages import Languages
from desktop.ui.window.main_window import MainWindow
from tests.ui.scenes import DIALOGS, SCREENS
from tests.ui.staging import Scene, leave, see_somebody

BRIEFLY = 60  # milliseconds for what closes
RESTED, PATIENCE = 4, 60  # times that nothing goes on before all is done; looked at most
FRAMED = 20  # times that it is looked whether a window has got its frame


class Camera:
    """One application, which paints and speaks as it is told. pause: milliseconds before each."""

    def __init__(self, scratch: Path, folder: Path, day: date, pause: int) -> None:
        self._app = QApplication([])
        self._app.setApplicationName("Fairhand")
        self._theme = Theme(self._app)
        self._languages = Languages(self._app)
        self._scratch, self._folder = scratch, folder
        self._day, self._pause = day, pause
        self._number = 0

    def speak(self, language: str) -> None:
        self._languages.speak(language)

    def paint(self, *, dark: bool) -> None:
        self._theme.paint(DARK if dark else LIGHT)

    def mirror(self, *, mirrored: bool) -> None:
        """Lay everything out from right to left, as for Arabic, or as the language is written."""
        if mirrored:
            self._app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    def write_as_large_as(self, points: int) -> None:
        """Have letters of this size, before anything is painted; 0 for the system's."""
        if points:
            font = QFont(self._app.font())
            font.setPointSize(points)
            self._app.setFont(font)

    def photograph(
        self,
        size: tuple[int, int],
        mark: str,
        *,
        full: bool,
        dialogs: bool,
        only: list[str] | None,
    ) -> None:
        """Every scene that is asked for, in a window of this size, into NAME-MARK.png."""
        scenes = SCREENS + DIALOGS if dialogs else SCREENS
        for scene in scenes if full else [scene for scene in scenes if scene.bare]:
            if not only or scene.name in only:
                self.take(scene, size, f"{scene.name}-{mark}.png", full=full)

    def take(
        self, scene: Scene, size: tuple[int, int], name: str, *, full: bool, whom: str = ""
    ) -> None:
        """One picture, on a book with people in it or without. whom: is chosen before."""
        book = self._book(full=full)
        store = LiveStore(book, self._app)
        window = MainWindow(store, today=lambda: self._day, start="contacts")
        window.resize(*size)
        window.show()
        self._wait()
        if full:
            see_somebody(window)
        if whom:
            (person,) = first_contacts(store, whom)
            window.contacts.choose(person.id)
            self._wait()
        shown = scene.open(window)
        self._wait()
        self._wait_for_rest()
        self._wait_for_frame(shown.window())
        self._keep(shown, name)
        leave(window)
        self._wait(BRIEFLY)
        window.close()
        window.deleteLater()
        store.deleteLater()
        self._wait(BRIEFLY)
        book.close()

    def _book(self, *, full: bool) -> Book:
        self._number += 1
        made = self._scratch / f"{'full' if full else 'empty'}.book"
        if not made.exists():
            first = open_book(made)
            if full:
                with first.sessions.begin() as session:
                    fill_with_sample(session, self._day)
            first.close()
        return open_book(shutil.copyfile(made, self._scratch / f"{self._number}.book"))

    def _keep(self, shown: QWidget, name: str) -> None:
        """With its frame, where there is a screen to see it on."""
        if self._app.platformName() == "offscreen":
            picture = shown.grab()
        else:
            around = shown.window().frameGeometry()
            picture = _seen(shown, around)
        picture.save(str(self._folder / name))
        print(self._folder / name, flush=True)

    def _wait_for_rest(self) -> None:
        """What is drawn in the background leads to more; some scenes are of work that stays."""
        rested = 0
        for _ in range(PATIENCE):
            self._wait(BRIEFLY)
            works = [
                work
                for window in self._app.topLevelWidgets()
                for work in window.findChildren(Background)
            ]
            rested = 0 if any(work.busy for work in works) else rested + 1
            if rested == RESTED:
                return

    def _wait_for_frame(self, window: QWidget) -> None:
        """A window manager puts it around in its own time; some windows have none."""
        for _ in range(FRAMED):
            framed = window.frameGeometry().contains(window.geometry(), True)
            if framed or self._app.platformName() == "offscreen" or _is_frameless(window):
                return
            self._wait(BRIEFLY)

    def _wait(self, pause: int = 0) -> None:
        """pause: milliseconds; 0 for those that what is drawn in the background takes."""
        loop = QEventLoop()
        QTimer.singleShot(pause or self._pause, loop.quit)
        loop.exec()


def _is_frameless(window: QWidget) -> bool:
    popup = window.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip)
    return popup or bool(window.windowFlags() & Qt.WindowType.FramelessWindowHint)


def _seen(shown: QWidget, around: QRect) -> QPixmap:
    """What the screen shows there."""
    return shown.screen().grabWindow(0, around.x(), around.y(), around.width(), around.height())
