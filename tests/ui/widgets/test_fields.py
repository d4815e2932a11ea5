"""Fields beside their names stand on one edge, whatever the names are."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui.widgets.fields import FieldGrid, share_column


def test_fields_of_several_grids_begin_on_one_edge(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    grids, fields = [], []
    for name in ("After", "Days until thanks are late"):
        part = QWidget()
        column.addWidget(part)
        grids.append(FieldGrid(part))
        fields.append(QLineEdit())
        grids[-1].add(name, fields[-1])
    share_column(grids)
    page.show()
    assert fields[0].x() == fields[1].x() > 0
