"""The strip at the foot of a dialog, with its buttons."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.look.theme import XL, M, S


def footer(*buttons: QWidget, status: QWidget | None = None) -> QFrame:
    """The buttons side by side at the far end, and what is going on at the near one."""
    made = QFrame()
    made.setObjectName("footer")
    row = QHBoxLayout(made)
    row.setContentsMargins(XL, M, XL, M)
    row.setSpacing(S)
    if status:
        takes_all = status.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored
        row.addWidget(status, 1 if takes_all else 0)  # words are cut where there is no room
    row.addStretch()
    for button in buttons:
        row.addWidget(button)
    return made
