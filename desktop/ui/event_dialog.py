"""What happened: the occasion, its day, and what was talked about."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.domain.own_occasions import AnyOccasion
from desktop.ui.day_field import DayField
from desktop.ui.form_dialog import FormDialog, labelled, side_by_side
from desktop.ui.text_fields import ShortText


class EventDialog(FormDialog):
    """Edits an event and hands it to `save`, which may raise a Refusal."""

    def __init__(
        self,
        event: Event,
        who: str,
        save: Callable[[Event], object],
        parent: QWidget | None = None,
        kinds: Sequence[AnyOccasion] = tuple(Occasion),
    ) -> None:
        super().__init__(parent)
        new = event.id is None
        self._event = event
        self._keep = save
        self.add_title(self.tr("Log event") if new else self.tr("Edit event"), who)

        self.occasion = QComboBox()
        for occasion in kinds:
            self.occasion.addItem(occasion.title, occasion)
        self.occasion.setCurrentIndex(list(kinds).index(event.occasion))
        self.on = DayField(event.on)
        self.on.setFixedHeight(self.occasion.sizeHint().height())
        self.form.addLayout(
            side_by_side(
                (labelled(self.tr("Occasion"), self.occasion), 3),
                (labelled(self.tr("Date"), self.on), 2),
            )
        )
        self.position = QLineEdit(event.position)
        self.position.setPlaceholderText(self.tr("Such as data analyst"))
        self.form.addLayout(labelled(self.tr("Position"), self.position))
        self.talked_about = ShortText(lines=4)
        self.talked_about.setPlainText(event.talked_about)
        self.talked_about.setPlaceholderText(
            self.tr("Such as how your team moved to weekly releases")
        )
        self.form.addLayout(labelled(self.tr("What you talked about"), self.talked_about))
        self.add_buttons(self._commit_event, self.tr("Log event") if new else self.tr("Save"))
        self.setMinimumWidth(520)
        self.occasion.setFocus()

    def event_value(self) -> Event:
        """What the fields say."""
        return replace(
            self._event,
            occasion=self.occasion.currentData(),
            on=self.on.day(),
            position=self.position.text(),
            talked_about=self.talked_about.toPlainText(),
        )

    def _commit_event(self) -> None:
        self._keep(self.event_value())
