"""A file that the system hands to the running program is taken in."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent

from desktop.ui.system.file_openings import FileOpenings
from desktop.ui.system.requests import Request


def test_a_file_that_is_handed_over_is_asked_to_be_taken_in(qapp, qtbot):
    openings = FileOpenings(qapp)
    with qtbot.waitSignal(openings.asked) as asked:
        qapp.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile("/home/ann/my cards.vcf")))
    assert asked.args == [Request(files=(Path("/home/ann/my cards.vcf"),))]
    qapp.removeEventFilter(openings)
    openings.deleteLater()


def test_what_is_no_file_is_left_alone(qapp, qtbot):
    openings = FileOpenings(qapp)
    with qtbot.assertNotEmitted(openings.asked):
        qapp.sendEvent(qapp, QFileOpenEvent(QUrl("https://fairhand.example/")))
    qapp.removeEventFilter(openings)
    openings.deleteLater()
