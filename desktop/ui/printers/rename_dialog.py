"""Whether a printer is one that was set up under another name."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.ui.look.theme import roomy
from desktop.ui.widgets.fields import ChoiceBox
from desktop.ui.widgets.form_dialog import FormDialog, labelled
from desktop.workflows.send_notes import Printer
from desktop.workflows.set_up_printers import follow_rename, hold_for_new


class RenameDialog(FormDialog):
    """Asks it once; either way, `go_on` is called then.

    former: names of printers that were set up and that there are no more.
    """

    def __init__(
        self,
        printer: Printer,
        former: list[str],
        go_on: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._printer = printer
        self._go_on = go_on
        self.add_title(
            self.tr("Has this printer been renamed?"),
            self.tr(
                "{printer} has not been set up under this name, and a printer that was set up is "
                "gone. If it is the same one, what is known of it is kept."
            ).format(printer=printer.title),
        )
        self.former = ChoiceBox()
        for name in former:
            self.former.addItem(self.tr("It was called {name}").format(name=name), name)
        self.former.addItem(self.tr("It is another printer"), "")
        self.form.addLayout(labelled(self.tr("This printer"), self.former))
        self.add_buttons(self._answer, self.tr("Print"))
        self.setMinimumWidth(roomy(460))
        self.former.setFocus()

    def _answer(self) -> None:
        if old := self.former.currentData():
            follow_rename(old, self._printer.name)
        else:
            hold_for_new(self._printer.name)
        self._go_on()
