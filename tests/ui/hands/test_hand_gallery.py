"""The hands as a list, each with what it writes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from desktop.handwriting.hands import hand_ids
from desktop.ui.hands.hands_model import STRIP_ROLE, HandsModel
from desktop.workflows.show_hands import hand_lines


def test_the_model_keeps_to_qts_rules(qtmodeltester, qapp):
    model = HandsModel()
    qtmodeltester.check(model)
    model.show_hands(hand_lines())
    qtmodeltester.check(model)
    assert model.rowCount() == len(hand_ids())


def test_a_strip_stays_when_the_hands_are_shown_again(qapp):
    model = HandsModel()
    model.show_hands(hand_lines())
    model.show_strip("everyday", QImage(8, 8, QImage.Format.Format_RGB888))
    model.show_hands(hand_lines())
    row = model.row_of("everyday")
    assert model.index(row, 0).data(STRIP_ROLE) is not None
    assert model.index(row, 0).data(Qt.ItemDataRole.DisplayRole) == "Everyday print"
