"""A note is watched while a pen writes it, and saved for a plotter."""

import re

import numpy as np
import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtWidgets import QFileDialog

from desktop.domain.occasions import Channel
from desktop.domain.sent_notes import Delivery
from desktop.stationery.boxes import MM
from desktop.stationery.designs import BORDER, SPRIG
from desktop.stationery.envelope_faces import EnvelopeFace
from desktop.stationery.fronts import Front
from desktop.ui.pens.pen_choices import chosen_line, chosen_plotter
from desktop.ui.pens.pen_dialog import PenDialog
from desktop.ui.pens.pen_stage import PenStage
from desktop.ui.system.background import Worker
from desktop.ui.system.motion_wishes import remember_less_motion
from desktop.ui.writing.writing_dialog import WritingDialog
from desktop.workflows.send_by_pen import PenOrder
from desktop.workflows.watch_pens import Piece, pen_scenes
from desktop.workflows.write_notes import NoteOrder
from tests.printing.pen_reading import read_svg
from tests.ui.test_accessibility import nameless

pytestmark = pytest.mark.usefixtures("me", "interview", "print_service")


@pytest.fixture
def write(window, interview, qtbot):
    """Open the interview's note for a channel, its gaps filled."""

    def write(channel=Channel.CARD):
        window.writing.write(interview, channel)
        dialog = window.findChild(WritingDialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        filled = re.sub(r"\[[^]]*\]", "that", dialog.note.editor.toPlainText())
        dialog.note.editor.setPlainText(filled)
        return dialog

    return write


@pytest.fixture
def watch(click, qtbot):
    """Watch a note being written; answers the dialog once its pages are there."""

    def watch(writing):
        click(writing.outgoing.watch)
        dialog = writing.findChild(PenDialog)
        qtbot.waitUntil(dialog.save.isEnabled)
        return dialog

    return watch


@pytest.fixture
def dialog(write, watch):
    return watch(write())


def pixels(image):
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)


def ink(stage):
    """How many pixels of the page are not white."""
    return int((pixels(stage.page)[:, ::4] < 200).sum())


def test_the_pen_writes_as_soon_as_it_is_watched(dialog, qtbot):
    assert dialog.player.plays
    qtbot.waitUntil(lambda: dialog.stage.drawn > 10)
    before = ink(dialog.stage)
    qtbot.waitUntil(lambda: ink(dialog.stage) > before)


def test_how_long_it_takes_is_told(dialog):
    told = dialog.told.text()
    assert re.search(r"Takes \d+ min \d+ s with this plotter: \d\.\d m of line in \d+ str", told)
    assert re.search(r"All pages take \d+ min \d+ s\.", told)


def test_pausing_stops_the_pen_and_its_button_keeps_the_focus(dialog, qtbot):
    qtbot.keyClick(dialog.controls.pause, Qt.Key.Key_Space)
    assert not dialog.player.plays
    assert dialog.controls.play.hasFocus()
    time = dialog.player.time
    qtbot.keyClick(dialog.controls.play, Qt.Key.Key_Space)
    assert dialog.player.plays
    qtbot.waitUntil(lambda: dialog.player.time > time)


def test_what_is_drawn_bit_by_bit_is_what_is_drawn_at_once(qtbot):
    scene = pen_scenes(PenOrder(NoteOrder("Dear Ann,\n\nThank you.\n", envelope="")))[0]
    bit_by_bit, at_once = PenStage(), PenStage()
    for stage in (bit_by_bit, at_once):
        qtbot.addWidget(stage)
        stage.resize(700, 500)
        stage.show()
    bit_by_bit.show_scene(scene, 0.0)
    for time in np.arange(0, scene.motion.seconds, 0.31):
        bit_by_bit.show_time(float(time))
    bit_by_bit.show_time(scene.motion.seconds)
    at_once.show_scene(scene, scene.motion.seconds)
    one, other = (pixels(stage.page).astype(int) for stage in (bit_by_bit, at_once))
    assert ink(at_once) > 500
    assert np.abs(one - other).max() < 90  # where two parts of a line meet
    assert np.abs(one - other).mean() < 0.05


def test_going_back_takes_the_ink_back(dialog, qtbot):
    dialog.player.pause()
    dialog.controls.slider.setValue(60)
    much = ink(dialog.stage)
    qtbot.keyClick(dialog.controls.slider, Qt.Key.Key_Home)
    assert dialog.player.time == 0.0
    assert ink(dialog.stage) == 0 < much


def test_the_pages_own_keys_play_and_go_on(dialog, qtbot):
    dialog.player.pause()
    dialog.player.go_to(20.0)
    qtbot.keyClick(dialog.stage, Qt.Key.Key_Right)
    assert dialog.player.time == 25.0
    qtbot.keyClick(dialog.stage, Qt.Key.Key_Space)
    assert dialog.player.plays


def test_a_page_that_is_done_waits_for_the_next_paper(dialog, qtbot, click):
    dialog.player.go_to(dialog.player.seconds - 0.05)
    qtbot.waitUntil(lambda: not dialog.player.plays)
    assert "paper to be changed" in dialog.told.text()
    click(dialog.pieces.button(1))
    assert dialog.player.time == 0.0
    assert "Envelope" in dialog.stage.accessibleName()


def test_it_plays_again_from_the_beginning_when_all_is_done(dialog, click):
    dialog.player.pause()
    dialog.player.go_to(dialog.player.seconds)
    click(dialog.controls.play)
    assert dialog.player.time < 1.0


def test_where_little_is_to_move_the_page_is_there_at_once(write, watch):
    remember_less_motion(True)
    dialog = watch(write())
    assert not dialog.player.plays
    assert dialog.stage.drawn == len(dialog._scenes[0].motion.points)
    assert not dialog.stage.shows_pen


def test_a_letters_type_stands_there_before_the_pen_signs_it(write, watch):
    dialog = watch(write(Channel.LETTER))
    dialog.player.pause()
    dialog.player.go_to(0.0)
    typed = ink(dialog.stage)
    assert typed > 1000
    dialog.player.go_to(dialog.player.seconds)
    assert ink(dialog.stage) > typed
    assert "printed before, without its signature" in dialog.told.text()


def test_another_plotter_takes_another_time_and_is_remembered(dialog, qtbot, tmp_path):
    slow = tmp_path / "slow desk.toml"
    slow.write_text("draw_speed = 200\n", "utf-8")
    before = dialog.player.seconds
    dialog.plotters.chosen.emit(str(slow))
    qtbot.waitUntil(lambda: dialog.player.seconds > 2 * before)
    assert dialog.plotters.plotter.currentText() == "slow desk"
    assert chosen_plotter() == str(slow)


def test_the_pen_that_there_is_is_chosen_and_remembered(dialog, qtbot):
    dialog.player.pause()
    suited = dialog.player.seconds
    lines = dialog.nibs.lines
    qtbot.keyClicks(lines, "0.7")
    qtbot.waitUntil(lambda: "a pen of 0.7 mm" in dialog.told.text())
    assert dialog.player.seconds < suited  # it goes along no sides
    assert dialog.order().line == 0.7 == chosen_line()
    qtbot.keyClick(lines, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: dialog.player.seconds == suited)
    assert dialog.order().line == 0.0 == chosen_line()


def test_a_file_that_describes_no_plotter_is_refused_and_the_old_one_stays(dialog, qtbot, tmp_path):
    wrong = tmp_path / "wrong.toml"
    wrong.write_text("speed = 3\n", "utf-8")
    dialog.plotters.chosen.emit(str(wrong))
    qtbot.waitUntil(lambda: "which no plotter has" in dialog.trouble.sentence)
    assert dialog.order().plotter == "servo" == chosen_plotter()


def save(writing, dialog, window, qtbot, click, folder):
    """Save into the folder; answers what was told, and what kinds of files are there."""
    folder.mkdir()
    click(dialog.save)
    picker = writing.findChild(QFileDialog)
    picker.selectFile(str(folder))
    with qtbot.waitSignal(window.writing.desk.posted) as told:
        picker.accept()
    return told.args[0], sorted(path.name.split(" ", 3)[3] for path in folder.iterdir())


def test_card_and_envelope_are_saved_for_a_pen_and_in_the_outbox(
    write, watch, window, store, interview, qtbot, click, tmp_path
):
    writing = write()
    dialog = watch(writing)
    told, files = save(writing, dialog, window, qtbot, click, tmp_path / "out")
    assert files == ["card.svg", "envelope.svg"]
    assert re.search(r"The pen takes \d+ min \d+ s\.", told)
    thanked = store.events_of(interview.contact_id)[0].thanked
    assert thanked.how is Delivery.SAVED
    assert store.sent_note(thanked.id).card_pdf.startswith(b"%PDF")
    (card,) = (tmp_path / "out").glob("*card.svg")
    assert len(read_svg(card.read_bytes()).paths) > 100


def test_a_letter_is_a_pdf_to_print_and_a_signature_to_plot(
    write, watch, window, qtbot, click, tmp_path
):
    writing = write(Channel.LETTER)
    dialog = watch(writing)
    dialog.plotters.files.setCurrentIndex(dialog.plotters.files.findData(".gcode"))
    _, files = save(writing, dialog, window, qtbot, click, tmp_path / "out")
    assert {"letter signature.gcode", "letter.pdf"} <= set(files)


def test_a_typed_envelope_is_printed():
    order = PenOrder(
        NoteOrder(
            "Dear Ann,\n\nThank you.\n",
            to=("Ada Byron", "12 Harbor Street", "Portland, OR 97205"),
            face=EnvelopeFace.PLAIN.value,
        )
    )
    assert order.types_envelope
    assert [scene.piece for scene in pen_scenes(order)] == [Piece.CARD]


def test_a_note_with_gaps_can_be_watched_and_not_saved(write, watch, click):
    writing = write()
    writing.note.editor.setPlainText("Dear Ada, I liked [what you liked].")
    dialog = watch(writing)
    click(dialog.save)
    assert "[what you liked]" in writing.cards.trouble.sentence
    assert writing.findChild(QFileDialog) is None


def watched(order, window, qtbot):
    """The dialog that shows this order."""
    dialog = PenDialog(order, window.findChildren(Worker)[0], window)
    dialog.open()
    qtbot.waitUntil(dialog.save.isEnabled)
    dialog.player.pause()
    return dialog


def test_what_no_pen_draws_is_under_what_it_writes(window, qtbot):
    bordered = NoteOrder("Dear Ann", envelope="", card="us-a6-flat", front=Front(design=BORDER))
    dialog = watched(bordered, window, qtbot)
    dialog.player.go_to(0.0)
    assert dialog.stage.drawn == 0
    assert ink(dialog.stage) > 300  # the border
    assert "The front is printed" in dialog.told.text()


def test_the_side_that_only_a_printer_prints_is_not_shown(window, qtbot):
    sprig = NoteOrder("Dear Ann", envelope="", front=Front(design=SPRIG))
    dialog = watched(sprig, window, qtbot)
    assert dialog.pieces is None
    assert dialog.stage.accessibleName() == "Card as a pen writes it"


def test_which_pen_to_put_in_is_told(dialog):
    assert re.search(r"Put in a pen of 0\.\d+ mm\.", dialog.told.text())


def save_jig(dialog, name, qtbot, click):
    click(dialog.jig)
    picker = dialog.findChild(QFileDialog)
    picker.selectFile(str(name))
    picker.accept()


def test_the_corners_of_the_paper_are_saved_for_what_it_is_laid_on(dialog, qtbot, click, tmp_path):
    dialog.player.pause()
    save_jig(dialog, tmp_path / "jig.svg", qtbot, click)
    drawn = read_svg((tmp_path / "jig.svg").read_bytes())
    corners = np.array([path[1] for path in drawn.paths])
    motion = dialog._scenes[0].motion
    assert corners.max(0) * MM == pytest.approx([motion.width, motion.height], abs=0.01)
    assert "Saved jig.svg" in dialog.told.text()


def test_a_jig_that_the_plotter_does_not_reach_is_refused(dialog, qtbot, click, tmp_path):
    dialog.player.pause()
    dialog.plotters.files.setCurrentIndex(dialog.plotters.files.findData(".gcode"))
    (tmp_path / "small.toml").write_text("width = 50\nheight = 50\n", "utf-8")
    dialog._make(str(tmp_path / "small.toml"))
    qtbot.waitUntil(lambda: chosen_plotter().endswith("small.toml"))
    save_jig(dialog, tmp_path / "jig.gcode", qtbot, click)
    assert "the plotter 50 by 50 mm" in dialog.trouble.sentence
    assert not (tmp_path / "jig.gcode").exists()


def test_everything_has_a_name(dialog):
    assert nameless(dialog) == []
    assert dialog.stage.accessibleName() == "Card as a pen writes it"


def test_a_page_of_another_size_is_laid_anew(qtbot):
    scenes = pen_scenes(
        PenOrder(NoteOrder("Dear Ann", to=("Ada Byron", "12 Harbor Street", "Portland, OR 97205")))
    )
    stage = PenStage()
    qtbot.addWidget(stage)
    stage.resize(600, 500)
    stage.show()
    for scene in scenes:
        stage.show_scene(scene, 1.0)
        size = QSizeF(stage.page.size())
        ratio = scene.motion.width / scene.motion.height
        assert size.width() / size.height() == pytest.approx(ratio, rel=0.01)
