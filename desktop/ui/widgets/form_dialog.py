"""What the dialogs with fields have in common: a title, a place for trouble, and two buttons."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.refusals import Refusal
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import caption, muted, title
from desktop.ui.look.theme import XL, XS, L, M, on_screen
from desktop.ui.widgets.footers import footer
from desktop.ui.widgets.form_area import FormArea
from desktop.ui.widgets.scrolled_pages import SteadyEdge
from desktop.ui.widgets.tab_order import TabbedDialog
from desktop.ui.widgets.trouble import TroubleBar
from desktop.ui.words.spoken import spoken


class FormDialog(TabbedDialog):
    """A dialog that makes one value and hands it to a function; refused, it stays as it was typed.

    A dialog made from it calls `add_title`, fills `form` with its fields, and calls `add_buttons`.
    """

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        page = QWidget()
        self.form = QVBoxLayout(page)
        self.form.setContentsMargins(XL, XL, XL, 0)
        self.form.setSpacing(L)
        self._area = FormArea(page)
        SteadyEdge(self._area, self.form)
        self._outer.addWidget(self._area, 1)

    def sizeHint(self) -> QSize:
        """As high as its words are at the width it will have, as far as the screen goes."""
        hint = super().sizeHint()
        width = max(hint.width(), self.minimumWidth())
        around = hint.height() - self._area.sizeHint().height()
        high = self.form.totalHeightForWidth(width) + around
        return on_screen(QSize(width, max(high, self.minimumHeight())))

    def setVisible(self, visible: bool) -> None:
        """At first as large as it asks for: Qt would have it two thirds of the screen at most."""
        if visible and not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.resize(self.sizeHint())
        super().setVisible(visible)

    def add_title(self, name: str, explained: str = "") -> None:
        """Begin with what the dialog is for, and a sentence why."""
        self.setWindowTitle(name)
        words = QVBoxLayout()
        words.setSpacing(XS)
        words.addWidget(title(name))
        if explained:
            words.addWidget(muted(explained))
        self.form.addLayout(words)

    def add_buttons(
        self,
        commit: Callable[[], None],
        save: str,
        *,
        aside: QWidget | None = None,
        beside: QWidget | None = None,
    ) -> None:
        """Close the form with its trouble bar, *Cancel*, and `save`, which calls `commit`.

        commit: may raise a Refusal, whose sentence is then shown; aside: goes to the near end;
        beside: a button before the last.
        """
        self._commit = commit
        self.trouble = TroubleBar()
        below = QVBoxLayout()  # outside of what is scrolled: it is seen at once
        below.setContentsMargins(XL, M, XL, M)
        below.addWidget(self.trouble)
        self._outer.addLayout(below)
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.save = Button(save, Kind.PRIMARY)
        self.save.setDefault(True)
        self.save.clicked.connect(self.accept)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        buttons = [button for button in (self.cancel, beside, self.save) if button]
        self._outer.addWidget(footer(*buttons, status=aside))

    def finish(self) -> None:
        """End as accepted, what it was for having been done elsewhere."""
        super().accept()

    def accept(self) -> None:
        try:
            self._commit()
        except Refusal as refusal:
            self.trouble.say(spoken(refusal))
        else:
            super().accept()


def labelled(name: str, field: QWidget) -> QVBoxLayout:
    """A field under its name."""
    column = QVBoxLayout()
    column.setSpacing(XS)
    column.addWidget(caption(name, field))
    column.addWidget(field)
    return column


def side_by_side(*columns: tuple[QVBoxLayout, int]) -> QHBoxLayout:
    """Fields in one row, each with its share of the width."""
    row = QHBoxLayout()
    row.setSpacing(M)
    for column, share in columns:
        row.addLayout(column, share)
    return row
