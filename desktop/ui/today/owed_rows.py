"""One row of Today, painted: who, for what, why so, by when; or the name of a section."""

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from desktop.domain.owed import Owed, OwedSection
from desktop.ui.look.colours import shown_colours
from desktop.ui.look.theme import S
from desktop.ui.today.owed_drawing import RowDrawing
from desktop.ui.today.owed_model import OWED_ROLE, SECTION_ROLE, OwedModel
from desktop.ui.today.owed_places import RowMeasures
from desktop.ui.words.advice_words import reason_words
from desktop.ui.words.owed_words import (
    happened_words,
    lacks_address,
    section_words,
)

_Index = QModelIndex | QPersistentModelIndex


class OwedRows(QStyledItemDelegate):
    """Paints the rows; the buttons of those that are chosen or pointed at stand over them.

    pointed: the row under the pointer, which may be on one of those buttons.
    """

    def __init__(self, font: QFont, parent: QObject) -> None:
        super().__init__(parent)
        self.measures = RowMeasures(font)
        self.pointed = QPersistentModelIndex()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, self.measures.height)

    def helpEvent(
        self,
        event: QHelpEvent | None,
        view: QAbstractItemView | None,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """Say in a tooltip what there was no room for."""
        owed, model = index.data(OWED_ROLE), index.model()
        if event is None or not isinstance(owed, Owed) or not isinstance(model, OwedModel):
            return False
        places = self.measures.places(option.rect, has_link=False, mirrored=False)
        said = (happened_words(owed, model.kinds, model.today), reason_words(owed))
        QToolTip.showText(event.globalPos(), self.measures.cut(said, places), view)
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        owed: Owed | None = index.data(OWED_ROLE)
        places = self.measures.places(
            option.rect,
            has_link=owed is not None and lacks_address(owed),
            mirrored=option.direction == Qt.LayoutDirection.RightToLeft,
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if owed is None:
            _paint_name(painter, places.row, index.data(SECTION_ROLE), self.measures.section)
        else:
            model = index.model()
            assert isinstance(model, OwedModel), "no other is shown so"
            drawing = RowDrawing(painter, self.measures, places, owed, option, model)
            drawing.is_pointed = self.pointed == index
            drawing.paint_ground(index.row())
            drawing.paint_words()
            drawing.paint_due()
            if not drawing.has_buttons:
                drawing.paint_button()
        painter.restore()


def _paint_name(painter: QPainter, row: QRect, section: OwedSection, font: QFont) -> None:
    """At the foot of its room, so that there is air above it."""
    colours = shown_colours()
    painter.setFont(font)
    late = section is OwedSection.OVERDUE
    painter.setPen(QColor(colours.danger if late else colours.text))
    place = row.adjusted(0, 0, 0, -S)
    flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
    painter.drawText(place, flags, section_words(section))
