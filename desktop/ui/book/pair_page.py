"""Two people who may be one, side by side: what goes together, and what has to be chosen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop.domain.conflicts import CONTACT_PARTS
from desktop.domain.contacts import Contact
from desktop.domain.merging import Side, choices, merged
from desktop.ui.live.live_duplicates import Twin
from desktop.ui.widgets.side_choices import SideChoices, SideRow
from desktop.ui.words.contact_parts import part_title, part_words
from desktop.ui.words.spoken import spoken

_ALWAYS = ("name", "organization", "email", "phone", "address")  # shown even if both say nothing


class PairPage(QScrollArea):
    """Shows a pair, and says what would be made of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._twins: tuple[Twin, Twin] | None = None
        self.choices: SideChoices | None = None

    def show_pair(self, first: Twin, second: Twin) -> None:
        """first: the one who stays."""
        self._twins = (first, second)
        self.choices = SideChoices(
            list(self._rows(first, second)), self.tr("Entered first"), self.tr("Entered later")
        )
        self.choices.setObjectName("page")
        self.setWidget(self.choices)

    def clear(self) -> None:
        """Show nobody."""
        self._twins = self.choices = None
        self.setWidget(QWidget())

    def merged(self) -> tuple[Contact, Contact]:
        """The one person that the two become, and the one who is then gone."""
        assert self._twins, "a pair is shown"
        assert self.choices, "with it"
        first, second = (twin.contact for twin in self._twins)
        return merged(first, second, self.choices.chosen(), spoken), second

    def _rows(self, first: Twin, second: Twin) -> Iterator[SideRow]:
        differ = {choice.name for choice in choices(first.contact, second.contact)}
        for part in CONTACT_PARTS:
            words = part_words(part, first.contact), part_words(part, second.contact)
            if part in differ:
                yield SideRow(part, part_title(part), *words, Side.FIRST)
            elif part in _ALWAYS or (any(words) and part not in _SELDOM):
                yield SideRow(part, part_title(part), *words, None)
        events = (str(first.events), str(second.events))
        yield SideRow("events", self.tr("Events"), *events, None)


_SELDOM = ("parts", "do_not_contact")  # told by the name; yes but for very few
