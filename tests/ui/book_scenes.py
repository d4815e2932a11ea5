"""What is brought into the book and looked for in it: found, at work, refused and done."""

from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.domain.contacts import Contact
from desktop.domain.positions import Position, Stage
from desktop.ui.book.bin_dialog import BinDialog
from desktop.ui.book.duplicates_dialog import DuplicatesDialog
from desktop.ui.files.columns_dialog import ColumnsDialog
from desktop.ui.files.import_dialog import ImportDialog
from desktop.ui.live.live_positions import save_position
from desktop.ui.positions.positions_dialog import PositionsDialog
from desktop.ui.settings.settings_book import BookSection
from desktop.ui.settings.settings_dialog import SettingsDialog
from desktop.ui.window.main_window import MainWindow
from tests.ui.staging import Scene, dialog_of, scratch, until

PEOPLE = """\
BEGIN:VCARD
VERSION:4.0
FN:Lena Okafor
ORG:Northwind Rail
TITLE:Head of Planning
EMAIL:lena.okafor@example.com
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Elena Alvarez
ORG:Harbor & Finch
TITLE:Chief of Operations
TEL:(312) 555-0199
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Helena Alvares
ORG:Harbor and Finch
EMAIL:helena@example.com
END:VCARD
BEGIN:VCARD
VERSION:4.0
END:VCARD
"""
_NUMBERS = count()  # of people who are brought in, each once
TABLE = "Name;Wo man schreibt;Firma\nAda Byron;ada@example.com;Analytical Engines\n"


def _import(window: MainWindow, kind: int) -> QWidget:
    """kind: which of what was found is chosen."""
    path = scratch(window, "people.vcf")
    path.write_text(PEOPLE, "utf-8")
    dialog = _brought(window, path)
    found = dialog.found
    found.list.setCurrentIndex(found.rows.index(kind, 0))
    return dialog


def _imported(window: MainWindow) -> QWidget:
    path = scratch(window, "people.vcf")
    nobody_else = PEOPLE.replace("Lena Okafor", f"Lena Okafor {next(_NUMBERS)}")
    path.write_text(nobody_else, "utf-8")
    dialog = _brought(window, path)
    dialog.bring_in.click()
    until(lambda: dialog.stack.currentWidget() is dialog.ended)
    return dialog


def _importing(window: MainWindow) -> QWidget:
    """Half way through reading."""
    dialog = _import(window, 0)
    assert isinstance(dialog, ImportDialog)
    dialog._show_page(dialog.waiting)
    dialog.waiting.tell(dialog.tr("Importing…"))
    dialog.waiting.show_share(0.4)
    return dialog


def _columns(window: MainWindow) -> QWidget:
    path = scratch(window, "people.csv")
    path.write_text(TABLE, "utf-8")
    dialog = _brought(window, path)
    dialog.heading.columns.click()
    return dialog_of(dialog, ColumnsDialog)


def _table_brought(window: MainWindow) -> QWidget:
    path = scratch(window, "people.csv")
    path.write_text(TABLE, "utf-8")
    return _brought(window, path)


def _brought(window: MainWindow, path: Path) -> ImportDialog:
    window.tools.importing.bring([str(path)])
    dialog = dialog_of(window, ImportDialog)
    until(lambda: dialog.stack.currentWidget() is dialog.found)
    return dialog


def _pairs(window: MainWindow) -> QWidget:
    """Two who are one, as it seems."""
    one = Contact("Maria Alvarez", "Northwind", "Analyst", email="m@example.com", notes="Rows.")
    other = Contact("Maria Álvarez", "Northwind", "Head", email="m@example.com", phone="555 0100")
    window.parts.store.save_contact(one)
    window.parts.store.save_contact(other)
    window.tools.find_duplicates()
    dialog = dialog_of(window, DuplicatesDialog)
    until(lambda: dialog.stack.currentWidget() is dialog.found)
    return dialog


def _comparing(window: MainWindow) -> QWidget:
    window.tools.find_duplicates()
    dialog = dialog_of(window, DuplicatesDialog)
    until(lambda: dialog.stack.currentWidget() is not dialog.searching)
    dialog.stack.setCurrentWidget(dialog.searching)
    dialog.search.moved.emit(0.6)
    return dialog


def _deleted(window: MainWindow) -> QWidget:
    for name in ("Nemo Nowhere", "Ada Byron"):
        saved = window.parts.store.save_contact(Contact(name, "Analytical Engines"))
        window.editing.delete_contact(saved)
    window.toast.hide()
    window.tools.open_bin()
    return dialog_of(window, BinDialog)


def _positions(window: MainWindow) -> QWidget:
    for title, stage in (
        ("Scheduler, night shift", Stage.INTERVIEW),
        ("Data analyst", Stage.APPLIED),
        ("Head of planning for the new line along the coast", Stage.INTERESTED),
    ):
        position = Position(title, "Harbor & Finch", stage=stage)
        save_position(window.parts.store, position, window.parts.today())
    window.tools.show_positions()
    dialog = dialog_of(window, PositionsDialog)
    until(dialog.list.isVisible)
    return dialog


def _backups(window: MainWindow) -> QWidget:
    window.setting_up.open_settings("book")
    dialog = dialog_of(window, SettingsDialog)
    book = dialog.findChild(BookSection)
    book.back_up.click()
    until(lambda: book.rows)
    return dialog


BOOK_STATES = (
    *(Scene(f"import-{kind}", partial(_import, kind=kind)) for kind in range(4)),
    Scene("import-working", _importing),
    Scene("imported", _imported),
    Scene("import-table", _table_brought),
    Scene("columns", _columns),
    Scene("duplicates-found", _pairs),
    Scene("duplicates-working", _comparing),
    Scene("bin-full", _deleted),
    Scene("positions-full", _positions),
    Scene("settings-backups", _backups),
)
