"""What the stamp of a note cost: an amount, kept when it is typed to the end."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.domain.sent_notes import Postage
from desktop.ui.look.labels import caption, muted
from desktop.ui.look.theme import S
from desktop.ui.words.outbox_words import postage_words

_WIDEST, _FRAME = "0000.00", 28  # pixels, about the digits


class PostageField(QWidget):
    """Shows one amount.

    Signals: typed: with what was typed, and the currency, when it is not what was shown.
    """

    typed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        self.amount = QLineEdit()
        self.amount.setFixedWidth(self.amount.fontMetrics().horizontalAdvance(_WIDEST) + _FRAME)
        self.amount.editingFinished.connect(self._tell)
        row.addWidget(caption(self.tr("Postage"), self.amount))
        row.addWidget(self.amount)
        self._currency = muted(wrap=False)
        row.addWidget(self._currency)
        self._shown = ""

    def show_postage(self, postage: Postage | None, currency: str) -> None:
        """Show this one; None where nobody entered it."""
        self._shown = postage_words(postage)
        self.amount.setText(self._shown)
        self._currency.setText(currency)

    def _tell(self) -> None:
        typed = self.amount.text().strip()
        if typed != self._shown:
            self._shown = typed
            self.typed.emit(typed, self._currency.text())
