"""Whoever cannot see the screen is told what each control is."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QSlider,
    QWidget,
)

from desktop.domain.contacts import Contact
from desktop.domain.follow_up_rules import DEFAULT_RULES
from desktop.ui.book.bin_dialog import BinDialog
from desktop.ui.book.duplicates_dialog import DuplicatesDialog
from desktop.ui.editing.conflict_dialog import ConflictDialog
from desktop.ui.editing.savings import contact_told
from desktop.ui.forms.contact_dialog import ContactDialog
from desktop.ui.forms.event_dialog import EventDialog
from desktop.ui.forms.position_dialog import PositionDialog
from desktop.ui.forms.rule_dialog import RuleDialog
from desktop.ui.forms.sender_dialog import SenderDialog
from desktop.ui.positions.positions_dialog import PositionsDialog
from desktop.ui.printers.paper_offer_dialog import PaperOfferDialog
from desktop.ui.printers.print_dialog import PrintDialog
from desktop.ui.printers.printer_setup_dialog import PrinterSetupDialog
from desktop.ui.settings.first_start import FirstStart
from desktop.ui.settings.settings_dialog import SettingsDialog
from desktop.workflows.send_notes import Printer, save_note
from desktop.workflows.sent_records import Addressee
from desktop.workflows.set_up_printers import AbsentPaper, SheetSize
from desktop.workflows.write_notes import NoteOrder
from tests.ui.conftest import MARIA

pytestmark = pytest.mark.usefixtures("screen_reader", "me", "interview", "print_service")

SHEETS = [SheetSize("A2 envelope", 414, 315)]
LACKING = AbsentPaper("There is no such paper.", (414, 315))

# Roles that a user goes to or acts on.
CONTROLS = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.Slider,
    QAccessible.Role.SpinBox,
    QAccessible.Role.List,
    QAccessible.Role.ListItem,
    QAccessible.Role.MenuItem,
    QAccessible.Role.Canvas,
}


def walk(interface):
    yield interface
    for number in range(interface.childCount()):
        if (child := interface.child(number)) is not None:
            yield from walk(child)


def nameless(widget):
    """What is on the screen below `widget` and says nothing of itself."""
    return [
        (interface.role().name, type(interface.object()).__name__)
        for interface in walk(QAccessible.queryAccessibleInterface(widget))
        if interface.role() in CONTROLS
        and not interface.state().invisible
        and not is_part_of_a_control(interface.object())
        and not interface.text(QAccessible.Text.Name)
    ]


def is_part_of_a_control(thing):
    """Whether Qt put it into a control of its own, which has a name."""
    if not isinstance(thing, QWidget):
        return False
    outer = thing.parentWidget()
    while outer is not None and not outer.isWindow():
        if isinstance(outer, QComboBox | QAbstractSpinBox | QLineEdit):
            return True
        outer = outer.parentWidget()
    return thing.objectName() == "qt_scrollarea_viewport"


def test_every_control_of_the_window_has_a_name(window):
    assert nameless(window) == []


def test_every_control_of_today_has_a_name(window, qtbot):
    with qtbot.waitSignal(window.today.shown):
        window.go_to("today")
    assert window.today.list.current is not None
    assert nameless(window) == []


def test_a_row_of_today_says_all_that_it_shows(window, qtbot):
    with qtbot.waitSignal(window.today.shown):
        window.go_to("today")
    rows = QAccessible.queryAccessibleInterface(window.today.list)
    said = rows.child(1).text(QAccessible.Text.Name)
    for part in ("Maria Alvarez, Northwind Analytics", "Due", "Say thank you", "Write", "type it"):
        assert part in said


def test_every_control_of_the_events_has_a_name(window, qtbot):
    with qtbot.waitSignal(window.events.shown):
        window.go_to("events")
    assert window.events.page.people
    assert nameless(window) == []


def test_a_row_of_the_events_says_all_that_it_shows(window, qtbot):
    with qtbot.waitSignal(window.events.shown):
        window.go_to("events")
    rows = QAccessible.queryAccessibleInterface(window.events.list.list)
    said = rows.child(1).text(QAccessible.Text.Name)
    for part in ("Maria Alvarez", "Personal interview", "Northwind Analytics", "22 Nov 2026"):
        assert part in said


def test_every_guess_of_a_typed_line_has_a_name(window, qtbot):
    window.editing.events.log_event()
    dialog = window.findChild(EventDialog)
    with qtbot.waitSignal(dialog.fields.people.changed):
        qtbot.keyClicks(dialog.typed.line, "coffee with Lee Wong and Maria at Initech")
    dialog.fields.more.unfold.click()
    assert len(dialog.fields.people.rows) == 2
    assert nameless(dialog) == []


def test_every_control_of_the_card_dialog_has_a_name(write_card):
    assert nameless(write_card()) == []


@pytest.mark.parametrize(
    ("act", "kind"),
    [
        (lambda window: window.editing.new_contact(), ContactDialog),
        (lambda window: window.contacts.log_event(), EventDialog),
        (lambda window: window.tools.show_positions(), PositionsDialog),
        (lambda window: window.tools.positions.new_position(window), PositionDialog),
        (lambda window: window.tools.introduce(), SenderDialog),
        (
            lambda window: PrintDialog(
                [Printer("a", "A")], SHEETS, print, window.parts.pages, window
            ).open(),
            PrintDialog,
        ),
        (lambda window: window.tools.set_printer_up(), PrinterSetupDialog),
        (lambda window: PaperOfferDialog(LACKING, print, print, window).open(), PaperOfferDialog),
        (lambda window: window.tools.open_bin(), BinDialog),
        (
            lambda window: ConflictDialog(
                MARIA, MARIA, replace(MARIA, phone="1"), print, contact_told(MARIA), window
            ).open(),
            ConflictDialog,
        ),
    ],
    ids=[
        "contact",
        "event",
        "positions",
        "position",
        "sender",
        "printer",
        "set-up",
        "paper",
        "bin",
        "conflict",
    ],
)
def test_every_control_of_a_dialog_has_a_name(act, kind, window):
    act(window)
    assert nameless(window.findChild(kind)) == []


def test_every_control_of_the_duplicates_has_a_name(store, window, qtbot):
    store.save_contact(replace(MARIA, name="Maria Alvares", job_title="Head"))
    store.save_contact(replace(MARIA, job_title="Analyst"))
    window.tools.find_duplicates()
    dialog = window.findChild(DuplicatesDialog)
    assert nameless(dialog) == []
    qtbot.waitUntil(dialog.found.isVisible)
    assert nameless(dialog) == []


@pytest.mark.parametrize(
    "section",
    ["me", "hands", "stationery", "printers", "rules", "calendar", "reminders", "book", "look"],
)
def test_every_control_of_settings_has_a_name(section, window):
    window.setting_up.open_settings(section)
    assert nameless(window.findChild(SettingsDialog)) == []


@pytest.mark.parametrize("page", range(5))
def test_every_control_of_the_first_start_has_a_name(page, window):
    window.setting_up.take_first_steps()
    dialog = window.findChild(FirstStart)
    for _ in range(page):
        dialog.go_on.click()
    assert nameless(dialog) == []


def test_every_control_of_the_outbox_has_a_name(window, book, interview, tmp_path, qtbot):
    save_note(book.sessions, Addressee(interview.id), NoteOrder("Dear Ann", envelope=""), tmp_path)
    view = window.go_to("outbox")
    qtbot.waitUntil(lambda: view.kept is not None)
    assert nameless(window) == []


@pytest.mark.parametrize("as_table", [False, True])
def test_every_control_of_the_insights_has_a_name(as_table, window, qtbot):
    view = window.go_to("insights")
    qtbot.waitUntil(lambda: view.read_last is not None)
    for card in (view.board.occasions, view.board.months):
        card.toggle.setChecked(as_table)
    assert nameless(window) == []


def test_every_control_of_a_rule_has_a_name(window):
    RuleDialog(DEFAULT_RULES[0], "Personal interview", "", print, window).open()
    assert nameless(window.findChild(RuleDialog)) == []


def test_the_walk_finds_a_control_without_a_name(window):
    window.contacts.page.edit.setAccessibleName("")
    window.contacts.page.edit.setText("")
    assert nameless(window) == [("Button", "Button")]


def test_a_row_of_the_list_says_who_it_is(window):
    rows = QAccessible.queryAccessibleInterface(window.contacts.list.list)
    assert rows.child(0).text(QAccessible.Text.Name) == "Maria Alvarez, Northwind Analytics"


def test_the_pages_are_told_in_words(write_card):
    dialog = write_card()
    card = QAccessible.queryAccessibleInterface(dialog.cards.views.card)
    envelope = QAccessible.queryAccessibleInterface(dialog.cards.views.envelope)
    assert card.text(QAccessible.Text.Description) == dialog.draft().text
    assert "Portland, OR 97201" in envelope.text(QAccessible.Text.Description)


def test_fields_are_named_by_the_words_above_them(window):
    window.editing.edit_contact(Contact("Ada"))
    dialog = window.findChild(ContactDialog)
    for field, name in (
        (dialog.name, "Name"),
        (dialog.address.lines["postal_code"], "ZIP code"),
        (dialog.notes, "Notes"),
    ):
        interface = QAccessible.queryAccessibleInterface(field)
        assert interface.text(QAccessible.Text.Name) == name


def test_choices_have_a_label_since_their_name_is_what_is_chosen(window, write_card):
    window.tools.introduce()
    for dialog in (write_card(), window.findChild(SenderDialog)):
        named = [label.buddy() for label in dialog.findChildren(QLabel)]
        assert [box for box in dialog.findChildren(QComboBox) if box not in named] == []


def test_tab_reaches_every_control_of_a_dialog(window, qtbot):
    window.editing.new_contact()
    dialog = window.findChild(ContactDialog)
    seen = set()
    widget = dialog.name
    while widget not in seen:
        seen.add(widget)
        dialog.focusNextChild()
        widget = dialog.focusWidget()
    wanted = [
        child
        for child in dialog.findChildren(QWidget)
        if child.isVisible()
        and isinstance(child, QAbstractButton | QComboBox | QSlider)
        and not is_part_of_a_control(child)
    ]
    assert set(wanted) <= seen
    order = [dialog.name, dialog.salutation, dialog.organization, dialog.job_title, dialog.email]
    assert all(field in seen for field in order)
