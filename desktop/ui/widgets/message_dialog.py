"""A sentence in a dialog of its own, with a picture of what it is about."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.look.buttons import Button
from desktop.ui.look.labels import Label, heading, muted
from desktop.ui.look.theme import XL, L, S, roomy
from desktop.ui.widgets.empty_page import PictureDisc
from desktop.ui.widgets.footers import footer
from desktop.ui.widgets.tab_order import TabbedDialog

_PICTURE = 48  # pixels


class MessageDialog(TabbedDialog):
    """Shows `sentence` under `name`, to be read, marked and copied, until *Close* is clicked.

    alarming: whether something failed; explained: more about it; beside: buttons before the last.
    """

    def __init__(
        self,
        name: str,
        sentence: str,
        parent: QWidget | None,
        *,
        picture: str = "alert",
        alarming: bool = True,
        explained: str = "",
        beside: tuple[Button, ...] = (),
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name)
        self.setMinimumWidth(roomy(520))
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        across = QHBoxLayout()
        across.setContentsMargins(XL, XL, XL, XL)
        across.setSpacing(L)
        disc = PictureDisc(picture, _PICTURE, alarming=alarming)
        across.addWidget(disc, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(S)
        words.addWidget(heading(name))
        self.sentence = Label(sentence).selectable()
        words.addWidget(self.sentence)
        if explained:
            words.addWidget(muted(explained))
        words.addStretch()
        across.addLayout(words, 1)
        self._outer.addLayout(across, 1)
        self.close_it = Button(self.tr("Close"))
        self.close_it.setDefault(True)
        self.close_it.clicked.connect(self.accept)
        self._outer.addWidget(footer(*beside, self.close_it))
        self.setAccessibleDescription(sentence)
        self.close_it.setFocus()

    def sizeHint(self) -> QSize:
        """As high as its words are at the width it will have."""
        width = max(super().sizeHint().width(), self.minimumWidth())
        return QSize(width, self._outer.totalHeightForWidth(width))

    def text(self) -> str:
        """What it says."""
        return self.sentence.text()
