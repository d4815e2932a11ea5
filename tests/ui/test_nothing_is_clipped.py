"""No label or button is cut short: on any screen or dialog, at either size, for any reader.

A window is opened once for each reader, and each scene once in it; then it is looked at.
"""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFrame, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.printing.queues import Queue
from desktop.store.books import open_book
from desktop.store.samples import fill_with_sample
from desktop.ui.live.live_store import LiveStore
from desktop.ui.look.colours import LIGHT
from desktop.ui.look.labels import ElidedLabel
from desktop.ui.look.theme import Theme, on_screen
from desktop.ui.widgets.fields import ChoiceBox
from desktop.ui.window.main_window import MainWindow
from desktop.workflows import send_notes
from tests.ui.conftest import JORDAN, TODAY, languages_of
from tests.ui.foreign_words import foreign_words, is_foreign
from tests.ui.scenes import DIALOGS, SCREENS
from tests.ui.staging import leave
from tests.ui.test_accessibility import nameless

SCENES = SCREENS + DIALOGS
SMALL, LARGE = (1024, 700), (1280, 800)


@dataclass(frozen=True)
class Reader:
    """Whose window it is. points: of the letters, 0 for the system's; sizes: of the window."""

    name: str
    language: str = "en"
    points: float = 0
    mirrored: bool = False
    sizes: tuple[tuple[int, int], ...] = (SMALL, LARGE)

    def __str__(self):
        return self.name


READERS = (
    Reader("English"),
    Reader("German", language="de"),
    Reader("mirrored", mirrored=True),
    Reader("large type", points=20, sizes=(LARGE,)),
)


def clipped(shown):
    """What does not fit into its place below `shown`, in words."""
    parts = [part for part in shown.findChildren(QWidget) if part.isVisibleTo(shown)]
    return [_text(part) for part in parts if _is_clipped(part)]


def _text(part):
    return part.currentText() if isinstance(part, QComboBox) else part.text()


def _is_clipped(part):
    if isinstance(part, QLabel) and not isinstance(part, ElidedLabel):
        return bool(part.text()) and not _label_fits(part)
    if isinstance(part, ChoiceBox):
        gives_way = part.sizeAdjustPolicy() is not QComboBox.SizeAdjustPolicy.AdjustToContents
        return not gives_way and part.shown_text != part.currentText()
    if isinstance(part, QAbstractButton) and part.text():
        need = part.sizeHint()
        return part.width() < part.minimumSizeHint().width() or part.height() < need.height()
    return False


def _label_fits(label):
    room = label.contentsRect()
    flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
    need = label.fontMetrics().boundingRect(
        QRect(0, 0, room.width(), 10_000), int(label.alignment()) | int(flags), label.text()
    )
    return need.width() <= room.width() + 1 and need.height() <= room.height() + 1


def reached_by_tab(window):
    """What Tab goes to, from what has the focus on until it is there again."""
    reached = []
    while window.focusNextChild() and window.focusWidget() not in reached:
        reached.append(window.focusWidget())
    return reached


def skipped_on_the_way(window):
    """What Tab does not begin with after the buttons at the foot, though it lies before the rest.

    That is what it goes on with only later: it was made earlier, and the first later.
    """
    foot = window.findChild(QFrame, "footer")
    reached = reached_by_tab(window)
    at_foot = [foot is not None and foot.isAncestorOf(one) for one in reached]
    if all(at_foot) or not any(at_foot):
        return []
    last = max(range(len(reached)), key=lambda place: (at_foot[place], not at_foot[place - 1]))
    while at_foot[last]:
        last = (last + 1) % len(reached)
    others = [one for one, there in zip(reached, at_foot, strict=True) if not there]
    return [one for one in others if _lies_before(one, reached[last])]


def _lies_before(one, other):
    """Whether it is wholly above, or in a column before it, and no further on in the other way."""
    this, that = (QRect(each.mapTo(each.window(), QPoint()), each.size()) for each in (one, other))
    further, beside = this.left() - that.left(), this.right() < that.left()
    if one.window().isRightToLeft():
        further, beside = that.right() - this.right(), this.left() > that.right()
    return (this.bottom() < that.top() and further <= 0) or (beside and this.top() <= that.top())


@pytest.fixture(scope="module")
def looks(qapp, screen_reader):
    """The application, whose looks are put back at the end."""
    font, palette, direction = qapp.font(), qapp.palette(), qapp.layoutDirection()
    with languages_of(qapp) as languages:
        theme = Theme(qapp)
        yield languages, theme
        theme.deleteLater()
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)
    qapp.setLayoutDirection(direction)


@pytest.fixture(scope="module")
def surroundings(tmp_path_factory):
    """A computer with one printer, where nothing of the user's own is read."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("reader")
        patch.setenv("FAIRHAND_PREFERENCES", str(folder / "fairhand.ini"))
        patch.setenv("FAIRHAND_PRINTERS", str(folder / "printers.json"))
        patch.setenv("FAIRHAND_HANDS", str(folder / "hands"))
        patch.setattr(send_notes, "queues", lambda: [Queue("b", "Brother", is_default=True)])
        yield folder


@pytest.fixture(scope="module", params=READERS, ids=str)
def reader(request):
    return request.param


@pytest.fixture(scope="module")
def window(reader, looks, surroundings, qapp):
    """The window of a reader on the sample book."""
    languages, theme = looks
    before = qapp.font()
    font = QFont(before)
    font.setPointSizeF(reader.points or before.pointSizeF())
    qapp.setFont(font)
    languages.speak(reader.language)
    if reader.mirrored:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme.paint(LIGHT)
    book = open_book(surroundings / f"{reader.name}.book")
    with book.sessions.begin() as session:
        fill_with_sample(session, TODAY)
    store = LiveStore(book)
    store.save_sender(JORDAN)
    made = MainWindow(store, today=lambda: TODAY, start="contacts")
    made.show()
    yield made
    made.close()
    made.deleteLater()
    store.deleteLater()
    book.close()
    qapp.setFont(before)


def _give_room(dialog, reader):
    """As wide as the screen of such a reader lets it be, where it took all of a narrower one."""
    most = max(width for width, _ in reader.sizes)
    if on_screen(QSize(most, 0)).width() <= dialog.width() < most:
        dialog.resize(most, dialog.height())


@pytest.fixture(scope="class", params=SCENES, ids=[scene.name for scene in SCENES])
def shown(request, reader, window):
    """What a scene opens, closed before the next.

    Its scope is the smaller one, so that each reader goes through all scenes.
    """
    window.resize(*reader.sizes[0])
    window.go_to("contacts")
    wait = QtBot(request).waitUntil
    wait(lambda: window.contacts.contact is not None and window.contacts.events != [])
    opened = request.param.open(window)
    wait(opened.isVisible)
    _give_room(opened.window(), reader)
    yield opened
    leave(window)


def test_nothing_is_clipped(reader, window, shown, qtbot):
    for size in reader.sizes:
        window.resize(*size)

        def nothing_is():
            assert clipped(shown) == []

        qtbot.waitUntil(nothing_is)  # what is read in the background may still be laid out


@pytest.mark.usefixtures("window")
def test_every_control_of_a_scene_has_a_name(shown):
    assert nameless(shown) == []


@pytest.mark.usefixtures("window")
def test_tab_reaches_the_buttons_at_the_foot_of_a_scene_last(shown):
    assert skipped_on_the_way(shown.window()) == []


def test_no_dialog_is_larger_than_its_screen(reader, window, shown):
    if shown.window() is window:
        pytest.skip("the window is as large as it is made")
    high = shown.screen().availableSize().height()
    assert shown.window().minimumSizeHint().height() <= high
    assert shown.window().height() <= high


def test_nothing_is_said_in_another_language(reader, window, shown):
    assert foreign_words(shown, reader.language) == []


@pytest.mark.parametrize("text", ["New contact", "Deleted Ann Lee.", "%n card(s)"])
def test_what_is_left_in_english_is_found(text):
    assert is_foreign(text, "de")


@pytest.mark.parametrize("text", ["", "Neuer Kontakt", "Ann Lee", "Name"])
def test_what_is_german_or_a_name_is_not(text):
    assert not is_foreign(text, "de")


def test_a_label_that_is_too_narrow_is_found(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel("Telephone interview", window)
    label.setFixedSize(40, 20)
    window.show()
    assert clipped(window) == ["Telephone interview"]
