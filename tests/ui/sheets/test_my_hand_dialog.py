"""*Make it my hand…*: from a sheet's photographs to a hand, looked over on the way."""

import numpy as np
import pytest
from PySide6.QtCore import QFile, Qt
from PySide6.QtWidgets import QFileDialog

from desktop.handwriting.hands import load_hand
from desktop.samples.sheets import sheet_of
from desktop.ui.settings.settings_dialog import SettingsDialog
from desktop.ui.sheets.my_hand_dialog import MyHandDialog
from desktop.ui.sheets.review_model import CELL_ROLE
from desktop.ui.sheets.review_page import ReviewPage
from desktop.workflows.own_handwriting import hand_of, reading_for
from desktop.workflows.review_hands import CellFlag, read_review
from desktop.workflows.sheet_readers import SheetLimits, SheetReader
from tests.made_readings import made_reading
from tests.samples.filled_sheets import filled
from tests.ui.conftest import drop
from tests.ui.test_accessibility import nameless

SLOW = 180_000  # milliseconds that reading may take where much else is going on


@pytest.fixture(scope="module")
def photos(tmp_path_factory):
    """The pages of a sheet that was filled in but for one letter."""
    folder = tmp_path_factory.mktemp("photos")
    return _photographed(folder, sheet_of("a4", "en", "ABCDE"), leave_out="q")


@pytest.fixture(scope="module")
def extra(tmp_path_factory):
    """An extra sheet with that letter."""
    folder = tmp_path_factory.mktemp("extra")
    return _photographed(folder, sheet_of("a4", "en", "FGHJK", "q"))


@pytest.fixture(scope="module")
def other_page(tmp_path_factory):
    """The last page of a sheet that was printed apart."""
    folder = tmp_path_factory.mktemp("other")
    return _photographed(folder, sheet_of("a4", "en", "ZZZZZ"))[1]


def _photographed(folder, sheet, leave_out=""):
    paths = []
    pages = filled(sheet, load_hand("everyday"), dpi=150, leave_out=leave_out)
    for number, page in enumerate(pages, 1):
        paths.append(folder / f"page {number}.jpg")
        page.picture.save(paths[-1], quality=88, dpi=(150, 150))
    return paths


@pytest.fixture(scope="module")
def review(photos):
    return read_review(photos, SheetReader(SheetLimits()), lambda picture, page: None)


@pytest.fixture
def page(review, qtbot):
    made = ReviewPage()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.begin(review)
    choose(made, "all")
    return made


def choose(page, kind):
    page.top.filter.setCurrentIndex(page.top.filter.findData(kind))
    page.top.filter.activated.emit(page.top.filter.currentIndex())


def go_to(page, text, copy=0):
    """Mark one cell alone."""
    for row in range(page.grid.cells.rowCount()):
        cell = page.grid.cells.index(row).data(CELL_ROLE)
        if (cell.text, cell.copy) == (text, copy):
            page.grid.setCurrentIndex(page.grid.cells.index(row))
            return cell
    raise AssertionError(f"there is no {text}")


def test_each_cell_is_shown_beside_its_photograph(page):
    cell = go_to(page, "g", 1)
    assert cell.lines
    photo = page.photo(cell.key)
    assert photo.height() > photo.width() > 40
    assert page.side.name.text() == "g, number 2"


def test_empty_cells_are_what_is_to_be_looked_at(review, qtbot):
    page = ReviewPage()
    qtbot.addWidget(page)
    page.begin(review)
    cells = [
        page.grid.cells.index(row).data(CELL_ROLE) for row in range(page.grid.cells.rowCount())
    ]
    assert {"q"} == {cell.text for cell in cells if cell.is_empty}
    assert all(cell.flags for cell in cells)
    choose(page, CellFlag.EMPTY.name)
    assert page.grid.cells.rowCount() == 3
    assert page.top.told.text() == f"3 of {len(review.cells)}"
    assert page.grid.cells.index(0).data() == "q, number 1: Empty"


def test_a_cell_is_left_out_and_taken_in_with_a_key_and_undone(page, qtbot):
    go_to(page, "a")
    qtbot.keyClick(page.grid, Qt.Key.Key_Delete)
    assert not go_to(page, "a").kept
    assert len(page.review.reading.letters()["a"]) == 2
    choose(page, "left out")
    assert page.grid.cells.rowCount() == 1
    choose(page, "all")
    go_to(page, "a")
    assert page.side.out.text() == "Take in"
    qtbot.keyClick(page.grid, Qt.Key.Key_Delete)
    assert go_to(page, "a").kept
    page.undo()
    assert not go_to(page, "a").kept
    page.undo()
    assert go_to(page, "a").kept
    page.redo()
    assert not go_to(page, "a").kept


def test_a_letter_is_raised_off_its_baseline(page, qtbot):
    before = go_to(page, "o").lines[0].points[0][1]
    qtbot.keyClick(page.grid, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert go_to(page, "o").lines[0].points[0][1] == pytest.approx(before + 0.57)
    page.lower_it()
    assert go_to(page, "o").lines[0].points[0][1] == pytest.approx(before)


def test_two_letters_are_swapped(page, qtbot, click):
    first, second = go_to(page, "k"), go_to(page, "m")
    go_to(page, "k")
    assert not page.side.swap.isEnabled()
    flag = page.grid.selectionModel().SelectionFlag.Select
    for row in range(page.grid.cells.rowCount()):
        index = page.grid.cells.index(row)
        if index.data(CELL_ROLE).key == second.key:
            page.grid.selectionModel().select(index, flag)
    click(page.side.swap)
    assert go_to(page, "k").lines[0].points == second.lines[0].points
    assert go_to(page, "m").lines[0].points == first.lines[0].points


def test_letters_to_be_written_again_are_asked_for(page, qtbot, click):
    go_to(page, "b")
    with qtbot.waitSignal(page.again_asked) as asked:
        click(page.side.again)
    assert asked.args == ["b"]


def test_everything_has_a_name(page):
    assert nameless(page) == []


def test_the_cells_are_a_model_as_qt_asks(page, qtmodeltester):
    qtmodeltester.check(page.grid.cells)


# The whole way


@pytest.fixture
def dialog(own_hands, window, me, qtbot):
    window.menus.my_hand.trigger()
    made = window.findChild(MyHandDialog)
    qtbot.waitUntil(made.isVisible)
    return made


def test_the_sheet_is_saved_to_be_printed(dialog, tmp_path, qtbot, click):
    click(dialog.start.save)
    files = dialog.findChild(QFileDialog)
    files.selectFile(str(tmp_path / "Sheet"))
    with qtbot.waitSignal(dialog.start.told, timeout=SLOW):
        files.accept()
    assert (tmp_path / "Sheet.pdf").read_bytes().startswith(b"%PDF")
    assert "saved as Sheet.pdf" in dialog.start.asked.text()


def test_from_photographs_to_a_hand_with_a_letter_written_again(
    dialog, photos, extra, window, me, qtbot, click, monkeypatch
):
    drop(dialog.start.photos, *photos)
    assert dialog.working.isVisible()
    qtbot.waitUntil(dialog.review.isVisible, timeout=SLOW)
    click(dialog.save)
    qtbot.waitUntil(lambda: "without q" in dialog.trouble.sentence, timeout=SLOW)
    click(dialog.trouble.mend)
    assert dialog.start.isVisible()
    assert "asks for q again" in dialog.start.asked.text()
    dialog.read(extra)
    qtbot.waitUntil(dialog.review.isVisible, timeout=SLOW)
    assert dialog.review.review.lacking == ""
    click(dialog.save)
    qtbot.waitUntil(dialog.hand.isVisible, timeout=SLOW)
    dialog.found.name.setText("Ada's own")
    assert not dialog.found.licence.isVisible()  # one's own writing has none
    assert dialog.signs.isVisible()
    for _ in range(2):  # not to sign with it, and after all to
        click(dialog.signs)
        qtbot.waitUntil(dialog.save.isEnabled, timeout=SLOW)
    assert dialog.found.name.text() == "Ada's own"
    trash = []
    monkeypatch.setattr(QFile, "moveToTrash", trash.append)
    dialog.delete_photos.click()
    with qtbot.waitSignal(dialog.added) as added:
        click(dialog.save)
    hand = load_hand(added.args[0])
    assert hand.name == "Ada's own"
    assert hand.can_write("q")
    assert hand.signs == me.name
    assert trash == [str(photo) for photo in (*photos, *extra)]
    assert "Your hand is there" in window.toast.words.text()


def test_a_picture_of_something_else_is_refused_and_another_can_be_chosen(dialog, tmp_path, qtbot):
    from PIL import Image

    noise = np.random.default_rng(1).integers(0, 255, (400, 300, 3), np.uint8)
    Image.fromarray(noise).save(tmp_path / "cat.png")
    dialog.read([tmp_path / "cat.png"])
    qtbot.waitUntil(lambda: "cat.png" in dialog.trouble.sentence, timeout=SLOW)
    assert dialog.start.isVisible()


def test_pages_of_two_sheets_are_asked_about_and_read_if_one_person_wrote_them(
    dialog, photos, other_page, qtbot, click
):
    dialog.read([photos[0], other_page])
    qtbot.waitUntil(lambda: "of another sheet" in dialog.trouble.sentence, timeout=SLOW)
    assert dialog.trouble.mend.text() == "They are all mine"
    click(dialog.trouble.mend)
    qtbot.waitUntil(dialog.review.isVisible, timeout=SLOW)
    assert dialog.start.one_writer.isChecked()


def test_reading_can_be_stopped(dialog, photos, qtbot, click):
    dialog.read(photos)
    click(dialog.working.stop)
    qtbot.waitUntil(dialog.start.isVisible, timeout=SLOW)
    assert dialog.trouble.sentence == ""


def test_a_hand_is_looked_over_again_and_takes_its_own_place(own_hands, window, me, qtbot, click):
    id = hand_of(made_reading(lacking="")).keep("Ada's own")
    window.setting_up.open_settings("hands")
    settings = window.findChild(SettingsDialog)
    qtbot.waitUntil(settings.isActiveWindow)
    section = settings.sections.currentWidget()
    section.gallery.setFocus()
    assert not section.look.isVisible()
    qtbot.keyClick(section.gallery, Qt.Key.Key_End)
    click(section.look)
    dialog = settings.findChild(MyHandDialog)
    qtbot.waitUntil(dialog.review.isVisible)
    choose(dialog.review, "all")
    go_to(dialog.review, "a")
    dialog.review.leave_out()
    click(dialog.save)
    qtbot.waitUntil(dialog.hand.isVisible, timeout=SLOW)
    assert not dialog.found.name.isEnabled()
    with qtbot.waitSignal(dialog.replaced):
        click(dialog.save)
    assert len(reading_for(id).letters()["a"]) == 2
    assert load_hand(id).name == "Ada's own"
    click(settings.undo)
    assert len(reading_for(id).letters()["a"]) == 3
