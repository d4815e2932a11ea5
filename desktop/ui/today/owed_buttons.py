"""The buttons of one row of Today, which stand over the painted row."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.owed import Owed
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.theme import CAPTION, scaled
from desktop.ui.today.owed_places import RowPlaces
from desktop.ui.words.owed_words import add_words, lacks_address, write_words


class OwedButtons(QWidget):
    """Write, Done, Snooze, Skip, and the rest in a menu, for the row that it was put on.

    Signals:
        write_asked, done_asked, skip_asked, address_asked: with the row's follow-up.
        snooze_asked, more_asked: with the follow-up and the button at which to open a menu.
    """

    write_asked = Signal(object)
    done_asked = Signal(object)
    skip_asked = Signal(object)
    address_asked = Signal(object)
    snooze_asked = Signal(object, QWidget)
    more_asked = Signal(object, QWidget)

    def __init__(self, parent: QWidget, *, is_main: bool) -> None:
        super().__init__(parent)
        self.owed: Owed | None = None
        self.done = Button(self.tr("Done"), Kind.ICON, picture="check")
        self.snooze = Button(self.tr("Snooze"), Kind.ICON, picture="snooze")
        self.skip = Button(self.tr("Skip"), Kind.ICON, picture="skip")
        self.more = Button(self.tr("More"), Kind.ICON, picture="more")
        self.write = Button("", Kind.PRIMARY if is_main else Kind.PLAIN)
        self.add = Button("", Kind.LINK)
        self.add.setProperty("missing", True)
        self.add.setFont(scaled(self.font(), CAPTION))
        self._icons = (self.done, self.snooze, self.skip, self.more)
        for button in (*self._icons, self.write, self.add):
            button.setParent(self)
            # A click leaves the focus to the list, whose keys go on with the next row.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_main else Qt.FocusPolicy.NoFocus)
        self.done.setToolTip(self.tr("Done (D)"))
        self.snooze.setToolTip(self.tr("Snooze (S)"))
        self.skip.setToolTip(self.tr("Skip (K)"))
        self._connect_buttons()
        self.hide()

    def put_on(self, owed: Owed, places: RowPlaces) -> None:
        """Stand on this row."""
        self.owed = owed
        self.write.setText(write_words(owed.by))
        self.add.setText(add_words(owed.by))
        self._name_buttons(owed)
        self.setGeometry(places.icons.united(places.button).united(places.link))
        for number, button in enumerate(self._ordered()):
            width = places.icons.width() // len(self._icons)
            left = places.icons.left() + number * width
            self._place(button, QRect(left, places.icons.top(), width, places.icons.height()))
        self._place(self.write, places.button)
        self._place(self.add, places.link)
        self.add.setVisible(lacks_address(owed))
        self.show()

    def leave(self) -> None:
        """Stand on no row."""
        self.owed = None
        self.hide()

    def _ordered(self) -> tuple[Button, ...]:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self._icons[::-1] if mirrored else self._icons

    def _place(self, button: Button, place: QRect) -> None:
        button.setGeometry(place.translated(-self.pos()))

    def _name_buttons(self, owed: Owed) -> None:
        """What a screen reader says of each, since it does not see the row."""
        for button, name in (
            (self.done, self.tr("Done: {name}")),
            (self.snooze, self.tr("Snooze: {name}")),
            (self.skip, self.tr("Skip: {name}")),
            (self.more, self.tr("More for {name}")),
        ):
            button.setAccessibleName(name.format(name=owed.contact_name))
        said = self.tr("{write} to {name}")
        write = write_words(owed.by)
        self.write.setAccessibleName(said.format(write=write, name=owed.contact_name))

    def _connect_buttons(self) -> None:
        self.write.clicked.connect(self._ask_write)
        self.done.clicked.connect(self._ask_done)
        self.skip.clicked.connect(self._ask_skip)
        self.add.clicked.connect(self._ask_address)
        self.snooze.clicked.connect(self._ask_snooze)
        self.more.clicked.connect(self._ask_more)

    def _ask_write(self) -> None:
        self.write_asked.emit(self.owed)

    def _ask_done(self) -> None:
        self.done_asked.emit(self.owed)

    def _ask_skip(self) -> None:
        self.skip_asked.emit(self.owed)

    def _ask_address(self) -> None:
        self.address_asked.emit(self.owed)

    def _ask_snooze(self) -> None:
        self.snooze_asked.emit(self.owed, self.snooze)

    def _ask_more(self) -> None:
        self.more_asked.emit(self.owed, self.more)
