"""The position that an event was about, and how far the application for it has come."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QWidget

from desktop.domain.occasions import Occasion
from desktop.domain.own_occasions import AnyOccasion
from desktop.domain.position_stages import stage_after
from desktop.domain.positions import Position, Stage
from desktop.ui.look.theme import M
from desktop.ui.widgets.fields import choice_field
from desktop.ui.widgets.form_dialog import labelled
from desktop.ui.words.stage_words import position_words, stage_words


class PositionField(QWidget):
    """Offers the positions of the book, and takes a new one; its stage is beside it.

    Signals: touched: when the user chose or typed a position.
    """

    touched = Signal()

    def __init__(self, positions: Sequence[Position]) -> None:
        super().__init__()
        self._positions = positions
        self._occasion: AnyOccasion = Occasion.PERSONAL_INTERVIEW
        self._proposes = False
        self._chose_stage = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(M)
        self.title = self._titles()
        row.addLayout(labelled(self.tr("Position"), self.title), 3)
        self.stage = choice_field()
        self.stage.addItem(self.tr("Not tracked"), None)
        for stage in Stage:
            self.stage.addItem(stage_words(stage), stage)
        self.stage.activated.connect(self._choose_stage)
        row.addLayout(labelled(self.tr("Stage"), self.stage), 2)
        self._follow()

    def show_position(self, title: str, position_id: int | None) -> None:
        """Show the position of an event that is in the book already."""
        places = [place for place, each in enumerate(self._positions) if each.id == position_id]
        if position_id is not None and places:
            self.title.setCurrentIndex(places[0])
        else:
            self._set(title)

    def propose_stages(self) -> None:
        """From now on, propose the stage that an event of its kind most often means."""
        self._proposes = True
        self._follow()

    def follow_kind(self, occasion: AnyOccasion) -> None:
        """Propose for another kind of event."""
        self._occasion = occasion
        self._follow()

    def type(self, title: str, organization: str) -> None:
        """Show what a line says; one of the book where it is just that."""
        alike = [each for each in self._positions if each.title.casefold() == title.casefold()]
        there = [each for each in alike if each.organization.casefold() == organization.casefold()]
        found = there or (alike if len(alike) == 1 and not organization else [])
        self._set(position_words(found[0]) if found else title)

    def text(self) -> str:
        """The title of the position; "" for none."""
        known = self._known()
        return known.title if known else self.title.currentText().strip()

    def position(self, organization: str, on: date) -> Position | None:
        """The application, new or with its stage; None where it is not to be tracked.

        organization, on: of a new one: where it is, and the day when a resume went there.
        """
        stage: Stage | None = self.stage.currentData()
        known = self._known()
        if known is not None:
            return replace(known, stage=stage or known.stage)
        title = self.text()
        if not title or stage is None:
            return None
        applied = on if self._occasion is Occasion.RESUME_SENT else None
        return Position(title, organization, stage=stage, applied_on=applied)

    @property
    def known_id(self) -> int | None:
        """The id of the position that is shown, if the book has it."""
        known = self._known()
        return known.id if known else None

    def _titles(self) -> QComboBox:
        box = choice_field()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for position in self._positions:
            box.addItem(position_words(position))
        box.setCurrentIndex(-1)
        line, completer = QLineEdit(), QCompleter(box.model(), box)
        line.setPlaceholderText(self.tr("Such as data analyst"))
        line.textEdited.connect(self._touch)
        box.setLineEdit(line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        box.setCompleter(completer)
        box.currentTextChanged.connect(self._follow)
        box.activated.connect(self._touch)
        return box

    def _set(self, text: str) -> None:
        if self.title.currentText() != text:
            self.title.setCurrentIndex(self.title.findText(text))
            self.title.setEditText(text)

    def _known(self) -> Position | None:
        text, place = self.title.currentText().strip(), self.title.currentIndex()
        if place >= 0 and self.title.itemText(place) == text:
            return self._positions[place]
        return next((each for each in self._positions if position_words(each) == text), None)

    def _follow(self) -> None:
        """The stage beside another position, as it is or as it most likely becomes."""
        named = bool(self.title.currentText().strip())
        self.stage.setEnabled(named)
        if self._chose_stage and named:
            return
        known = self._known()
        stage = known.stage if known else None
        if self._proposes and named:
            stage = stage_after(self._occasion, stage)
        self.stage.setCurrentIndex(self.stage.findData(stage) if named else 0)

    def _touch(self) -> None:
        self.touched.emit()

    def _choose_stage(self) -> None:
        self._chose_stage = True
