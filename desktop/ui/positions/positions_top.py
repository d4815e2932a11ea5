"""What narrows the list of positions: words to look for, and how far an application has come."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.positions import Stage
from desktop.ui.look.theme import S
from desktop.ui.widgets.fields import choice_field
from desktop.ui.widgets.list_top import SEARCH_AFTER
from desktop.ui.widgets.text_fields import SearchField
from desktop.ui.words.stage_words import stage_words

_OPEN = tuple(stage for stage in Stage if not stage.is_decided)
_DECIDED = tuple(stage for stage in Stage if stage.is_decided)


class PositionsTop(QWidget):
    """A field and a list.

    Signals: changed: when something else is wanted, a moment after the last letter.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(SEARCH_AFTER)
        self._typing.timeout.connect(self.changed)
        self.search = SearchField(self.tr("Search positions"))
        self.search.textChanged.connect(self._wait_for_more)
        row.addWidget(self.search, 2)
        self.stages = choice_field()
        self.stages.setAccessibleName(self.tr("Stages"))
        for words, stages in (
            (self.tr("All stages"), ()),
            (self.tr("Still open"), _OPEN),
            (self.tr("Decided"), _DECIDED),
            *((stage_words(stage), (stage,)) for stage in Stage),
        ):
            self.stages.addItem(words, stages)
        self.stages.activated.connect(self.changed)
        row.addWidget(self.stages, 1)

    @property
    def wanted(self) -> tuple[str, tuple[Stage, ...]]:
        """The words to look for, and the stages to show, none for all."""
        return self.search.text().strip(), self.stages.currentData()

    @property
    def is_narrowed(self) -> bool:
        """Whether anything is left out."""
        return any(self.wanted)

    def _wait_for_more(self) -> None:
        self._typing.start()
