"""The card's sides, its envelope and its sheet on the screen, and a choice between them."""

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.stationery.formats import CardFormat, EnvelopeFormat
from desktop.stationery.panels import Fold
from desktop.stationery.sheets import Sheet
from desktop.ui.buttons import Button, Kind
from desktop.ui.colours import shown_colours
from desktop.ui.labels import Label, Tone
from desktop.ui.page_view import PageView
from desktop.ui.theme import CAPTION, XL, XS, L, M
from desktop.ui.trouble import TroubleBar

_THUMBNAIL, _GAP = QSize(36, 26), 5  # pixels


class PreviewPane(QWidget):
    """Shows one of the pages, large, the others small, and below what is wrong with any.

    card, other: the side that notes are written on, and the one behind it.

    Signals: another_take_asked: when its button is clicked.
    """

    another_take_asked = Signal()

    def __init__(
        self, card: CardFormat, envelope: EnvelopeFormat | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        paper = _paper(card)
        self.card = PageView(self.tr("The card as it will be printed"), paper)
        self.other = PageView(self.tr("The card's other side as it will be printed"), paper)
        self.envelope = PageView(self.tr("The envelope as it will be printed"), paper)
        self.sheet = PageView(self.tr("The sheet as it will be printed"), paper)
        self._pages = QStackedWidget()
        column.addWidget(self._pages, 1)
        below = QVBoxLayout()
        below.setContentsMargins(XL, 0, XL, L)
        below.setSpacing(M)
        self.trouble = TroubleBar()
        below.addWidget(self.trouble)
        self.cautions = Label(scale=CAPTION, tone=Tone.MUTED)
        self.cautions.hide()
        below.addWidget(self.cautions)
        below.addLayout(self._choices())
        column.addLayout(below)
        self.lay_paper(card, envelope, None)

    def lay_paper(
        self, card: CardFormat, envelope: EnvelopeFormat | None, sheet: Sheet | None
    ) -> None:
        """Make room for this stationery, and name its sides."""
        flat = card.fold is Fold.FLAT
        for view in (self.card, self.other):
            view.lay_paper(_paper(card), card.folds)
        if envelope:
            self.envelope.lay_paper(_paper(envelope))
        if sheet:
            self.sheet.lay_paper(_paper(sheet))
        self.show_card.setText(self.tr("Front") if flat else self.tr("Inside"))
        self.show_other.setText(self.tr("Back") if flat else self.tr("Outside"))
        self.show_envelope.setVisible(envelope is not None)
        self.show_sheet.setVisible(sheet is not None)
        shown = self._group.checkedButton()
        if shown is not None and shown.isHidden():
            self.show_card.click()

    def caution(self, sentences: list[str]) -> None:
        """Say what is to be known before this is printed; nothing is refused for it."""
        self.cautions.setText("\n".join(sentences))
        self.cautions.setVisible(bool(sentences))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(shown_colours().backdrop))
        painter.end()

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(XS)
        self._group = QButtonGroup(self)
        self.show_card = self._add(row, self.card, "")
        self.show_other = self._add(row, self.other, "")
        self.show_envelope = self._add(row, self.envelope, self.tr("Envelope"))
        self.show_sheet = self._add(row, self.sheet, self.tr("Sheet"))
        self.show_card.setChecked(True)
        self._group.idClicked.connect(self._pages.setCurrentIndex)
        row.addStretch()
        self.another_take = Button(self.tr("Another take"), picture="again")
        self.another_take.setToolTip(self.tr("Write the same words once more (Ctrl+T)"))
        self.another_take.clicked.connect(self.another_take_asked)
        row.addWidget(self.another_take)
        return row

    def _add(self, row: QHBoxLayout, view: PageView, name: str) -> Button:
        """A page, and the button with its small picture that shows it."""
        button = _PageButton(name, view)
        self._group.addButton(button, self._pages.addWidget(view))
        row.addWidget(button)
        return button


class _PageButton(Button):
    """Shows its page in small."""

    def __init__(self, name: str, view: PageView) -> None:
        super().__init__(name, Kind.PAGE)
        self.setCheckable(True)
        self.setIconSize(_THUMBNAIL + QSize(_GAP, 0))
        self._view = view
        view.page_changed.connect(self._follow)

    def _follow(self) -> None:
        page = self._view.page
        icon = QIcon()
        if page is not None:
            small = _thumbnail(page, self.devicePixelRatioF())
            for mode in QIcon.Mode:  # or the style would colour it where the button is down
                icon.addPixmap(small, mode)
        self.setIcon(icon)


def _thumbnail(page: QImage, ratio: float) -> QPixmap:
    """The page in small, with a thin line about it, and white to the words beside it."""
    smooth = Qt.TransformationMode.SmoothTransformation
    small = page.scaled(_THUMBNAIL * ratio, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    small.setDevicePixelRatio(ratio)
    width, height = small.width() / ratio, small.height() / ratio
    made = QPixmap(QSize(small.width() + round(_GAP * ratio), small.height()))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.drawImage(0, 0, small)
    painter.setPen(QColor(128, 128, 128, 110))
    painter.drawRect(QRectF(0, 0, width - 1, height - 1))
    painter.end()
    return made


def _paper(form: CardFormat | EnvelopeFormat | Sheet) -> QSizeF:
    return QSizeF(form.width, form.height)
