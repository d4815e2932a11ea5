"""Which paper a letter is on, and how its address reaches the post."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.stationery.envelope_faces import EnvelopeFace
from desktop.stationery.formats import envelope_format
from desktop.stationery.letter_papers import LETTER_PAPERS, WINDOWS
from desktop.ui.notes.drafts import Draft
from desktop.ui.notes.letter_posts import LetterPost, posts, usual_post
from desktop.ui.widgets.fields import FieldGrid, choice_field, fill
from desktop.ui.words.spoken import spoken


class LetterChoices(QWidget):
    """Changes a draft's paper and post.

    Signals: changed: when something else was chosen.
    """

    changed = Signal()

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = FieldGrid(self)
        self.paper = choice_field()
        fill(self.paper, [(spoken(paper.name), paper.id) for paper in LETTER_PAPERS], draft.paper)
        grid.add(self.tr("Paper"), self.paper)
        self.post = choice_field()
        grid.add(self.tr("Envelope"), self.post)
        self._offer(draft.post)
        grid.setRowStretch(grid.rowCount(), 1)
        self.paper.currentIndexChanged.connect(self._follow_paper)
        self.post.currentIndexChanged.connect(self.changed)

    def applied_to(self, draft: Draft) -> Draft:
        """The draft with what is chosen here."""
        return replace(draft, paper=self.paper.currentData(), post=self.post.currentData())

    def _follow_paper(self) -> None:
        """An envelope for the other paper, as usual there."""
        self._offer(usual_post(self.paper.currentData()))
        self.changed.emit()

    def _offer(self, chosen: LetterPost) -> None:
        offered = posts(self.paper.currentData())
        fill(self.post, [(self._named(post), post) for post in offered], chosen)

    def _named(self, post: LetterPost) -> str:
        if post.window:
            name = next(window.name for window in WINDOWS if window.id == post.window)
            name = spoken(name).removesuffix(" window")
            return self.tr("{name}, with a window").format(name=name)
        if not post.envelope:
            return self.tr("None")
        name = spoken(envelope_format(post.envelope).size_name)
        if post.face is EnvelopeFace.HAND:
            return self.tr("{name}, addressed by hand").format(name=name)
        return self.tr("{name}, typed").format(name=name)
