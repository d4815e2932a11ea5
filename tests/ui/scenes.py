"""Every screen and dialog of the window, each by its name: what is photographed, and measured.

A scene opens what it shows in a window that shows its contacts, and answers the widget. Those that
need somebody in the book are not `bare`.
"""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.domain.occasions import Channel
from desktop.ui.batch.batch_dialog import BatchDialog
from desktop.ui.book.bin_dialog import BinDialog
from desktop.ui.book.duplicates_dialog import DuplicatesDialog
from desktop.ui.forms.addresses_editor import AddressDialog
from desktop.ui.forms.contact_dialog import ContactDialog
from desktop.ui.forms.event_dialog import EventDialog
from desktop.ui.forms.organization_dialog import OrganizationDialog
from desktop.ui.forms.position_dialog import PositionDialog
from desktop.ui.forms.sender_dialog import SenderDialog
from desktop.ui.forms.template_dialog import TemplateDialog
from desktop.ui.hands.hand_dialog import HandDialog
from desktop.ui.help.command_palette import CommandPalette
from desktop.ui.help.help_dialog import HelpDialog
from desktop.ui.pens.pen_dialog import PenDialog
from desktop.ui.positions.positions_dialog import PositionsDialog
from desktop.ui.printers.print_dialog import PrintDialog
from desktop.ui.printers.printer_setup_dialog import PrinterSetupDialog
from desktop.ui.settings.first_start import FirstStart
from desktop.ui.settings.settings_dialog import SettingsDialog
from desktop.ui.settings.settings_templates import TemplatesSection
from desktop.ui.sheets.my_hand_dialog import MyHandDialog
from desktop.ui.system.background import Worker
from desktop.ui.window.main_window import MainWindow
from desktop.ui.writing.hand_panel import HandPanel
from desktop.ui.writing.writing_dialog import WritingDialog
from desktop.workflows.review_hands import Review
from desktop.workflows.send_notes import Printer
from desktop.workflows.show_loads import sheets_of
from desktop.workflows.write_notes import NoteOrder
from tests.made_readings import made_reading
from tests.ui.book_scenes import BOOK_STATES
from tests.ui.paper_scenes import PAPER_STATES
from tests.ui.question_scenes import QUESTIONS
from tests.ui.screen_scenes import SCREEN_STATES
from tests.ui.staging import Scene, after, dialog_of


def _screen(place: str) -> Scene:
    def open(window: MainWindow) -> QWidget:
        window.go_to(place)
        return window

    return Scene(place, open, bare=True)


def _new_contact_more(window: MainWindow) -> QWidget:
    window.contacts.edit_contact()
    dialog = dialog_of(window, ContactDialog)
    dialog.tabs.choose(1)
    return dialog


def _other_address(window: MainWindow) -> QWidget:
    dialog = _new_contact_more(window)
    dialog.more.addresses.add.click()
    return dialog.findChild(AddressDialog)


def _typed_event(window: MainWindow) -> QWidget:
    """Somebody known, somebody new, and what is seldom said."""
    window.editing.events.log_event()
    dialog = dialog_of(window, EventDialog)
    dialog.typed.line.insertPlainText(
        "coffee with Lee Wong and Tom at Initech for Data analyst yesterday 9:30 about pens"
    )
    dialog.typed.line.ensureCursorVisible()
    dialog.fields.more.unfold.click()
    return dialog


def _edited_event(window: MainWindow) -> QWidget:
    event = window.contacts.events[0]
    window.editing.events.edit_event(event)
    return dialog_of(window, EventDialog)


def _settings(section: str) -> Scene:
    def open(window: MainWindow) -> QWidget:
        window.setting_up.open_settings(section)
        return dialog_of(window, SettingsDialog)

    return Scene(f"settings-{section}", open)


def _first_page(number: int) -> Scene:
    def open(window: MainWindow) -> QWidget:
        window.setting_up.take_first_steps()
        dialog = dialog_of(window, FirstStart)
        for _ in range(number):
            dialog.go_on.click()
        return dialog

    return Scene(f"first-{number + 1}", open)


def _writing(name: str, channel: Channel, *, paper: bool = False) -> Scene:
    """The window of a note, as one of its tabs. paper: with what it is on, not written with."""

    def open(window: MainWindow) -> QWidget:
        window.writing.write(window.contacts.events[0], channel)
        dialog = dialog_of(window, WritingDialog)
        assert isinstance(dialog, WritingDialog)
        if paper:
            dialog.note.choices.show_stationery.click()
        return dialog

    return Scene(name, open)


def _pen(name: str, channel: Channel) -> Scene:
    """A pen writing, half way through."""

    def open(window: MainWindow) -> QWidget:
        window.writing.write(window.contacts.events[0], channel)
        dialog_of(window, WritingDialog).outgoing.watch.click()
        dialog = dialog_of(window, PenDialog)
        while not dialog.save.isEnabled():
            QTest.qWait(20)
        dialog.player.pause()
        dialog.player.go_to(0.45 * dialog.player.seconds)
        return dialog

    return Scene(name, open)


def _printing(window: MainWindow) -> QWidget:
    """On printers that there need not be."""
    found = [Printer("brother", "Brother in the study", is_default=True)]
    sheets = sheets_of(NoteOrder("Dear Ann"))
    dialog = PrintDialog(found, sheets, print, window.findChildren(Worker)[0], window)
    dialog.open()
    return dialog


def _many(window: MainWindow) -> QWidget:
    """A note to everybody in the list, with words for all, and for one of them their own."""
    window.contacts.list.list.selectAll()
    window.menus.contact_actions.many.trigger()
    dialog = dialog_of(window, BatchDialog)
    assert isinstance(dialog, BatchDialog)
    dialog.words.editor.setPlainText(
        "{greeting},\n\nThank you for <what you said about {talked_about}, and for >all your "
        "help this year. I have started at my new desk, and owe it in part to you.\n\n"
        "Warmly,\n{signature}"
    )
    return dialog


def _template(window: MainWindow) -> QWidget:
    window.setting_up.open_settings("templates")
    settings = dialog_of(window, SettingsDialog)
    settings.findChild(TemplatesSection).edit.click()
    return settings.findChild(TemplateDialog)


def _hands(window: MainWindow) -> QWidget:
    window.contacts.print_card()
    dialog = dialog_of(window, WritingDialog)
    dialog.note.choices.hand.showPopup()
    return dialog.findChild(HandPanel)


def _my_hand(window: MainWindow) -> QWidget:
    """What was read from a sheet, looked over."""
    window.tools.make_my_hand()
    dialog = dialog_of(window, MyHandDialog)
    dialog.review.begin(Review(made_reading()))
    dialog.review.top.filter.setCurrentIndex(0)
    dialog.review.top.filter.activated.emit(0)
    dialog._go_to(dialog.review)
    return dialog


SECTIONS = (
    "me",
    "hands",
    "stationery",
    "templates",
    "mail",
    "printers",
    "rules",
    "calendar",
    "reminders",
    "book",
    "look",
)
SCREENS = tuple(_screen(place) for place in ("today", "contacts", "events", "outbox", "insights"))
DIALOGS = (
    after("contact", lambda window: window.contacts.edit_contact(), ContactDialog),
    Scene("contact-more", _new_contact_more),
    Scene("contact-address", _other_address),
    after("organization", lambda window: window.contacts.edit_organization(), OrganizationDialog),
    after("event", lambda window: window.contacts.log_event(), EventDialog),
    Scene("event-typed", _typed_event),
    Scene("event-edited", _edited_event),
    after("positions", lambda window: window.tools.show_positions(), PositionsDialog),
    after("position", lambda window: window.tools.positions.new_position(window), PositionDialog),
    after("writing", lambda window: window.contacts.print_card(), WritingDialog),
    _writing("writing-stationery", Channel.CARD, paper=True),
    _writing("writing-letter", Channel.LETTER),
    _writing("writing-letter-paper", Channel.LETTER, paper=True),
    _writing("writing-email", Channel.EMAIL),
    Scene("print", _printing),
    Scene("many", _many),
    _pen("pen", Channel.CARD),
    _pen("pen-letter", Channel.LETTER),
    Scene("hands", _hands),
    Scene("template", _template),
    after("duplicates", lambda window: window.tools.find_duplicates(), DuplicatesDialog),
    after("bin", lambda window: window.tools.open_bin(), BinDialog),
    after("sender", lambda window: window.tools.introduce(), SenderDialog),
    after("hand", lambda window: window.tools.add_hand(), HandDialog),
    after("my-hand", lambda window: window.tools.make_my_hand(), MyHandDialog),
    Scene("my-hand-review", _my_hand),
    after("printer-setup", lambda window: window.tools.set_printer_up(), PrinterSetupDialog),
    after("commands", lambda window: window.tools.find_command(), CommandPalette),
    after("keys", lambda window: window.tools.show_keys(), HelpDialog),
    *(_settings(section) for section in SECTIONS),
    *(_first_page(number) for number in range(5)),
    *SCREEN_STATES,
    *QUESTIONS,
    *BOOK_STATES,
    *PAPER_STATES,
)
