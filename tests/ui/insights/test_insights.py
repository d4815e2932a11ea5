"""The screen of insights: counted from a real book, read as charts and as tables."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from desktop.domain.events import Event
from desktop.domain.insight_spans import Span
from desktop.domain.insights import Unthanked
from desktop.domain.occasions import Occasion
from desktop.domain.refusals import Refusal
from desktop.store import insights as counted
from desktop.ui.insights.unthanked_model import UnthankedModel
from desktop.ui.widgets.figures_model import FiguresModel
from desktop.ui.window.main_window import MainWindow
from desktop.ui.writing.writing_dialog import WritingDialog
from desktop.workflows.send_notes import save_note
from desktop.workflows.sent_records import Addressee
from desktop.workflows.write_notes import NoteOrder
from tests.ui.conftest import TODAY

LONG_AGO = TODAY - timedelta(days=40)


@pytest.fixture
def search(book, store, maria, tmp_path):
    """Two meetings long ago, of which one was thanked for, and an interview of today."""
    thanked, _ = (
        store.save_event(Event(maria.id, Occasion.NETWORKING_MEETING, LONG_AGO)) for _ in range(2)
    )
    save_note(book.sessions, Addressee(thanked.id), NoteOrder("Dear Ann", envelope=""), tmp_path)
    store.save_event(Event(maria.id, Occasion.PERSONAL_INTERVIEW, TODAY))


@pytest.fixture
def insights(store, qtbot):
    """The window on its insights."""
    window = MainWindow(store, today=lambda: TODAY, start="insights")
    qtbot.addWidget(window)
    view = window.screens.current
    with qtbot.waitSignal(view.shown), qtbot.waitActive(window):
        window.show()
    return view


def rows(card):
    model = card.model
    across = range(model.columnCount())
    return [[model.index(row, at).data() for at in across] for row in range(model.rowCount())]


def test_an_empty_book_says_what_will_be_counted(insights, click):
    assert insights.nothing.isVisible()
    click(insights.nothing.act)
    assert insights.window().screens.current_place == "today"


def test_what_cannot_be_counted_says_why_and_is_counted_again_on_a_click(
    search, insights, click, qtbot, monkeypatch
):
    def locked(*_asked):
        raise Refusal("The book is in use.")

    with monkeypatch.context() as trouble:
        trouble.setattr(counted, "thanks_counts", locked)
        insights.refresh()
        qtbot.waitUntil(lambda: insights.trouble.sentence == "The book is in use.")
    with qtbot.waitSignal(insights.shown):
        click(insights.trouble.mend)
    assert insights.trouble.sentence == ""


def test_what_is_neglected_stands_first(search, insights):
    figures = insights.board.occasions.chart.figures
    assert [(one.name, one.share, one.told) for one in figures] == [
        ("Networking meeting", 0.5, "1 of 2"),
        ("Personal interview", None, "none due yet"),
    ]
    assert insights.board.rate.number.text() == "50%"


def test_a_chart_says_its_figures_to_whoever_cannot_see_it(search, insights):
    told = insights.board.occasions.chart.accessibleDescription()
    assert "Networking meeting: 1 of 2" in told


def test_a_chart_is_read_as_a_table_too(search, insights, click, qtbot):
    click(insights.board.occasions.toggle)
    assert insights.board.occasions.table.isVisible()
    assert not insights.board.occasions.chart.isVisible()
    assert ["Networking meeting", "2", "1", "0", "50%"] in rows(insights.board.occasions)


def test_the_names_in_a_table_are_whole_in_a_small_window(search, insights, click, qtbot):
    insights.window().resize(1024, 700)
    card = insights.board.months
    click(card.toggle)
    table = card.table
    qtbot.waitUntil(lambda: table.columnWidth(0) >= table.sizeHintForColumn(0))


def test_every_month_is_there_the_empty_ones_too(search, insights):
    months = rows(insights.board.months)
    assert len(months) == 12
    assert months[-2] == ["October 2026", "2", "1", "0", "50%"]
    assert months[0][1:] == ["0", "0", "0", "–"]  # noqa: RUF001 - a dash


def test_other_days_are_counted_for_themselves(search, insights, qtbot):
    with qtbot.waitSignal(insights.shown):
        insights.days.first.setDate(insights.days.last.date())
    assert insights.read_last.span == Span(TODAY, TODAY)
    assert insights.read_last.thanks.owed == 1
    assert insights.days.preset.currentText() == "Other days"


def test_days_without_anything_can_be_left_again(store, maria, insights, qtbot):
    with qtbot.waitSignal(insights.shown):
        store.save_event(Event(maria.id, Occasion.REFERENCE_RECEIVED, date(2020, 1, 2)))
    assert insights.days.isVisible()
    assert insights.read_last.thanks.owed == 0


def test_all_days_begin_with_the_first_event(search, insights, qtbot):
    insights.days.preset.setFocus()
    with qtbot.waitSignal(insights.shown):
        qtbot.keyClick(insights.days.preset, Qt.Key.Key_End)
        qtbot.keyClick(insights.days.preset, Qt.Key.Key_Up)
        insights.days.preset.activated.emit(insights.days.preset.currentIndex())
    assert insights.read_last.span == Span(LONG_AGO, TODAY)


def test_whoever_was_never_thanked_can_be_written_to(search, me, insights, qtbot):
    card = insights.board.unthanked
    assert card.model.rowCount() == 1
    card.list.setFocus()
    qtbot.keyClick(card.list, Qt.Key.Key_Return)
    dialog = insights.window().findChild(WritingDialog)
    assert dialog.isVisible()


def test_whoever_was_never_thanked_can_be_shown(search, insights, click, qtbot):
    click(insights.board.unthanked.show_person)
    assert insights.window().screens.current_place == "contacts"


def test_the_record_is_saved_where_the_user_says(search, insights, click, tmp_path, qtbot):
    click(insights.record)
    files = insights.window().findChild(QFileDialog)
    path = tmp_path / "record.pdf"
    files.fileSelected.emit(str(path))
    files.reject()
    qtbot.waitUntil(lambda: "Saved record.pdf" in insights.window().toast.words.text())
    assert path.read_bytes().startswith(b"%PDF")


def test_the_menu_makes_the_record_from_any_screen(search, window, qtbot):
    window.menus.record.trigger()
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is not None)
    assert window.screens.current_place == "insights"
    window.findChild(QFileDialog).reject()


def test_the_models_keep_to_qts_rules(qtmodeltester, qapp):
    figures = FiguresModel(("Month", "Owed"))
    figures.show_rows([("May", "1"), ("June", "2")])
    qtmodeltester.check(figures)
    people = UnthankedModel()
    someone = Unthanked(1, 1, "Ann", "networking-meeting", date(2026, 1, 2), date(2026, 1, 4))
    people.show_lines([someone], {})
    qtmodeltester.check(people)
