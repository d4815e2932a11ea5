"""One note goes out as a card, a letter or an e-mail, and its words stay when that changes."""

import re
from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from desktop.domain.addresses import PostalAddress
from desktop.domain.contacts import Contact
from desktop.domain.occasions import Channel
from desktop.domain.sent_notes import Delivery
from desktop.printing.queues import Abilities
from desktop.ui.forms.contact_dialog import ContactDialog
from desktop.ui.writing.writing_dialog import WritingDialog
from tests.ui.conftest import languages_of
from tests.ui.test_accessibility import nameless

pytestmark = pytest.mark.usefixtures("me", "interview", "print_service")


@pytest.fixture
def write(window, interview, qtbot):
    """Open the interview's note for a channel, its gaps filled."""

    def write(channel):
        window.writing.write(interview, channel)
        dialog = window.findChild(WritingDialog)
        qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.note.choices.isVisible())
        filled = re.sub(r"\[[^]]*\]", "that", dialog.note.editor.toPlainText())
        dialog.note.editor.setPlainText(filled)
        return dialog

    return write


@pytest.fixture
def letter(write, qtbot):
    dialog = write(Channel.LETTER)
    qtbot.waitUntil(lambda: dialog.letters.view.page is not None)
    return dialog


@pytest.fixture
def opened(monkeypatch):
    """What the system was asked to open."""
    urls = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: not urls.append(url))
    return urls


def test_the_tabs_keep_the_words(write, qtbot, click):
    dialog = write(Channel.CARD)
    qtbot.keyClicks(dialog.note.editor, "PS. ")
    text = dialog.draft().text
    for channel, pane in ((Channel.LETTER, dialog.letters), (Channel.EMAIL, dialog.emails)):
        click(dialog.note.channels.button(channel))
        assert dialog.note.editor.toPlainText() == text
        assert pane.isVisible()
    assert text in dialog.emails.words.text()


def test_the_tabs_are_reached_by_keys(write, qtbot):
    dialog = write(Channel.CARD)
    for key, channel in (
        (Qt.Key.Key_3, Channel.EMAIL),
        (Qt.Key.Key_2, Channel.LETTER),
        (Qt.Key.Key_1, Channel.CARD),
    ):
        qtbot.keyClick(dialog, key, Qt.KeyboardModifier.AltModifier)
        assert dialog.draft().channel is channel
        assert dialog.note.channels.value is channel


@pytest.mark.parametrize("channel", Channel)
def test_every_control_of_every_tab_has_a_name(write, channel):
    assert nameless(write(channel)) == []


def test_the_real_letter_is_shown_with_its_envelope(letter, qtbot, click):
    page = letter.letters.view.page
    assert page.width() / page.height() == pytest.approx(8.5 / 11, rel=0.01)
    qtbot.waitUntil(lambda: letter.letters.envelope.is_settled)
    click(letter.letters.show_envelope)
    assert letter.letters.envelope_view.isVisible()
    assert "PORTLAND" in letter.letters.envelope_view.accessibleDescription()


def test_the_letter_follows_the_subject_and_the_paper(letter, qtbot):
    with qtbot.waitSignal(letter.letters.letter.drawn):
        letter.note.subject.setText("Our talk")
    assert letter.order().letter.letter.text.startswith("Re: Our talk\n\nDear Ms. Alvarez")
    letter.note.choices.letter.paper.setCurrentIndex(1)
    qtbot.waitUntil(lambda: letter.letters.letter.is_settled)
    page = letter.letters.view.page
    assert page.width() / page.height() == pytest.approx(210 / 297, rel=0.01)
    assert letter.draft().post.envelope == "dl"


def test_an_envelope_with_a_window_is_not_printed_on(letter, qtbot):
    choice = letter.note.choices.letter.post
    rows = [choice.itemText(row) for row in range(choice.count())]
    choice.setCurrentIndex(rows.index("US #10, with a window"))
    assert letter.order().envelope is None
    assert letter.order().letter.window == "us-10"
    assert letter.letters.show_envelope.isHidden()


def test_a_letter_of_several_pages_is_paged_through(letter, qtbot, click):
    pager = letter.letters.pager
    assert not pager.isVisible()
    letter.note.editor.setPlainText("\n\n".join(["A paragraph of the letter."] * 60))
    qtbot.waitUntil(pager.isVisible)
    first = letter.letters.view.page
    click(pager.next)  # while the first page may be being drawn anew, beside the pager
    qtbot.waitUntil(lambda: letter.letters.letter.is_settled)
    assert letter.letters.view.page != first
    assert pager.words.text().startswith("Page 2 of ")
    letter.note.editor.setPlainText("Short again.")
    qtbot.waitUntil(lambda: not pager.isVisible())
    assert pager.page == 0


def test_a_printed_letter_is_in_the_outbox_and_its_event_thanked(
    letter, window, store, interview, qtbot, print_it, print_service
):
    papers = ("na_letter_8.5x11in", "na_number-10_4.125x9.5in")
    print_service.able = Abilities(papers, papers, (), "")
    with qtbot.waitSignal(window.writing.desk.posted) as told:
        print_it(letter.outgoing.print)
    assert told.args[0] == "Printed on Brother in the study."
    titles = [title for _, title, _ in print_service.printed]
    assert titles == ["Letter, Maria Alvarez", "Envelope, MARIA ALVAREZ"]
    [event] = store.events_of(interview.contact_id)
    assert (event.thanked.channel, event.thanked.how) == (Channel.LETTER, Delivery.PRINTED)


def test_saving_a_letter_writes_both_files(
    letter, window, store, interview, qtbot, click, tmp_path
):
    folder = tmp_path / "out"
    folder.mkdir()
    click(letter.outgoing.save)
    picker = letter.findChild(QFileDialog)
    picker.selectFile(str(folder))
    with qtbot.waitSignal(window.writing.desk.posted):
        picker.accept()
    assert len(list(folder.iterdir())) == 2
    assert store.events_of(interview.contact_id)[0].thanked.how is Delivery.SAVED


def test_a_letter_that_went_out_is_written_again_as_it_was(
    letter, window, store, interview, qtbot, click, tmp_path
):
    letter.note.choices.letter.paper.setCurrentIndex(1)
    letter.note.subject.setText("Our talk")
    sent = letter.draft()
    click(letter.outgoing.save)
    picker = letter.findChild(QFileDialog)
    picker.selectFile(str(tmp_path))
    with qtbot.waitSignal(letter.destroyed):
        picker.accept()
    [event] = store.events_of(interview.contact_id)
    window.writing.write(event)
    assert window.findChild(WritingDialog).draft() == sent


def test_an_email_is_opened_in_the_users_own_program_and_then_noted(
    write, window, store, interview, qtbot, click, opened
):
    dialog = write(Channel.EMAIL)
    click(dialog.outgoing.open)
    qtbot.waitUntil(lambda: len(opened) == 1)
    url = opened[0].toString()
    assert url.startswith("mailto:maria@example.com?subject=Thank")
    assert store.events_of(interview.contact_id)[0].thanked is None
    qtbot.waitUntil(dialog.outgoing.sent.isEnabled)
    assert dialog.outgoing.sent.property("kind") == "primary"
    with qtbot.waitSignal(window.history.noted) as noted:
        click(dialog.outgoing.sent)
    assert noted.args[0].done == "Kept the e-mail to maria@example.com in the outbox."
    [event] = store.events_of(interview.contact_id)
    assert (event.thanked.channel, event.thanked.how) == (Channel.EMAIL, Delivery.DRAFTED)


def test_that_an_email_was_sent_is_taken_back(write, window, store, interview, qtbot, click):
    dialog = write(Channel.EMAIL)
    with qtbot.waitSignal(window.history.noted):
        click(dialog.outgoing.sent)
    assert window.toast.undo.isVisible()
    click(window.toast.undo)
    assert store.events_of(interview.contact_id)[0].thanked is None
    window.history.redo()
    assert store.events_of(interview.contact_id)[0].thanked.channel is Channel.EMAIL


def test_an_emails_text_is_copied(write, click):
    dialog = write(Channel.EMAIL)
    click(dialog.outgoing.copy)
    assert QGuiApplication.clipboard().text() == dialog.draft().text
    assert "Copied" in dialog.outgoing.status.text()
    assert dialog.outgoing.sent.isEnabled()


def test_without_a_mail_program_it_is_said_what_to_do(write, qtbot, click, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    dialog = write(Channel.EMAIL)
    click(dialog.outgoing.open)
    qtbot.waitUntil(lambda: "Copy the text" in dialog.emails.trouble.sentence)


def test_a_gap_in_the_subject_is_gone_to(write, qtbot, click, opened):
    dialog = write(Channel.EMAIL)
    dialog.note.subject.setText("About [the job]")
    click(dialog.outgoing.open)
    assert "[the job]" in dialog.emails.trouble.sentence
    assert dialog.note.subject.selectedText() == "[the job]"
    assert opened == []


def test_a_file_goes_along(write, qtbot, click, opened, tmp_path):
    resume = tmp_path / "Resume.pdf"
    resume.write_bytes(b"%PDF")
    dialog = write(Channel.EMAIL)
    click(dialog.note.choices.email.add)
    picker = dialog.findChild(QFileDialog)
    picker.selectFile(str(resume))
    picker.accept()
    assert dialog.emails.attached.text() == "Attached: Resume.pdf"
    click(dialog.outgoing.open)
    qtbot.waitUntil(lambda: len(opened) == 1)
    assert opened[0].isLocalFile()
    click(dialog.note.choices.email.remove)
    assert dialog.emails.attached.isHidden()


def test_the_letter_goes_along_as_a_pdf(write, qtbot, click, opened):
    dialog = write(Channel.EMAIL)
    dialog.note.choices.email.letter.setFocus()
    qtbot.keyClick(dialog.note.choices.email.letter, Qt.Key.Key_Space)
    assert dialog.emails.attached.text() == "Attached: the letter as PDF"
    click(dialog.outgoing.open)
    qtbot.waitUntil(lambda: len(opened) == 1)
    message = message_from_bytes(Path(opened[0].toLocalFile()).read_bytes(), policy=default)
    [letter] = message.iter_attachments()
    assert letter.get_filename() == "Letter.pdf"
    with pypdfium2.PdfDocument(letter.get_content()) as document:
        text = document[0].get_textpage().get_text_range()
    assert "Dear Ms. Alvarez" in text
    assert "1800 SW First Avenue" in text


class TestWithoutAnEmailAddress:
    """Somebody whom no e-mail can reach yet."""

    @pytest.fixture
    def maria(self, store):
        return store.save_contact(Contact("Maria Alvarez"))

    def test_it_is_missed_with_a_way_to_add_it(self, write, qtbot, click, store):
        dialog = write(Channel.EMAIL)
        assert dialog.emails.trouble.sentence == "Maria Alvarez has no e-mail address yet."
        click(dialog.emails.trouble.mend)
        form = dialog.findChild(ContactDialog)
        assert form.focusWidget() is form.email
        qtbot.keyClicks(form.email, "maria@example.com")
        with qtbot.waitSignal(store.contacts_changed):
            click(form.save)
        qtbot.waitUntil(lambda: dialog.emails.trouble.sentence == "")
        assert dialog.order().to == "maria@example.com"

    def test_a_letter_is_written_without_an_inside_address(self, write, qtbot):
        dialog = write(Channel.LETTER)
        assert "no postal address yet" in dialog.letters.trouble.sentence
        assert dialog.order().envelope is None
        assert dialog.order().letter.letter.to == ("Maria Alvarez",)


def test_what_is_missing_is_said_in_the_language_of_the_window(qapp, store, maria, write, qtbot):
    store.save_contact(replace(maria, address=PostalAddress()))
    with languages_of(qapp) as languages:
        languages.speak("de")
        dialog = write(Channel.CARD)
        qtbot.waitUntil(lambda: dialog.cards.trouble.sentence != "")
        assert dialog.cards.trouble.sentence == (
            "Maria Alvarez hat noch keine Postanschrift: Es wird keinen Umschlag geben."
        )
