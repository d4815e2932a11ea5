"""Dialogs through which Tab goes as they are laid out, whatever was made when."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget


class TabbedDialog(QDialog):
    """A dialog some parts of which are made later than its buttons.

    Qt goes through them as they were made: what is made later would come after the buttons at the
    foot.
    """

    def focusNextPrevChild(self, is_next: bool) -> bool:
        for one, other in pairwise(self._reached()):
            QWidget.setTabOrder(one, other)
        return super().focusNextPrevChild(is_next)

    def _reached(self) -> list[QWidget]:
        """What Tab may go to, part by part.

        It is not asked of Qt: nextInFocusChain has PySide 6.11 take one for the other's parent, and
        destroy it too early.
        """
        return [
            each
            for each in self.findChildren(QWidget)
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and each.focusProxy() is None
            and each.window() == self  # not the list that a choice opens
        ]
