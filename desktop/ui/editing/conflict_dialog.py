"""Somebody else changed a thing meanwhile: both side by side, and what to keep of each."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from desktop.domain.conflicts import Thing, conflicts, settled
from desktop.domain.merging import Side
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.theme import S, fitting
from desktop.ui.widgets.form_dialog import FormDialog
from desktop.ui.widgets.scrolled_pages import beside_bar, scroll_down
from desktop.ui.widgets.side_choices import SideChoices, SideRow


@dataclass(frozen=True)
class Told(Generic[Thing]):
    """A thing in words. name: of it; title, words: what a part of it is called, and says."""

    name: str
    title: Callable[[str], str]
    words: Callable[[str, Thing], str]


class ConflictDialog(FormDialog):
    """Shows each part that differs and hands what is kept to `save`, over what is there now.

    base: as it was read before both changed it; theirs: in the book now; mine: what was typed.
    save: may raise a Refusal; the dialog then stays open.
    """

    def __init__(
        self,
        base: Thing,
        theirs: Thing,
        mine: Thing,
        save: Callable[[Thing], object],
        told: Told[Thing],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keep: Callable[[Any], object] = save
        self._settled = partial(settled, theirs, mine)
        self.add_title(
            self.tr("{name} was changed meanwhile").format(name=told.name),
            self.tr("Somebody else saved other things while you typed. Choose what to keep."),
        )
        rows = [
            SideRow(
                found.part,
                told.title(found.part),
                told.words(found.part, theirs),
                told.words(found.part, mine),
                found.likely,
            )
            for found in conflicts(base, theirs, mine)
        ]
        self.choices = SideChoices(rows, self.tr("In the book now"), self.tr("What you typed"))
        self.form.addLayout(_scrolling(self.choices), 1)
        self.add_buttons(self._commit_kept, self.tr("Save"), aside=self._shortcuts())
        self.resize(fitting(760, 560))

    def _shortcuts(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        self.all_theirs = Button(self.tr("All of theirs"), Kind.QUIET)
        self.all_theirs.clicked.connect(self._choose_theirs)
        row.addWidget(self.all_theirs)
        self.all_mine = Button(self.tr("All of mine"), Kind.QUIET)
        self.all_mine.clicked.connect(self._choose_mine)
        row.addWidget(self.all_mine)
        return made

    def _choose_theirs(self) -> None:
        self.choices.choose_all(Side.FIRST)

    def _choose_mine(self) -> None:
        self.choices.choose_all(Side.SECOND)

    def _commit_kept(self) -> None:
        self._keep(self._settled(self.choices.chosen()))


def _scrolling(content: QWidget) -> QHBoxLayout:
    area, layout = QScrollArea(), content.layout()
    assert layout, "it has choices"
    scroll_down(area, content)
    return beside_bar(area, layout)
