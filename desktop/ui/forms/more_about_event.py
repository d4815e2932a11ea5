"""What is seldom said of an event: its time zone, what was promised, how it came out."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.events import Event
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.theme import M
from desktop.ui.widgets.fields import choice_field
from desktop.ui.widgets.form_dialog import labelled
from desktop.ui.widgets.optional_day import OptionalDay
from desktop.ui.words.zones import own_zone, zone_names


class MoreAboutEvent(QWidget):
    """Fields that are folded away, and not made, until they are asked for or hold something."""

    def __init__(self, event: Event) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        self.unfold = Button(self.tr("More about it"), Kind.LINK)
        self.unfold.setCheckable(True)
        self.unfold.toggled.connect(self._fold)
        column.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignLeft)
        self._event = event
        self._is_filled = False
        self.fields = QWidget()
        column.addWidget(self.fields)
        self.unfold.setChecked(self._says_something(event))
        self._fold()

    def changed(self, event: Event) -> Event:
        """The event with what these fields say."""
        if not self._is_filled:
            return event
        return replace(
            event,
            promised_on=self.promised.day(),
            heard_on=self.heard.day(),
            outcome=self.outcome.text(),
            recaps=self.recaps.isChecked(),
        )

    @property
    def zone_name(self) -> str:
        """The time zone that is chosen or typed."""
        if not self._is_filled:
            return self._event.zone or own_zone()
        return self.zone.currentText().strip()

    def _fill(self, event: Event) -> None:
        column = QVBoxLayout(self.fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        self.promised = OptionalDay(
            self.tr("They promised an answer by"), event.promised_on, event.on
        )
        column.addWidget(self.promised)
        self.heard = OptionalDay(self.tr("They were in touch on"), event.heard_on, event.on)
        column.addWidget(self.heard)
        self.recaps = QCheckBox(self.tr("Go over my qualifications in the note"))
        self.recaps.setChecked(event.recaps)
        column.addWidget(self.recaps, 0, Qt.AlignmentFlag.AlignLeft)
        self.outcome = QLineEdit(event.outcome)
        self.outcome.setPlaceholderText(self.tr("Such as invited to a second round"))
        column.addLayout(labelled(self.tr("Outcome"), self.outcome))
        self.zone = _zones(event.zone or own_zone())
        column.addLayout(labelled(self.tr("Time zone"), self.zone))

    def _says_something(self, event: Event) -> bool:
        said = (event.promised_on, event.heard_on, event.recaps, event.outcome)
        return any(said) or event.zone not in ("", own_zone())

    def _fold(self) -> None:
        if self.unfold.isChecked() and not self._is_filled:
            self._is_filled = True
            self._fill(self._event)
        self.fields.setVisible(self.unfold.isChecked())
        self.unfold.setText(
            self.tr("Less about it") if self.unfold.isChecked() else self.tr("More about it")
        )


def _zones(chosen: str) -> QComboBox:
    box = choice_field()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    names = zone_names()
    box.addItems(names)
    completer = QCompleter(names, box)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    box.setCompleter(completer)
    box.setCurrentIndex(box.findText(chosen))
    box.setEditText(chosen)
    return box
