"""A list whose rows are two lines, looked through by keys and pointer."""

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView

from desktop.ui.widgets.two_line_rows import TwoLineRows


def two_line_list(name: str, model: QAbstractItemModel) -> QListView:
    """The model's rows, as `TwoLineRows` paints them. name: for who does not see the list."""
    made = QListView()
    made.setAccessibleName(name)
    made.setUniformItemSizes(True)
    made.setMouseTracking(True)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setItemDelegate(TwoLineRows(made))
    made.setModel(model)
    return made
