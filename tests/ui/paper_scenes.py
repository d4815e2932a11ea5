"""Writing, printing and hands: at work, refused, with something found."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.domain.occasions import Channel
from desktop.domain.phrases import Phrase
from desktop.stationery.paper_sizes import CARD_SIZES
from desktop.stationery.printer_profiles import PrinterProfile
from desktop.ui.batch.batch_dialog import BatchDialog
from desktop.ui.forms.event_dialog import EventDialog
from desktop.ui.hands.found_hand_page import DPI
from desktop.ui.hands.hand_dialog import HandDialog
from desktop.ui.printers.attendants import WindowAttendant
from desktop.ui.printers.print_dialog import PrintDialog
from desktop.ui.printers.printer_setup_dialog import PrinterSetupDialog
from desktop.ui.settings.settings_dialog import SettingsDialog
from desktop.ui.sheets.my_hand_dialog import MyHandDialog
from desktop.ui.system.background import Worker
from desktop.ui.window.main_window import MainWindow
from desktop.ui.words.spoken import spoken
from desktop.ui.writing.writing_dialog import WritingDialog
from desktop.workflows.review_hands import Review, reviewed_hand
from desktop.workflows.send_notes import Printer
from desktop.workflows.set_up_printers import PrinterToSetUp, SheetSize, Trial, keep
from desktop.workflows.show_loads import sheets_of
from desktop.workflows.write_notes import NoteOrder
from tests.made_readings import made_reading
from tests.ui.staging import Scene, dialog_of, scratch, until

translate = QCoreApplication.translate


def _writing(window: MainWindow) -> WritingDialog:
    window.writing.write(window.contacts.events[0], Channel.CARD)
    return dialog_of(window, WritingDialog)


def _gap(window: MainWindow) -> QWidget:
    """A note that is not whole, and its printing refused."""
    dialog = _writing(window)
    dialog.note.editor.setPlainText("Dear Anneke,\n\nThank you for [what they did].\n\nMaria")
    dialog.outgoing.print.click()
    return dialog


def _too_long(window: MainWindow) -> QWidget:
    dialog = _writing(window)
    dialog.note.editor.setPlainText("Dear Anneke,\n\n" + 60 * "Thank you for your time. ")
    return dialog


def _choice(window: MainWindow) -> QWidget:
    """A list that dropped down from a field."""
    dialog = _writing(window)
    dialog.note.choices.ink.showPopup()
    return _popup(dialog.note.choices.ink)


def _day(window: MainWindow) -> QWidget:
    """A calendar to choose a day in."""
    window.contacts.log_event()
    dialog = dialog_of(window, EventDialog)
    field = dialog.fields.on
    at = QPoint(field.width() - 10, field.height() // 2)
    if field.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        at.setX(10)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=at)
    return field.calendarWidget().window()


def _popup(field: QComboBox) -> QWidget:
    return field.view().window()


def _printing(window: MainWindow) -> PrintDialog:
    found = [Printer("brother", "Brother in the study", is_default=True)]
    sheets = sheets_of(NoteOrder("Dear Ann"))
    dialog = PrintDialog(found, sheets, print, window.findChildren(Worker)[0], window)
    dialog.open()
    return dialog


def _being_printed(window: MainWindow) -> QWidget:
    dialog = _printing(window)
    attendant = WindowAttendant(dialog)
    dialog.attend(Printer("brother", "Brother in the study"), attendant)
    title = spoken(Phrase("Card, {begins}", begins="Dear Elena,"))
    attendant.progressed.emit(title, spoken(CARD_SIZES[1].words))
    return dialog


def _not_printed(window: MainWindow) -> QWidget:
    dialog = _printing(window)
    told = Phrase(" ({told})", told=Phrase("it is out of paper"))
    dialog.refuse(
        spoken(
            Phrase(
                "The printer {printer} did not print “{title}”{told}, so the job was cancelled: "
                "look at the printer and print again.",
                printer="Brother in the study",
                title=spoken(Phrase("Card, {begins}", begins="Dear Elena,")),
                told=told,
            )
        )
    )
    return dialog


def _printed(window: MainWindow) -> QWidget:
    dialog = _being_printed(window)
    assert isinstance(dialog, PrintDialog)
    dialog.finish(translate("note_posting", "Printed on {printer}.").format(printer="Brother"))
    return dialog


def _printer_step(window: MainWindow, step: int) -> QWidget:
    """One printer with two trays. step: 0 before the test sheet, 2 after what it said."""
    window.tools.set_printer_up()
    dialog = dialog_of(window, PrinterSetupDialog)
    until(lambda: not dialog.doing.text())
    dialog._offer([PrinterToSetUp("study", "Brother in the study", ("auto", "by-pass-tray"))])
    dialog.trouble.say("")
    for _ in range(min(step, 1)):
        dialog.measured.click()
    for _ in range(step - 1):
        dialog.measures.left.setValue(27)
        dialog.save.click()
    return dialog


def _set_up(window: MainWindow) -> QWidget:
    """Settings with a printer that was set up."""
    size = SheetSize("A2 envelope", 414, 315)
    keep(Trial("Brother in the study", "by-pass-tray", size, (612, 792)), PrinterProfile())
    window.setting_up.open_settings("printers")
    return dialog_of(window, SettingsDialog)


def _found_hand(window: MainWindow) -> QWidget:
    """What a font became: here of strokes that are there already, since reading one takes long."""
    window.tools.add_hand()
    dialog = dialog_of(window, HandDialog)
    found = reviewed_hand(Review(made_reading(lacking="")), "Mum")
    dialog._show((found, found.picture("Maria Kessler", DPI)))
    return dialog


def _no_font(window: MainWindow) -> QWidget:
    window.tools.add_hand()
    dialog = dialog_of(window, HandDialog)
    path = scratch(window, "Plain.ttf")
    path.write_text("This is no font.", "utf-8")
    dialog.fonts.chosen.emit(path)
    until(dialog.trouble.isVisible)
    return dialog


def _font_at_work(window: MainWindow) -> QWidget:
    window.tools.add_hand()
    dialog = dialog_of(window, HandDialog)
    dialog._pages.setCurrentWidget(dialog.working)
    dialog.working.tell(dialog.tr("Taking the pen strokes out of {font}…").format(font="Mum.ttf"))
    dialog._follow(40, 90)
    return dialog


def _my_found_hand(window: MainWindow) -> QWidget:
    window.tools.make_my_hand()
    dialog = dialog_of(window, MyHandDialog)
    dialog.review.begin(Review(made_reading(lacking="")))
    dialog._go_to(dialog.review)
    dialog.save.click()
    until(dialog.found.isVisible)
    return dialog


def _many_looked_at(window: MainWindow) -> QWidget:
    """A note to everybody, of whom some cannot be written to."""
    window.contacts.list.list.selectAll()
    window.menus.contact_actions.many.trigger()
    dialog = dialog_of(window, BatchDialog)
    dialog.words.editor.setPlainText("{greeting},\n\nThank you for [what they did].\n\nMaria")
    until(lambda: dialog.check.newest.is_whole)
    return dialog


def _many_at_work(window: MainWindow) -> QWidget:
    dialog = _many_looked_at(window)
    assert isinstance(dialog, BatchDialog)
    dialog.stack.setCurrentWidget(dialog.waiting)
    dialog.waiting.tell(translate("BatchPosting", "Writing the cards…"))
    dialog.waiting.show_share(0.3)
    return dialog


def _nobody_yet(window: MainWindow) -> QWidget:
    window.tools.write_to_many()
    return dialog_of(window, BatchDialog)


PAPER_STATES = (
    Scene("writing-gap", _gap),
    Scene("writing-long", _too_long),
    Scene("choice", _choice),
    Scene("day", _day),
    Scene("print-working", _being_printed),
    Scene("print-refused", _not_printed),
    Scene("printed", _printed),
    *(Scene(f"printer-setup-{step}", partial(_printer_step, step=step)) for step in range(3)),
    Scene("settings-printer", _set_up),
    Scene("hand-found", _found_hand),
    Scene("hand-refused", _no_font),
    Scene("hand-working", _font_at_work),
    Scene("my-hand-found", _my_found_hand),
    Scene("many-gaps", _many_looked_at),
    Scene("many-working", _many_at_work),
    Scene("many-nobody", _nobody_yet),
)
