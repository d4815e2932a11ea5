"""Opens the first start, and what a user can begin with at its end."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.editing.changing import Changing
from desktop.ui.printers.printer_setup_dialog import PrinterSetupDialog
from desktop.ui.settings.first_start import FirstStart
from desktop.ui.system.background import Worker


class FirstSteps(QObject):
    """What the first start needs beyond its dialog.

    pages, post: where pages are drawn, and what may take minutes.

    Signals: contact_asked, import_asked, sample_asked: at the end, with what the user begins.
    """

    contact_asked = Signal()
    import_asked = Signal()
    sample_asked = Signal()

    def __init__(self, changing: Changing, pages: Worker, post: Worker, window: QWidget) -> None:
        super().__init__(window)
        self._changing = changing
        self._pages = pages
        self._post = post
        self._window = window

    def open(self) -> FirstStart:
        """Begin with the first page."""
        dialog = FirstStart(self._changing, self._pages, self._window)
        dialog.contact_asked.connect(self.contact_asked)
        dialog.import_asked.connect(self.import_asked)
        dialog.sample_asked.connect(self.sample_asked)
        dialog.set_up_asked.connect(self._set_printer_up)
        dialog.open()
        self._dialog = dialog
        return dialog

    def _set_printer_up(self) -> None:
        PrinterSetupDialog(self._post, self._dialog).open()
