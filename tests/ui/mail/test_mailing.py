"""An e-mail is sent from the window, by a real server, when the user clicks and not before."""

import re
from dataclasses import replace

import keyring
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from desktop.domain.occasions import Channel
from desktop.domain.sent_notes import Delivery
from desktop.exchange import mail_sending
from desktop.ui.mail.mail_choices import mail_account, remember_mail, sends_email, usable_account
from desktop.ui.mail.password_dialog import PasswordDialog
from desktop.ui.settings.settings_dialog import SettingsDialog
from desktop.ui.writing.writing_dialog import WritingDialog
from desktop.workflows.mail_passwords import keep_mail_password, kept_mail_password
from tests.exchange.mail_rig import PASSWORD, mail_server, odd_server
from tests.store.keyring_rig import LockedKeyring, MemoryKeyring
from tests.ui.conftest import is_shown, shown
from tests.ui.test_accessibility import nameless


@pytest.fixture(autouse=True)
def ring():
    """The keyring of a computer on which nothing is kept yet."""
    usual = keyring.get_keyring()
    ring = MemoryKeyring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(usual)


@pytest.fixture
def account(postmaster, trusted):
    with mail_server(postmaster, trusted) as account:
        yield account


@pytest.fixture
def chosen(account):
    """An account that the user set up."""
    remember_mail(account, on=True)
    return account


@pytest.fixture
def write(me, window, interview, qtbot):
    """Open the interview's e-mail, its gaps filled."""

    def write():
        window.writing.write(interview, Channel.EMAIL)
        dialog = window.findChild(WritingDialog)
        qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.note.choices.isVisible())
        filled = re.sub(r"\[[^]]*\]", "that", dialog.note.editor.toPlainText())
        dialog.note.editor.setPlainText(filled)
        return dialog

    return write


def enter(qtbot, click, password, *, keep=False):
    """Type the password that is asked for, and go on."""
    qtbot.waitUntil(lambda: is_shown(PasswordDialog) and shown(PasswordDialog).isActiveWindow())
    dialog = shown(PasswordDialog)
    assert dialog.password.hasFocus()
    dialog.password.setText(password)
    if keep:
        qtbot.keyClick(dialog.keep, Qt.Key.Key_Space)
    click(dialog.save)
    return dialog


def thanked(store, interview):
    return store.events_of(interview.contact_id)[0].thanked


def test_without_an_account_nothing_is_sent_from_here(write):
    assert write().outgoing.send.isHidden()


def test_it_is_sent_with_a_click_and_is_in_the_outbox(
    chosen, write, postmaster, window, store, interview, qtbot, click, tmp_path
):
    resume = tmp_path / "Resume.pdf"
    resume.write_bytes(b"%PDF-resume")
    dialog = write()
    assert dialog.emails.writer.text() == "Jordan Reyes <jordan@example.com>"
    assert dialog.outgoing.send.property("kind") == "primary"
    click(dialog.note.choices.email.add)
    picker = dialog.findChild(QFileDialog)
    picker.selectFile(str(resume))
    picker.accept()
    text = dialog.draft().text
    click(dialog.outgoing.send)
    with qtbot.waitSignal(window.history.noted) as noted:
        enter(qtbot, click, PASSWORD)
    assert noted.args[0].done == "Sent the e-mail to maria@example.com."
    [received] = postmaster.received
    assert received.to == ["maria@example.com"]
    assert received.message["From"] == "Jordan Reyes <jordan@example.com>"
    body = received.message.get_body().get_content().replace("\r\n", "\n")
    assert body.strip() == text.strip()
    assert [part.get_content() for part in received.message.iter_attachments()] == [b"%PDF-resume"]
    assert thanked(store, interview).how is Delivery.SENT


def test_undo_takes_it_out_of_the_outbox_and_says_that_it_stays_sent(
    chosen, write, postmaster, window, store, interview, qtbot, click, ring
):
    keep_mail_password(chosen, PASSWORD)
    with qtbot.waitSignal(window.history.noted):
        click(write().outgoing.send)
    click(window.toast.undo)
    assert thanked(store, interview) is None
    assert window.toast.words.text() == "The e-mail stays sent; it is no longer in the outbox."
    assert window.toast.undo.isHidden()
    window.history.redo()
    assert thanked(store, interview).how is Delivery.SENT
    assert len(postmaster.received) == 1


def test_a_password_is_kept_only_when_asked_to_and_in_no_file(
    chosen, write, postmaster, window, qtbot, click, ring, tmp_path, monkeypatch
):
    dialog = write()
    click(dialog.outgoing.send)
    with qtbot.waitSignals([window.history.noted, dialog.destroyed]):
        enter(qtbot, click, PASSWORD, keep=True)
    assert [*ring.kept.values()] == [PASSWORD]
    with qtbot.waitSignal(window.history.noted):
        click(write().outgoing.send)  # and is not asked for again
    assert len(postmaster.received) == 2
    window.close()
    spoiled = [
        path
        for path in tmp_path.rglob("*")
        if path.is_file() and PASSWORD.encode() in path.read_bytes()
    ]
    assert spoiled == []


def test_a_wrong_password_is_asked_for_again_and_not_kept(
    chosen, write, postmaster, window, qtbot, click, ring
):
    dialog = write()
    click(dialog.outgoing.send)
    wrong = enter(qtbot, click, "another", keep=True)
    qtbot.waitUntil(lambda: is_shown(PasswordDialog) and shown(PasswordDialog) is not wrong)
    assert "does not take this password of jordan" in shown(PasswordDialog).trouble.sentence
    assert ring.kept == {}
    with qtbot.waitSignal(window.history.noted):
        enter(qtbot, click, PASSWORD)
    assert len(postmaster.received) == 1


def test_whoever_thinks_better_of_it_sends_nothing(
    chosen, write, postmaster, store, interview, qtbot, click
):
    dialog = write()
    text = dialog.draft().text
    click(dialog.outgoing.send)
    qtbot.waitUntil(lambda: is_shown(PasswordDialog))
    click(shown(PasswordDialog).cancel)
    assert dialog.outgoing.send.isEnabled()
    assert (dialog.draft().text, thanked(store, interview)) == (text, None)
    assert postmaster.received == []


def test_a_refused_recipient_is_told_and_the_draft_stays(
    chosen, write, postmaster, store, interview, qtbot, click, ring
):
    keep_mail_password(chosen, PASSWORD)
    postmaster.refused.add("maria@example.com")
    dialog = write()
    text = dialog.draft().text
    click(dialog.outgoing.send)
    qtbot.waitUntil(lambda: "sends nothing to maria@example.com" in dialog.emails.trouble.sentence)
    assert (dialog.draft().text, thanked(store, interview)) == (text, None)
    assert dialog.outgoing.send.isEnabled()


def test_an_unfilled_gap_is_sent_to_nobody(chosen, write, postmaster, click):
    dialog = write()
    dialog.note.subject.setText("About [the job]")
    click(dialog.outgoing.send)
    assert "[the job]" in dialog.emails.trouble.sentence
    assert postmaster.greeted == []


def test_a_slow_server_is_waited_for_in_the_background(write, qtbot, click, monkeypatch):
    monkeypatch.setattr(mail_sending, "SECONDS", 0.4)
    with odd_server(lambda link: link.recv(1000) and link.recv(1000)) as slow:
        remember_mail(slow, on=True)
        dialog = write()
        click(dialog.outgoing.send)
        assert dialog.outgoing.status.text() == "Sending…"
        assert not dialog.outgoing.send.isEnabled()
        qtbot.keyClicks(dialog.note.editor, "PS ")
        qtbot.waitUntil(lambda: "takes too long" in dialog.emails.trouble.sentence)
    assert dialog.draft().text.startswith("PS ")


def test_an_email_on_its_way_goes_on_when_its_window_is_closed(
    chosen, write, postmaster, window, store, interview, qtbot, click, ring
):
    keep_mail_password(chosen, PASSWORD)
    dialog = write()
    with qtbot.waitSignal(window.history.noted):
        click(dialog.outgoing.send)
        click(dialog.outgoing.close_it)
    assert len(postmaster.received) == 1
    assert thanked(store, interview).how is Delivery.SENT


def test_what_was_not_sent_is_told_though_its_window_is_closed(
    chosen, write, postmaster, window, qtbot, click, ring
):
    keep_mail_password(chosen, PASSWORD)
    postmaster.full = "452 no room"
    dialog = write()
    with qtbot.waitSignal(window.writing.told) as told:
        click(dialog.outgoing.send)
        with qtbot.waitSignal(dialog.destroyed):
            click(dialog.outgoing.close_it)
    assert "did not take the e-mail (no room)" in told.args[0]


class TestSettings:
    """The account is set up, tried and given up."""

    @pytest.fixture
    def section(self, me, window, qtbot):
        window.setting_up.open_settings("mail")
        dialog = window.findChild(SettingsDialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog.sections.currentWidget()

    def test_every_control_has_a_name(self, section):
        assert nameless(section) == []

    def test_nothing_is_sent_from_here_unless_it_is_chosen(self, section):
        assert not section.on.isChecked()
        assert not section.fields.isEnabled()
        assert usable_account() is None

    def test_an_account_is_set_up_tried_and_taken_back(
        self, account, section, postmaster, window, qtbot, click
    ):
        qtbot.keyClick(section.on, Qt.Key.Key_Space)
        fields = section.fields
        for field, text in (
            (fields.address, account.address),
            (fields.server, account.server),
            (fields.port, str(account.port)),
            (fields.user, account.user),
        ):
            field.setFocus()
            field.clear()
            qtbot.keyClicks(field, text)
        fields.address.setFocus()
        assert usable_account() == account
        click(section.try_out)
        enter(qtbot, click, PASSWORD, keep=True)
        qtbot.waitUntil(lambda: section.told.text() == "The server lets you in. Nothing was sent.")
        assert postmaster.received == []
        qtbot.waitUntil(section.forget.isVisible)
        click(section.forget)
        qtbot.waitUntil(section.forget.isHidden)
        assert kept_mail_password(account) is None
        window.history.undo()
        assert usable_account() != account

    def test_an_account_that_was_set_up_is_shown(self, chosen, section):
        assert section.on.isChecked()
        assert section.fields.account() == chosen

    def test_the_port_follows_the_kind_of_encryption_unless_it_is_another(self, section, qtbot):
        qtbot.keyClick(section.on, Qt.Key.Key_Space)
        section.fields.encryption.setFocus()
        qtbot.keyClick(section.fields.encryption, Qt.Key.Key_Down)
        assert section.fields.port.text() == "587"
        section.fields.port.setText("2525")
        qtbot.keyClick(section.fields.encryption, Qt.Key.Key_Up)
        assert section.fields.port.text() == "2525"
        assert mail_account().port == 2525

    def test_what_is_missing_is_told_before_anything_is_tried(self, section, qtbot, click):
        qtbot.keyClick(section.on, Qt.Key.Key_Space)
        click(section.try_out)
        assert section.trouble.sentence.startswith("The server has no name.")

    def test_a_keyring_that_keeps_nothing_is_told_of(
        self, account, section, qtbot, click, postmaster
    ):
        keyring.set_keyring(LockedKeyring())
        remember_mail(replace(account), on=True)
        section.read()
        click(section.try_out)
        enter(qtbot, click, PASSWORD, keep=True)
        qtbot.waitUntil(lambda: "did not keep the password" in section.trouble.sentence)

    def test_a_choice_that_somebody_spoiled_by_hand_is_none(self, account):
        remember_mail(replace(account, port=0), on=True)
        assert sends_email()
        assert usable_account() is None
