"""One row of Today, painted: who, for what, why so, by when; or the name of a section."""

from PySide6.QtCore import (
    QLineF,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from desktop.domain.owed import Owed, OwedSection
from desktop.ui.advice_words import reason_words
from desktop.ui.avatars import paint_avatar
from desktop.ui.colours import Colours, shown_colours
from desktop.ui.icons import pixmap
from desktop.ui.owed_model import OWED_ROLE, SECTION_ROLE, OwedModel
from desktop.ui.owed_places import SMALL_PICTURE, RowMeasures, RowPlaces
from desktop.ui.owed_words import (
    add_words,
    due_day,
    due_words,
    happened_words,
    lacks_address,
    section_words,
    write_words,
)
from desktop.ui.theme import HEADING, XS, S, scaled

_ROUND = 10  # pixels
_BUTTON_ROUND = 7
_PICTURE = 18  # pixels, in a button
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
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
            _paint_name(painter, places.row, index.data(SECTION_ROLE), option.font)
        else:
            model = index.model()
            assert isinstance(model, OwedModel), "no other is shown so"
            drawing = _Drawing(painter, self.measures, places, owed, option, model)
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
    lettering = scaled(font, HEADING, QFont.Weight.DemiBold)
    painter.setFont(lettering)
    late = section is OwedSection.OVERDUE
    painter.setPen(QColor(colours.danger if late else colours.text))
    place = row.adjusted(XS, 0, -XS, -S)
    flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
    painter.drawText(place, flags, section_words(section))


class _Drawing:
    """The parts of one row."""

    def __init__(
        self,
        painter: QPainter,
        measures: RowMeasures,
        places: RowPlaces,
        owed: Owed,
        option: QStyleOptionViewItem,
        model: OwedModel,
    ) -> None:
        self._painter = painter
        self._places = places
        self._owed = owed
        self._measures = measures
        self._is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        self._model = model
        self._colours: Colours = shown_colours()
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        self._start, self._end = (_END, _START) if mirrored else (_START, _END)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._mirrored = mirrored
        self.is_pointed = False

    @property
    def has_buttons(self) -> bool:
        """Whether the real ones stand there."""
        return self._is_chosen or self.is_pointed

    def paint_ground(self, row: int) -> None:
        """A part of its section's card, with the card's corners where it begins and ends."""
        is_first = not isinstance(self._model.index(row - 1, 0).data(OWED_ROLE), Owed)
        is_last = self._model.is_last_of_section(row)
        place = QRectF(self._places.row).adjusted(0.5, 0, -0.5, 0)
        beyond = 2 * _ROUND
        card = place.adjusted(0, 0.5 if is_first else -beyond, 0, -0.5 if is_last else beyond)
        colours = self._colours
        self._painter.setPen(QPen(QColor(colours.line), 1))
        self._painter.setBrush(QColor(self._ground()))
        self._painter.save()
        self._painter.setClipRect(place.adjusted(-1, 0, 1, 0))
        self._painter.drawRoundedRect(card, _ROUND, _ROUND)
        if not is_last:
            self._painter.drawLine(QLineF(place.bottomLeft(), place.bottomRight()))
        self._painter.restore()
        if self._has_focus:
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.setPen(QPen(QColor(colours.accent_text), 2))
            self._painter.drawRoundedRect(place.adjusted(2, 2, -2, -2), 8, 8)

    def paint_words(self) -> None:
        colours, owed, place = self._colours, self._owed, self._places.words
        paint_avatar(
            self._painter,
            QRectF(self._places.avatar),
            owed.contact_name,
            self._measures.font,
            colours,
        )
        names, small = self._measures.names, self._measures.small
        heights = self._measures.lines
        top = place.center().y() - (sum(heights) + 2 * XS) // 2
        lines = []
        for height in heights:
            lines.append(QRect(place.left(), top, place.width(), height))
            top += height + XS
        used = self._say(lines[0], owed.contact_name, names, colours.text)
        self._say(self._after(lines[0], used + S), owed.organization, small, colours.muted)
        said = happened_words(owed, self._model.kinds, self._model.today)
        self._say(lines[1], said, small, colours.text)
        self._paint_picture(lines[2])
        reason = self._after(lines[2], SMALL_PICTURE + S)
        self._say(reason, reason_words(owed), small, colours.muted)

    def paint_due(self) -> None:
        """By when, and the day itself below, unless small buttons stand there."""
        colours, follow_up = self._colours, self._owed.follow_up
        place, today = self._places.aside, self._model.today
        late, now = follow_up.latest < today, follow_up.due <= today
        ink = colours.danger if late else colours.due if now else colours.muted
        bold, small = self._measures.small_bold, self._measures.small
        height = QFontMetrics(bold).height()
        above = QRect(place.left(), 0, place.width(), height)
        if self.has_buttons:
            above.moveTop(place.top())
        else:
            above.moveTop(place.center().y() - height - XS // 2)
            below = above.translated(0, height + XS)
            self._say(below, due_day(follow_up, today), small, colours.muted, at_end=True)
        self._say(above, due_words(follow_up, today), bold, ink, at_end=True)

    def paint_button(self) -> None:
        """What will be a button where the pointer comes to it."""
        colours, place, owed = self._colours, self._places.button, self._owed
        self._painter.setPen(QPen(QColor(colours.field_line), 1))
        self._painter.setBrush(QColor(colours.surface))
        frame = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
        self._painter.drawRoundedRect(frame, _BUTTON_ROUND, _BUTTON_ROUND)
        self._painter.setFont(self._measures.font)
        self._painter.setPen(QColor(colours.text))
        self._painter.drawText(place, Qt.AlignmentFlag.AlignCenter, write_words(owed.by))
        if lacks_address(owed):
            self._painter.setFont(self._measures.small)
            self._painter.setPen(QColor(colours.due))
            centre = Qt.AlignmentFlag.AlignCenter
            self._painter.drawText(self._places.link, centre, add_words(owed.by))

    def _ground(self) -> str:
        if self._is_chosen:
            return self._colours.tint
        return self._colours.raised if self.is_pointed else self._colours.surface

    def _paint_picture(self, line: QRect) -> None:
        ratio = self._painter.device().devicePixelRatioF()
        drawn = pixmap(self._owed.by.value, self._colours.muted, SMALL_PICTURE, ratio)
        left = line.right() - SMALL_PICTURE if self._mirrored else line.left()
        self._painter.drawPixmap(left, line.center().y() - SMALL_PICTURE // 2, drawn)

    def _after(self, line: QRect, used: int) -> QRect:
        return line.adjusted(0, 0, -used, 0) if self._mirrored else line.adjusted(used, 0, 0, 0)

    def _say(self, place: QRect, words: str, font: QFont, ink: str, *, at_end: bool = False) -> int:
        """Write one line, cut where its place ends; answers how wide it is."""
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(words)
        shown = words
        if width > place.width():
            width = max(place.width(), 0)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
        self._painter.setFont(font)
        self._painter.setPen(QColor(ink))
        self._painter.drawText(place, self._end if at_end else self._start, shown)
        return width
