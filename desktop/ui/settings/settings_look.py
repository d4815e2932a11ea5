"""Settings: light or dark, the language of the window, and how much moves in it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from desktop.ui.editing.changing import Changing
from desktop.ui.look.looks import Look, chosen_look
from desktop.ui.look.theme import theme_of
from desktop.ui.settings.settings_section import Section, card
from desktop.ui.system.languages import SHIPPED
from desktop.ui.system.motion_wishes import chose_less_motion, remember_less_motion
from desktop.ui.system.remembered import language
from desktop.ui.widgets.fields import FieldGrid, choices


class LookSection(Section):
    """All follow the system until something else is chosen.

    speak: goes on in another language, by its code; "" for the system's.
    """

    def __init__(self, changing: Changing, speak: Callable[[str], object]) -> None:
        super().__init__(
            changing, self.tr("Look"), self.tr("Kept on this computer, not in your book.")
        )
        self._speak = speak
        fields = QWidget()
        grid = FieldGrid(fields)
        self.look = choices(
            [
                (self.tr("As the system"), Look.SYSTEM),
                (self.tr("Light"), Look.LIGHT),
                (self.tr("Dark"), Look.DARK),
            ]
        )
        self.look.activated.connect(self._choose_look)
        grid.add(self.tr("Colours"), self.look)
        names = [(name, code) for code, name in SHIPPED.items()]
        self.language = choices([(self.tr("As the system"), ""), *names])
        self.language.activated.connect(self._choose_language)
        grid.add(self.tr("Language"), self.language)
        self.motion = choices(
            [(self.tr("As the system"), False), (self.tr("As little as possible"), True)]
        )
        self.motion.activated.connect(self._choose_motion)
        grid.add(self.tr("Movement"), self.motion)
        self.column.addWidget(card(fields))
        self.column.addStretch(1)

    def read(self) -> None:
        _show(self.look, chosen_look())
        _show(self.language, language())
        _show(self.motion, chose_less_motion())

    def _choose_look(self) -> None:
        before, after = chosen_look(), self.look.currentData()
        if after is before:
            return
        app = QApplication.instance()
        assert isinstance(app, QApplication), "a window is open"
        paint = theme_of(app).choose
        paint(after)
        done = self.tr("Changed the colours.")
        self.changing.note(done, partial(paint, before), partial(paint, after))

    def _choose_language(self) -> None:
        if self.language.currentData() != language():
            self._speak(self.language.currentData())

    def _choose_motion(self) -> None:
        before, after = chose_less_motion(), self.motion.currentData()
        if after is before:
            return
        remember_less_motion(after)
        done = self.tr("Changed what moves.")
        self.changing.note(
            done, partial(remember_less_motion, before), partial(remember_less_motion, after)
        )


def _show(field: QComboBox, value: object) -> None:
    field.setCurrentIndex(field.findData(value))
