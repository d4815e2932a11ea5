"""A note too like one that a colleague has is pointed out, and can be looked at."""

import re

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.phrases import Phrase
from desktop.ui.writing.alike_note import SentWordsDialog
from desktop.ui.writing.writing_dialog import WritingDialog
from desktop.workflows.send_emails import EmailOrder, sent_email
from desktop.workflows.sent_records import Addressee, recorded
from tests.ui.conftest import TODAY

pytestmark = pytest.mark.usefixtures("me")


@pytest.fixture
def dialog(store, window, interview, qtbot):
    """Maria's note, when her colleague Bea was sent what its template says."""
    bea = store.save_contact(Contact("Bea Lind", organization="Northwind Analytics"))
    met = store.save_event(Event(bea.id, Occasion.PERSONAL_INTERVIEW, TODAY))
    window.writing.write(met, Channel.CARD)
    begun = window.findChild(WritingDialog)
    text = re.sub(r"\[.*?\]", "our launch", begun.draft().text)
    with qtbot.waitSignal(begun.destroyed):
        begun.reject()
    order = EmailOrder("", "", text)
    note = sent_email(Addressee(met.id), order)
    store.sending(lambda book: recorded(book, note, Phrase("The note was sent.")))
    window.writing.write(interview, Channel.CARD)
    return window.findChild(WritingDialog)


def test_it_names_whom_and_offers_to_look(dialog, qtbot, click):
    alike = dialog.note.words.alike
    qtbot.waitUntil(alike.isVisible)
    assert "their colleague Bea Lind" in alike.words.text()
    click(alike.look)
    looked = dialog.findChild(SentWordsDialog)
    assert "our launch" in looked.words.text()
    with qtbot.waitSignal(looked.destroyed):
        click(looked.save)


def test_it_goes_when_the_words_are_ones_own(dialog, qtbot):
    alike = dialog.note.words.alike
    qtbot.waitUntil(alike.isVisible)
    dialog.note.editor.setPlainText("Dear Maria,\n\nYour harbour at dawn is a sight to see.\n\nJo")
    qtbot.waitUntil(alike.isHidden)
