"""How one kind of sheet goes into the printer, in a picture and in words."""

from PySide6.QtCore import QMargins, QSize, QSizeF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.look.labels import Label, Tone, heading
from desktop.ui.look.shown_pictures import shown_picture
from desktop.ui.look.theme import CAPTION, XS, L, M
from desktop.ui.pages.page_view import PageView
from desktop.workflows.show_loads import Load

PICTURE = QSize(256, 196)  # pixels, of the picture of a tray with its shadow; by eye
AROUND = QMargins(M, M, M, M)


class LoadRow(QWidget):
    """The tray seen from above beside what to do."""

    def __init__(self, load: Load, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(L)
        picture = load.picture
        paper = QSizeF(picture.width, picture.height)
        self.view = PageView(
            self.tr("How the {name} lies in the tray").format(name=load.name), paper, margin=M
        )
        self.view.setFixedSize(PICTURE)
        self.view.setAccessibleDescription(load.words)
        self.view.show_page(shown_picture(picture))
        row.addWidget(self.view)
        words = QVBoxLayout()
        words.setSpacing(XS)
        words.addStretch()
        words.addWidget(heading(load.name))
        self.words = Label(load.words, CAPTION, tone=Tone.MUTED)
        words.addWidget(self.words)
        words.addStretch()
        row.addLayout(words, 1)
