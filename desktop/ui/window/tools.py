"""What is opened over any screen: help, commands, hands, printers, files, positions, the bin."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.insight_spans import Span
from desktop.domain.positions import Position
from desktop.ui.editing.window_parts import WindowParts
from desktop.ui.widgets.menus import offers

if TYPE_CHECKING:
    from desktop.ui.editing.position_editing import PositionEditing
    from desktop.ui.files.exporting import Exporting
    from desktop.ui.files.importing import Importing
    from desktop.ui.help.help_dialog import HelpDialog


class Tools(QObject):
    """Opens dialogs over a window.

    Signals:
        told: with a sentence for the user.
        contact_asked: with the id of a contact to show.
    """

    told = Signal(str)
    contact_asked = Signal(int)

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._store, self._window = parts.store, parts.window

    def introduce(self) -> None:
        """Ask for the user's own name and address."""
        from desktop.ui.forms.sender_dialog import SenderDialog  # a form, opened later

        SenderDialog(self._store.me(), self._store.save_sender, self._window).open()

    def add_hand(self) -> None:
        """Make a font of the user's a hand that writes cards."""
        from desktop.ui.hands.hand_dialog import HandDialog  # hands, NumPy and HarfBuzz

        dialog = HandDialog(self._store.me().name, self._window)
        dialog.added.connect(self._tell_of_hand)
        dialog.open()

    def make_my_hand(self) -> None:
        """Make the user's own handwriting, from a sheet they fill in, a hand that writes cards."""
        from desktop.ui.sheets.my_hand_dialog import MyHandDialog  # hands, NumPy and HarfBuzz

        dialog = MyHandDialog(self._store.me().name, self._window)
        dialog.added.connect(self._tell_of_hand)
        dialog.open()

    def set_printer_up(self) -> None:
        """Let a test sheet tell how a printer takes envelopes and cards."""
        from desktop.ui.printers.printer_setup_dialog import PrinterSetupDialog  # the hands

        PrinterSetupDialog(self._parts.post, self._window).open()

    def find_command(self) -> None:
        """Look for anything that can be done, or anybody in the book, by a few letters."""
        from desktop.ui.help.command_palette import CommandPalette  # opened later

        palette = CommandPalette(
            offers(self._window.menuBar()), self._store, self._parts.pages, self._window
        )
        palette.contact_asked.connect(self.contact_asked)
        palette.open()

    def show_help(self) -> HelpDialog:
        """The handbook, beside the window."""
        from desktop.ui.help.help_dialog import HelpDialog  # opened later

        dialog = HelpDialog(offers(self._window.menuBar()), self._window)
        dialog.show()
        return dialog

    def show_keys(self) -> None:
        """What every key does."""
        self.show_help().show_keys()

    @cached_property
    def importing(self) -> Importing:
        """What brings other programs' files in."""
        from desktop.ui.files.importing import Importing  # what reads them, and duplicates: 0.1 s

        return Importing(self._store, self._parts.editing.steps, self._parts.post, self._window)

    def import_files(self) -> None:
        """Ask for other programs' files."""
        self.importing.choose_files()

    def import_dropped(self, names: Sequence[str]) -> None:
        """Look through files that were dropped on the window, or handed to the program."""
        self.importing.bring(names)

    def import_copied(self) -> None:
        """Look through the text that was copied elsewhere."""
        self.importing.bring_copied()

    @cached_property
    def exporting(self) -> Exporting:
        """What makes files of the book for other programs."""
        from desktop.ui.files.exporting import Exporting  # what writes them

        made = Exporting(self._store, self._parts.history, self._parts.post, self._window)
        made.told.connect(self.told)
        return made

    def export_files(self) -> None:
        """Ask what to make of the book, and where."""
        self.exporting.ask()

    def write_to_many(self, ids: Sequence[int] = ()) -> None:
        """Write one note to everybody of these, of a tag, or of a table."""
        from desktop.ui.batch.batch_writing import BatchWriting  # the hands

        writing = BatchWriting(self._parts)
        writing.told.connect(self.told)
        writing.write(tuple(ids))

    def keep_calendar(self) -> None:
        """Ask where a calendar should be kept up to date."""
        self.exporting.ask_calendar()

    def find_duplicates(self, over: QWidget | None = None) -> None:
        """Look for people who stand in the book twice."""
        from desktop.ui.book.duplicates_dialog import DuplicatesDialog  # rapidfuzz

        parent = over if isinstance(over, QWidget) else self._window
        DuplicatesDialog(self._store, self._parts.editing.steps, self._parts.post, parent).open()

    def open_bin(self, over: QWidget | None = None) -> None:
        """Show what was deleted."""
        from desktop.ui.book.bin_dialog import BinDialog  # opened later

        parent = over if isinstance(over, QWidget) else self._window
        steps, pages = self._parts.editing.steps, self._parts.pages
        BinDialog(self._store, steps, pages, parent).open()

    @cached_property
    def positions(self) -> PositionEditing:
        """What changes positions; made when one is first changed."""
        from desktop.ui.editing.position_editing import PositionEditing  # a form, opened later

        return PositionEditing(
            self._store, self._parts.editing.steps, self._parts.today, self._window
        )

    def show_positions(self) -> None:
        """List what the user applies for."""
        from desktop.ui.positions.positions_dialog import PositionsDialog  # opened later

        PositionsDialog(self._store, self.positions, self._parts.pages, self._window).open()

    def edit_position(self, position: Position) -> None:
        """Ask for changes to one of them."""
        self.positions.edit_position(position, self._window)

    def make_record(self, span: Span) -> None:
        """Ask where the record of the search on these days should go."""
        from desktop.ui.insights.recording import Recording  # type, and what lays pages out

        recording = Recording(self._store, self._parts.post, self._window)
        recording.told.connect(self.told)
        recording.ask(span)

    def _tell_of_hand(self) -> None:
        self.told.emit(self.tr("Your hand is there when you write a card."))
