"""The language of the window: that of the system, or the one that the user chose."""

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
)
from PySide6.QtWidgets import QApplication

from desktop.paths import resources
from desktop.ui.system.remembered import language

SHIPPED = {"en": "English", "de": "Deutsch"}  # by their own names, which are not translated


class Languages(QObject):
    """Puts an application into a language; open windows are told with Qt's LanguageChange."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._system = QLocale.system()
        self._installed: list[QTranslator] = []
        self.speak(language())

    def speak(self, chosen: str) -> None:
        """Go on in this language: "en", "de", or "" for the system's."""
        for old in self._installed:
            self._app.removeTranslator(old)
        self._installed = []
        code = chosen or self._system.name().partition("_")[0]
        code = code if code in SHIPPED else "en"
        own = self._system.language() == QLocale(code).language()
        locale = self._system if own else QLocale(code)  # days as the user's country writes them
        QLocale.setDefault(locale)
        self._app.setLayoutDirection(locale.textDirection())
        for name, folder in (  # Qt asks the last one first
            (f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (f"fairhand_{code}", str(resources() / "translations")),
        ):
            made = QTranslator(self)
            if made.load(name, folder):
                self._app.installTranslator(made)
                self._installed.append(made)
        # Now, to the windows there are: one that is made next speaks the language from its start.
        QCoreApplication.sendPostedEvents(self._app, QEvent.Type.LanguageChange)
