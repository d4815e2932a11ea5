"""Opens scenes in a window on a book, and keeps pictures of them."""

import shutil
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEventLoop, QRect, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.store.books import Book, open_book
from desktop.store.samples import fill_with_sample
from desktop.ui.colours import DARK, LIGHT
from desktop.ui.languages import Languages
from desktop.ui.live_contacts import first_contacts
from desktop.ui.live_store import LiveStore
from desktop.ui.main_window import MainWindow
from desktop.ui.theme import Theme
from tests.ui.scenes import DIALOGS, SCREENS, Scene


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

    def photograph(
        self, size: tuple[int, int], mark: str, *, full: bool, only: list[str] | None
    ) -> None:
        """Every scene that is asked for, in a window of this size, into NAME-MARK.png."""
        scenes = SCREENS + DIALOGS if full else tuple(scene for scene in SCREENS if scene.bare)
        for scene in scenes:
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
        if whom:
            (person,) = first_contacts(store, whom)
            window.contacts.choose(person.id)
            self._wait()
        shown = scene.open(window)
        self._wait()
        self._keep(shown, name)
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()
        self._wait()
        window.close()
        window.deleteLater()
        store.deleteLater()
        self._wait()
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

    def _wait(self) -> None:
        loop = QEventLoop()
        QTimer.singleShot(self._pause, loop.quit)
        loop.exec()


def _seen(shown: QWidget, around: QRect) -> QPixmap:
    """What the screen shows there."""
    return shown.screen().grabWindow(0, around.x(), around.y(), around.width(), around.height())
