"""One position that somebody applies for: where it is, and how far it has come."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.positions import Position, Stage
from desktop.ui.look.labels import muted
from desktop.ui.look.theme import roomy
from desktop.ui.widgets.fields import ChoiceBox
from desktop.ui.widgets.form_dialog import FormDialog, labelled, side_by_side
from desktop.ui.widgets.optional_day import OptionalDay
from desktop.ui.widgets.text_fields import LineField, ShortText
from desktop.ui.words.stage_words import history_words, stage_words


class PositionDialog(FormDialog):
    """Edits a position and hands it to `save`, which may raise a Refusal."""

    def __init__(
        self,
        position: Position,
        today: date,
        save: Callable[[Position], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        new = position.id is None
        self._position = position
        self._keep = save
        self.add_title(self.tr("New position") if new else self.tr("Edit position"))
        self.title = LineField(position.title)
        self.title.setPlaceholderText(self.tr("Such as data analyst"))
        self.organization = QLineEdit(position.organization)
        self.form.addLayout(
            side_by_side(
                (labelled(self.tr("Title"), self.title), 1),
                (labelled(self.tr("Organization"), self.organization), 1),
            )
        )
        self.stage = ChoiceBox()
        for stage in Stage:
            self.stage.addItem(stage_words(stage), stage)
        self.stage.setCurrentIndex(self.stage.findData(position.stage))
        self.source = QLineEdit(position.source)
        self.source.setPlaceholderText(self.tr("Such as their website"))
        self.form.addLayout(
            side_by_side(
                (labelled(self.tr("Stage"), self.stage), 1),
                (labelled(self.tr("Where you found it"), self.source), 1),
            )
        )
        if position.history:
            so_far = muted(history_words(position)).selectable()
            self.form.addLayout(labelled(self.tr("So far"), so_far))
        self.applied = OptionalDay(self.tr("Applied on"), position.applied_on, today)
        self.form.addWidget(self.applied)
        self.closing = OptionalDay(self.tr("Applications close on"), position.closing_on, today)
        self.form.addWidget(self.closing)
        self.link = LineField(position.link)
        self.form.addLayout(labelled(self.tr("Link"), self.link))
        self.notes = ShortText(lines=3)
        self.notes.setPlainText(position.notes)
        self.form.addLayout(labelled(self.tr("Notes"), self.notes))
        self.add_buttons(self._commit_position, self.tr("Add position") if new else self.tr("Save"))
        self.setMinimumWidth(roomy(560))
        (self.title if new else self.stage).setFocus()

    def position_value(self) -> Position:
        """What the fields say."""
        return replace(
            self._position,
            title=self.title.text(),
            organization=self.organization.text(),
            stage=self.stage.currentData(),
            source=self.source.text(),
            applied_on=self.applied.day(),
            closing_on=self.closing.day(),
            link=self.link.text(),
            notes=self.notes.toPlainText(),
        )

    def _commit_position(self) -> None:
        self._keep(self.position_value())
