"""The dialogs with fields: each makes one value, and keeps what was typed when that is refused."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.contacts import Contact
from desktop.domain.refusals import Refusal
from desktop.domain.senders import Sender
from desktop.ui.forms.contact_dialog import ContactDialog
from desktop.ui.forms.sender_dialog import SenderDialog
from tests.ui.conftest import JORDAN, MARIA


def refuse(value):
    raise Refusal("The book is locked. Try again.")


@pytest.fixture
def opened(qtbot):
    window = QWidget()
    qtbot.addWidget(window)

    def opened(dialog):
        dialog.setParent(window, dialog.windowFlags())
        with qtbot.waitActive(dialog):
            dialog.open()
        return dialog

    return opened


each_dialog = pytest.mark.parametrize(
    ("make", "value"),
    [
        (ContactDialog, MARIA),
        (SenderDialog, JORDAN),
    ],
    ids=["contact", "sender"],
)


@each_dialog
def test_what_goes_in_comes_out(make, value, opened, click):
    saved = []
    click(opened(make(value, saved.append)).save)
    assert saved == [value]


@each_dialog
def test_cancel_hands_over_nothing(make, value, opened, click):
    saved = []
    click(opened(make(value, saved.append)).cancel)
    assert saved == []


@each_dialog
def test_a_refusal_is_shown_and_the_dialog_stays(make, value, opened, click):
    dialog = opened(make(value, refuse))
    click(dialog.save)
    assert dialog.trouble.sentence == "The book is locked. Try again."
    assert dialog.isVisible()


@each_dialog
def test_control_enter_saves_from_any_field(make, value, opened, qtbot):
    saved = []
    dialog = opened(make(value, saved.append))
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert saved == [value]


def test_the_salutation_follows_the_name_until_it_is_typed(opened, qtbot):
    dialog = opened(ContactDialog(Contact(""), refuse))
    qtbot.keyClicks(dialog.name, "Ada Byron")
    assert dialog.salutation.placeholderText() == "Dear Ada Byron"
    assert dialog.contact_value().salutation == ""


def test_the_signature_follows_the_name_until_it_is_typed(opened, qtbot):
    fields = opened(SenderDialog(Sender(), refuse)).fields
    qtbot.keyClicks(fields.name, "Jordan Reyes")
    assert fields.signature.placeholderText() == "Jordan"
    assert fields.sender_value().signature == ""


def test_a_mailer_id_is_asked_for_where_the_us_post_takes_mail_in(opened):
    fields = opened(SenderDialog(Sender(mailer_id="123456"), refuse)).fields
    assert fields.mailer_id.isVisible()
    country = fields.address.country
    country.setCurrentIndex(country.findData("FR"))
    assert not fields.mailer_id.isVisible()
    assert fields.sender_value().mailer_id == "123456"


def test_somebody_sent_for_the_address_begins_there(opened):
    dialog = ContactDialog(MARIA, refuse)
    dialog.start_at_address()
    assert opened(dialog).focusWidget() is dialog.address.street
