"""Fields beside their names stand on one edge, whatever the names are."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui.widgets.fields import ChoiceBox, FieldGrid, choices, share_column


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


def test_what_a_choice_has_no_room_for_ends_in_an_ellipsis(qtbot):
    field = ChoiceBox()
    qtbot.addWidget(field)
    field.addItem("US A2, 0.25 and 0.125 in to spare")
    field.show()
    field.resize(120, field.sizeHint().height())
    assert field.shown_text.endswith("…")
    assert field.shown_text[:5] == "US A2"
    field.resize(600, field.height())
    assert field.shown_text == field.currentText()


def test_a_choice_as_wide_as_it_asks_for_shows_the_longest_of_them_whole(qtbot):
    field = choices([("Pen lifted by a servo", 1), ("SVG", 2)])
    qtbot.addWidget(field)
    field.show()
    field.resize(field.sizeHint())
    assert field.shown_text == "Pen lifted by a servo"


def test_a_choice_that_is_still_to_be_made_says_what_there_is_to_choose(qtbot):
    field = choices([("Tom Whitfield", 1), ("Tom Adair", 2)])
    qtbot.addWidget(field)
    field.setPlaceholderText("Which Tom?")
    field.setCurrentIndex(-1)
    field.resize(400, 40)
    assert field.shown_text == "Which Tom?"
