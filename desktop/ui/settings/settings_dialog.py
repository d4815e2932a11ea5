"""Settings: its sections at the left, the one that is seen at the right, and what was changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.editing.changing import Changing
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import Label, Tone
from desktop.ui.look.theme import CAPTION, S, grown
from desktop.ui.settings.settings_section import Section
from desktop.ui.system.undo import Step
from desktop.ui.widgets.footers import footer
from desktop.ui.widgets.section_list import SectionList
from desktop.ui.widgets.tab_order import TabbedDialog

_SIZE = QSize(900, 720)
_ROOM = QSize(48, 80)  # about the dialog, on a screen that is smaller; by eye


@dataclass(frozen=True)
class SectionPlace:
    """A section as the list names it. picture: an icon; make: called when it is first seen."""

    id: str
    name: str
    picture: str
    make: Callable[[], Section]


class SettingsDialog(TabbedDialog):
    """Changes apply at once; the newest can be taken back at the foot, or with Ctrl+Z.

    section: the id of the one to begin with; "" for the first.
    """

    def __init__(
        self,
        places: Sequence[SectionPlace],
        changing: Changing,
        parent: QWidget | None = None,
        section: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._changing = changing
        self._places = {place.id: place for place in places}
        self._made: dict[str, Section] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        across = QHBoxLayout()
        across.setSpacing(0)
        self.list = SectionList([(place.id, place.name, place.picture) for place in places])
        self.list.chosen.connect(self.go_to)
        across.addWidget(self.list)
        self.sections = QStackedWidget()
        across.addWidget(self.sections, 1)
        outer.addLayout(across, 1)
        outer.addWidget(self._footer())
        self._follow_history()
        changing.history.noted.connect(self._tell)
        changing.history.taken_back.connect(self._tell_taken_back)
        changing.history.done_again.connect(self._tell)
        for keys, act in (("Ctrl+Z", self._undo), ("Ctrl+Shift+Z", self._redo)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self.resize(grown(_SIZE, self.font()).boundedTo(self.screen().availableSize() - _ROOM))
        self.go_to(section or places[0].id)
        self.list.setFocus()

    @property
    def section_id(self) -> str:
        """Of the section that is seen."""
        return next(id for id, made in self._made.items() if made is self.sections.currentWidget())

    def go_to(self, id: str) -> Section:
        """Show a section."""
        if id not in self._made:
            self._made[id] = self._places[id].make()
            self.sections.addWidget(self._made[id])
        self.sections.setCurrentWidget(self._made[id])
        self.list.show_chosen(id)
        return self._made[id]

    def done(self, result: int) -> None:
        if isinstance(seen := self.sections.currentWidget(), Section):
            seen.settle()
        super().done(result)

    def _footer(self) -> QFrame:
        told = QWidget()
        row = QHBoxLayout(told)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        self.told = Label(scale=CAPTION, tone=Tone.MUTED, wrap=False)
        row.addWidget(self.told)
        self.undo = Button(self.tr("Undo"), Kind.LINK)
        self.undo.clicked.connect(self._undo)
        row.addWidget(self.undo)
        self.close_it = Button(self.tr("Close"))
        self.close_it.clicked.connect(self.accept)
        return footer(self.close_it, status=told)

    def _undo(self) -> None:
        if isinstance(seen := self.sections.currentWidget(), Section):
            seen.settle()
        self._changing.history.undo()

    def _redo(self) -> None:
        self._changing.history.redo()

    def _tell(self, step: Step) -> None:
        self.told.setText(step.done)
        self._follow_history()

    def _tell_taken_back(self, step: Step) -> None:
        self.told.setText(self.tr("Undone: {done}").format(done=step.done))
        self._follow_history()
        self.undo.hide()

    def _follow_history(self) -> None:
        """Offer to take back only what was changed here."""
        self.undo.setVisible(bool(self.told.text()) and self._changing.history.newest is not None)
