"""To which address an e-mail goes, and what goes along."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop.domain.contacts import Contact
from desktop.domain.ways import WayKind
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import ElidedLabel, Tone, caption
from desktop.ui.look.theme import S
from desktop.ui.notes.drafts import Draft
from desktop.ui.system.file_dialogs import ask_file
from desktop.ui.widgets.fields import FieldGrid, choice_field, fill


class EmailChoices(QWidget):
    """Changes a draft's reader and attachments.

    Signals: changed: when something else was chosen.
    """

    changed = Signal()

    def __init__(self, draft: Draft, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._attached = draft.attached
        grid = FieldGrid(self)
        self.to = choice_field()
        grid.add(self.tr("To"), self.to)
        self.offer(contact, draft.to)
        grid.addWidget(caption(self.tr("Attached")), 1 + grid.rowCount(), 0)
        grid.addLayout(self._files(), grid.rowCount() - 1, 1)
        self.letter = QCheckBox(self.tr("The &letter too, as PDF"))
        self.letter.setChecked(draft.with_letter)
        self.letter.toggled.connect(self.changed)
        grid.addWidget(self.letter, grid.rowCount(), 1)
        grid.setRowStretch(grid.rowCount(), 1)
        self.to.currentIndexChanged.connect(self.changed)
        self._name_files()

    def applied_to(self, draft: Draft) -> Draft:
        """The draft with what is chosen here."""
        to, with_letter = self.to.currentData() or "", self.letter.isChecked()
        return replace(draft, to=to, attached=self._attached, with_letter=with_letter)

    def offer(self, contact: Contact, chosen: str = "") -> None:
        """The addresses that the contact has now, the preferred one first."""
        addresses = _addresses(contact)
        fill(self.to, [(address, address) for address in addresses], chosen)
        self.to.setEnabled(bool(addresses))

    def attach(self, path: str) -> None:
        """Let this file go along too."""
        self._attached = tuple(dict.fromkeys((*self._attached, path)))
        self._name_files()
        self.changed.emit()

    def _files(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S)
        self.files = ElidedLabel("", tone=Tone.MUTED)
        row.addWidget(self.files, 1)
        self.remove = Button(self.tr("Attach nothing"), Kind.ICON, picture="close")
        self.remove.clicked.connect(self._take_off)
        row.addWidget(self.remove)
        self.add = Button(self.tr("Attach a file…"), Kind.ICON, picture="plus")
        self.add.clicked.connect(self._ask_file)
        row.addWidget(self.add)
        return row

    def _ask_file(self) -> None:
        ask_file(self, self.tr("A file to go along"), (), self.attach)

    def _take_off(self) -> None:
        self._attached = ()
        self._name_files()
        self.changed.emit()
        self.add.setFocus()

    def _name_files(self) -> None:
        names = ", ".join(Path(path).name for path in self._attached)
        self.files.set_whole(names or self.tr("Nothing"))
        self.remove.setVisible(bool(self._attached))


def reached_at(contact: Contact, chosen: str) -> str:
    """The address that was chosen, where the contact has it still, else the preferred one."""
    addresses = _addresses(contact)
    return chosen if chosen in addresses else next(iter(addresses), "")


def _addresses(contact: Contact) -> list[str]:
    return [way.value for way in contact.ways if way.kind is WayKind.EMAIL]
