"""No label or button is cut short: on any screen or dialog, at either size, in either language."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from desktop.store.samples import fill_with_sample
from desktop.ui.labels import ElidedLabel
from desktop.ui.languages import Languages
from desktop.ui.main_window import MainWindow
from tests.ui.conftest import TODAY
from tests.ui.scenes import DIALOGS, SCREENS
from tests.ui.test_accessibility import nameless

SCENES = SCREENS + DIALOGS
SIZES = ((1280, 800), (1024, 700))


def clipped(shown):
    """What does not fit into its place below `shown`, in words."""
    parts = [part for part in shown.findChildren(QWidget) if part.isVisibleTo(shown)]
    return [part.text() for part in parts if _is_clipped(part)]


def _is_clipped(part):
    if isinstance(part, QLabel) and not isinstance(part, ElidedLabel):
        return bool(part.text()) and not _label_fits(part)
    if isinstance(part, QAbstractButton) and part.text():
        need = part.minimumSizeHint()
        return part.width() < need.width() or part.height() < need.height()
    return False


def _label_fits(label):
    room = label.contentsRect()
    flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
    need = label.fontMetrics().boundingRect(
        QRect(0, 0, room.width(), 10_000), int(label.alignment()) | int(flags), label.text()
    )
    return need.width() <= room.width() + 1 and need.height() <= room.height() + 1


@pytest.fixture(scope="module")
def languages(qapp):
    return Languages(qapp)


@pytest.fixture(params=["en", "de"])
def language(request, languages):
    languages.speak(request.param)
    yield request.param
    languages.speak("en")


@pytest.fixture
def full_window(book, store, me, print_service, language, qtbot):
    with book.sessions.begin() as session:
        fill_with_sample(session, TODAY)
    made = MainWindow(store, today=lambda: TODAY, start="contacts")
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.contacts.shown):
        made.show()
    return made


@pytest.mark.parametrize("size", SIZES, ids=["large", "small"])
@pytest.mark.parametrize("scene", SCENES, ids=[scene.name for scene in SCENES])
def test_nothing_is_clipped(scene, size, full_window, qtbot):
    full_window.resize(*size)
    shown = scene.open(full_window)
    qtbot.waitUntil(shown.isVisible)

    def nothing_is():
        assert clipped(shown) == []

    qtbot.waitUntil(nothing_is)  # what is read in the background may still be laid out


@pytest.fixture(params=["mirrored", "large type"])
def reader(request, qapp):
    """Somebody who reads from right to left, or needs letters of 20 points."""
    font, direction = qapp.font(), qapp.layoutDirection()
    if request.param == "mirrored":
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    else:
        large = QFont(font)
        large.setPointSizeF(20)
        qapp.setFont(large)
    yield
    qapp.setFont(font)
    qapp.setLayoutDirection(direction)


@pytest.mark.parametrize("language", ["en"], indirect=True)
@pytest.mark.parametrize("scene", SCENES, ids=[scene.name for scene in SCENES])
def test_nothing_is_clipped_for_other_readers(scene, reader, full_window, qtbot):
    full_window.resize(*SIZES[0])
    shown = scene.open(full_window)
    qtbot.waitUntil(shown.isVisible)

    def nothing_is():
        assert clipped(shown) == []

    qtbot.waitUntil(nothing_is)


@pytest.mark.parametrize("language", ["en"], indirect=True)
@pytest.mark.parametrize("scene", SCENES, ids=[scene.name for scene in SCENES])
def test_every_control_of_a_scene_has_a_name(scene, full_window, qtbot):
    shown = scene.open(full_window)
    qtbot.waitUntil(shown.isVisible)
    assert nameless(shown) == []


def test_a_label_that_is_too_narrow_is_found(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel("Telephone interview", window)
    label.setFixedSize(40, 20)
    window.show()
    assert clipped(window) == ["Telephone interview"]
