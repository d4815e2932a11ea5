"""The pages of notes that went out, opened for reading."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.occasions import Channel
from desktop.ui.live.live_store import LiveStore
from desktop.ui.pages.open_pdfs import OpenPdfs

translate = QCoreApplication.translate


class SentPdfs:
    """Opens them, each under a name that says what it is."""

    def __init__(self, store: LiveStore) -> None:
        self._store = store
        self._pdfs = OpenPdfs()

    def open_card(self, sent_note_id: int) -> None:
        """Open a card or letter. Raises NoSuchSentNote, NoPdfReader, CannotWrite."""
        note = self._store.sent_note(sent_note_id)
        names = {Channel.LETTER: translate("sent_pdfs", "Letter {number}")}
        name = names.get(note.channel, translate("sent_pdfs", "Card {number}"))
        self._pdfs.open(name.format(number=note.id), note.card_pdf)

    def open_envelope(self, sent_note_id: int) -> None:
        """Open its envelope. Raises as `open_card` does."""
        note = self._store.sent_note(sent_note_id)
        name = translate("sent_pdfs", "Envelope {number}")
        self._pdfs.open(name.format(number=note.id), note.envelope_pdf)
