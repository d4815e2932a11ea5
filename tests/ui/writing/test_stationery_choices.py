"""A card's stationery is chosen with what fits it, and told what it means before it is printed."""

import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog

from desktop.stationery.designs import BORDER
from desktop.stationery.formats import card_format
from desktop.stationery.fronts import Front
from desktop.stationery.panels import INSIDE, Panel
from desktop.stationery.sheets import LETTER
from desktop.ui.notes.drafts import Draft, new_draft
from desktop.ui.writing.stationery_choices import StationeryChoices


@pytest.fixture
def draft():
    return new_draft("Dear Ada,", "US")


@pytest.fixture
def choices(draft, qtbot):
    made = StationeryChoices(draft)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def chosen(choices, draft):
    """The draft with what is chosen now."""

    def chosen() -> Draft:
        return choices.applied_to(draft)

    return chosen


def choose(field, data):
    field.setCurrentIndex(offered(field).index(data))


def offered(field):
    return [field.itemData(row) for row in range(field.count())]


def test_nothing_changes_until_something_is_chosen(chosen, draft):
    assert chosen() == draft


def test_a_size_is_offered_each_way_it_can_be_folded(choices, chosen):
    choose(choices.card.field, "us-a7")
    assert chosen().card == "us-a7-folded"
    choose(choices.kind, "flat-tall")
    assert chosen().card == "us-a7-flat-tall"
    choose(choices.card.field, "square-5in")
    assert chosen().card == "square-5in-flat"
    assert offered(choices.kind) == ["flat", "folded", "folded-tent"]


def test_another_card_gets_an_envelope_that_fits(choices, chosen):
    choose(choices.card.field, "us-a7")
    assert chosen().envelope == "us-a7"
    assert "us-a2" not in offered(choices.envelope.field)
    assert "0.25 and 0.25 in to spare" in choices.envelope.field.currentText()


def test_an_envelope_that_still_fits_is_kept(choices, chosen):
    choose(choices.envelope.field, "us-a6")
    choose(choices.kind, "flat")
    assert chosen().envelope == "us-a6"


def test_a_size_of_ones_own_is_typed(choices, chosen, qtbot):
    choose(choices.card.field, "")
    assert choices.card.own.isVisible()
    choices.card.own.setText("7x5in")
    choices.card.own.editingFinished.emit()
    assert chosen().card == "7x5in-folded"
    assert card_format(chosen().card).size_words == "7 x 5 in"


def test_a_size_that_is_none_is_refused_and_the_card_kept(choices, chosen, qtbot):
    choose(choices.card.field, "")
    choices.card.own.setText("0x5in")
    with qtbot.waitSignal(choices.refused) as refused:
        choices.card.own.editingFinished.emit()
    assert "longer than nothing" in refused.args[0]
    assert chosen().card == "us-a2-folded"


def test_an_envelope_may_have_a_size_of_ones_own(choices, chosen, qtbot):
    choose(choices.envelope.field, "")
    choices.envelope.own.setText("6x4.5in")
    choices.envelope.own.editingFinished.emit()
    assert chosen().envelope == "6x4.5in"
    choices.envelope.own.setText("6x4.5")
    with qtbot.waitSignal(choices.refused) as refused:
        choices.envelope.own.editingFinished.emit()
    assert "has no unit" in refused.args[0]
    assert chosen().envelope == "6x4.5in"


def test_a_note_may_go_on_on_the_back(choices, chosen):
    choose(choices.panels, (*INSIDE, Panel.BACK))
    assert chosen().panels == (*INSIDE, Panel.BACK)
    choose(choices.kind, "flat")
    assert chosen().panels == ()


def test_a_design_is_put_on_the_front(choices, chosen):
    choices.front.setCurrentIndex(1)
    choices.front.activated.emit(1)
    assert chosen().front == Front(design=BORDER)


def test_a_picture_is_looked_for_and_put_on_the_front(choices, chosen, qtbot, tmp_path):
    Image.new("RGB", (900, 1300), "teal").save(tmp_path / "photo.png")
    last = choices.front.count() - 1
    choices.front.setCurrentIndex(last)
    choices.front.activated.emit(last)
    files = choices.findChild(QFileDialog)
    with qtbot.waitSignal(choices.changed):
        files.fileSelected.emit(str(tmp_path / "photo.png"))
    assert chosen().front.picture.name == "photo.png"
    assert not chosen().front.fills
    assert choices.front.currentText() == "photo.png"


def test_a_file_that_is_no_picture_is_refused_and_the_front_kept(choices, chosen, qtbot, tmp_path):
    (tmp_path / "note.png").write_text("Dear Ada")
    with qtbot.waitSignal(choices.refused) as refused:
        choices.fronts._read(str(tmp_path / "note.png"))
    assert "no picture" in refused.args[0]
    assert chosen().front == Front()
    assert choices.front.currentText() == "Plain"


def test_sheets_have_as_many_places_as_the_card_has_on_them(choices, chosen):
    choose(choices.kind, "flat")
    choices.stock.paper.setCurrentIndex(1)
    assert offered(choices.stock.start) == [1, 2, 3, 4]
    choose(choices.stock.start, 4)
    assert chosen().stock.sheet is LETTER
    assert chosen().stock.start == 4
    choices.stock.paper.setCurrentIndex(0)
    assert chosen().stock.sheet is None
    assert chosen().stock.start == 1


def test_a_line_for_the_back_is_typed(choices, chosen, qtbot):
    qtbot.keyClicks(choices.imprint, "By hand")
    assert chosen().imprint == "By hand"
