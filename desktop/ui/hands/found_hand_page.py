"""A hand made of a font, before the user takes it: how it writes, what it misses, its name."""

from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.handwriting.derived_fonts import OWN_WRITING
from desktop.handwriting.hands import load_hand
from desktop.ui.look.labels import ElidedLabel, Label, Tone
from desktop.ui.look.shown_pictures import shown_picture
from desktop.ui.look.theme import CAPTION, M
from desktop.ui.pages.page_view import PageView
from desktop.ui.widgets.form_dialog import labelled
from desktop.workflows.add_hands import FoundHand
from desktop.workflows.write_notes import Picture

PAPER = QSizeF(360, 280)  # points, before the first sample is there
DPI = 200  # of a sample: as fine as a screen with two dots to a pixel needs


class FoundHandPage(QWidget):
    """Shows the hand; its name can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        self.sample = PageView(self.tr("The alphabet as this hand writes it"), PAPER)
        self.sample.setMinimumHeight(300)
        column.addWidget(self.sample, 1)
        self.misses = Label().selectable()
        column.addWidget(self.misses)
        self.licence = ElidedLabel("", CAPTION, tone=Tone.MUTED)
        column.addWidget(self.licence)
        self.name = QLineEdit()
        column.addLayout(labelled(self.tr("Name of the hand"), self.name))

    def show_hand(self, found: FoundHand, picture: Picture, writer: str) -> None:
        """Show this one. writer: the user's own name."""
        self.sample.lay_paper(QSizeF(picture.width, picture.height) * (72 / DPI))
        self.sample.show_page(shown_picture(picture))
        self.sample.setAccessibleDescription(self._misses(found, writer))
        self.misses.setText(self._misses(found, writer))
        self.misses.set_tone(Tone.DUE if found.lacks(writer) else Tone.PLAIN)
        self.licence.setVisible(found.hand.licence != OWN_WRITING)
        self.licence.set_whole(self.tr("Licence: {words}").format(words=found.hand.licence))
        self.name.setText(found.name)
        self.name.selectAll()
        self.name.setFocus()

    def keep_name(self, id: str) -> None:
        """Have it keep the name of a hand that is there, or, for "", take another."""
        self.name.setEnabled(not id)
        if id:
            self.name.setText(load_hand(id).name)

    def _misses(self, found: FoundHand, writer: str) -> str:
        if not found.missing and not found.lacks(writer):
            return self.tr("It writes every letter and sign of Western and Central Europe.")
        told = self.tr("Missing: {signs}").format(signs=" ".join(found.missing))
        if lacking := found.lacks(writer):
            mine = self.tr("It cannot write your name, for want of {signs}.")
            told = f"{mine.format(signs=' '.join(lacking))} {told}"
        return told
