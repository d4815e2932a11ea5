"""The whole form of a contact: every field goes in and comes out, and editing loses none."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from desktop.domain.addresses import PostalAddress
from desktop.domain.birthdays import Birthday
from desktop.domain.channel_advice import Culture
from desktop.domain.contacts import Contact
from desktop.domain.names import PersonName
from desktop.domain.occasions import Channel
from desktop.domain.photos import NotAPhoto
from desktop.domain.ways import LabelledAddress, Way, WayKind
from desktop.ui.forms.addresses_editor import AddressDialog
from desktop.ui.forms.contact_dialog import ContactDialog
from desktop.ui.forms.organization_dialog import OrganizationDialog
from desktop.ui.forms.photo_field import SIDE, read_photo
from tests.ui.conftest import MARIA
from tests.ui.test_accessibility import nameless

WHOLE = replace(
    MARIA,
    parts=PersonName("Dr.", "Maria", "Inés", "Alvarez", "PhD", "ma-REE-a"),
    pronouns="she",
    birthday=Birthday(2, 29),
    met="At the alumni dinner",
    tags=("alumni", "logistics"),
    email_label="work",
    other_ways=(
        Way(WayKind.PHONE, "+1 503 555 0142", "mobile"),
        Way(WayKind.LINK, "https://example.com/maria"),
    ),
    other_addresses=(
        LabelledAddress(PostalAddress("2 Oak St", "Salem", "", "OR", "97301"), "home"),
    ),
    preferred_channel=Channel.LETTER,
    do_not_contact=True,
)


@pytest.fixture
def form(qtbot):
    window = QWidget()
    qtbot.addWidget(window)

    def form(contact):
        saved = []
        dialog = ContactDialog(contact, saved.append, window)
        dialog.saved = saved
        with qtbot.waitActive(dialog):
            dialog.open()
        dialog.tabs.choose(1)
        return dialog

    return form


@pytest.fixture
def picture(tmp_path):
    """A picture in a file: wider than high, blue in its middle."""
    image = QImage(1200, 800, QImage.Format.Format_RGB32)
    image.fill(QColor("#2040a0"))
    path = tmp_path / "portrait.png"
    assert image.save(str(path))
    return path


def test_every_field_comes_out_as_it_went_in(form, click):
    dialog = form(WHOLE)
    click(dialog.save)
    assert dialog.saved == [WHOLE]


def test_what_is_typed_on_the_second_page_comes_out(form, click, qtbot):
    dialog = form(Contact("Ada"))
    more = dialog.more
    qtbot.keyClicks(more.parts["given"], "Ada")
    qtbot.keyClicks(more.tags, "maths, engines")
    more.birthday.month.setCurrentIndex(12)
    qtbot.keyClicks(more.birthday.day, "10")
    qtbot.keyClicks(more.birthday.year, "1815")
    click(more.ways.add)
    qtbot.keyClicks(more.ways.rows[0].value, "020 7946 0018")
    click(dialog.save)
    [saved] = dialog.saved
    assert saved.tidied().tags == ("engines", "maths")
    assert saved.parts.given == "Ada"
    assert saved.birthday == Birthday(12, 10, 1815)
    assert saved.other_ways == (Way(WayKind.PHONE, "020 7946 0018"),)


def test_a_day_that_no_calendar_has_is_refused_in_place(form, click, qtbot):
    dialog = form(Contact("Ada"))
    dialog.more.birthday.month.setCurrentIndex(2)
    qtbot.keyClicks(dialog.more.birthday.day, "30")
    click(dialog.save)
    assert "no such day" in dialog.trouble.sentence
    assert dialog.saved == []


def test_a_way_that_is_removed_is_gone(form, click):
    dialog = form(WHOLE)
    click(dialog.more.ways.rows[0].remove)
    click(dialog.save)
    assert dialog.saved[0].other_ways == WHOLE.other_ways[1:]


def test_another_address_is_added_changed_and_removed(form, click, qtbot):
    dialog = form(Contact("Ada"))
    click(dialog.more.addresses.add)
    asked = dialog.findChild(AddressDialog)
    qtbot.keyClicks(asked.label, "office")
    qtbot.keyClicks(asked.fields.street, "1 Main St")
    with qtbot.waitSignal(asked.destroyed):
        click(asked.save)
    [row] = dialog.more.addresses.rows
    assert row.words.accessibleName().startswith("office: 1 Main St")
    [address] = dialog.more.addresses.addresses()
    assert address.address.street == "1 Main St"
    click(row.remove)
    assert dialog.more.addresses.addresses() == ()


def test_arrow_keys_go_from_page_to_page(form, qtbot):
    dialog = form(WHOLE)
    dialog.tabs.buttons[1].setFocus()
    qtbot.keyClick(dialog.tabs.buttons[1], Qt.Key.Key_Left)
    assert dialog.pages.currentIndex() == 0


def test_every_control_of_the_second_page_has_a_name(form):
    assert nameless(form(WHOLE)) == []


def test_a_photo_is_cut_to_its_middle_and_made_small(picture, qapp):
    photo = read_photo(str(picture))
    image = QImage.fromData(photo.content)
    assert (image.width(), image.height()) == (SIDE, SIDE)
    assert photo.media_type == "image/jpeg"


def test_what_is_no_picture_is_refused(tmp_path, qapp):
    path = tmp_path / "words.png"
    path.write_bytes(b"not a picture")
    with pytest.raises(NotAPhoto):
        read_photo(str(path))


def test_a_chosen_photo_is_kept_and_shown(window, maria, store, picture, qtbot, click):
    window.contacts.refresh()
    qtbot.waitUntil(lambda: window.contacts.contact is not None)
    window.menus.edit.trigger()
    dialog = window.findChild(ContactDialog)
    dialog.tabs.choose(1)
    dialog.more.photo.take_file(str(picture))
    assert dialog.trouble.sentence == ""
    with qtbot.waitSignal(window.contacts.page.shown):
        click(dialog.save)
    qtbot.waitUntil(lambda: window.contacts.contact.photo is not None)
    middle = window.contacts.page.avatar.grab().toImage().pixelColor(28, 28)
    assert middle.blue() > 2 * middle.red()


def test_editing_in_the_window_keeps_what_no_field_of_the_first_page_shows(
    store, window, qtbot, click
):
    whole = store.save_contact(WHOLE)
    window.contacts.choose(whole.id)
    qtbot.waitUntil(lambda: window.contacts.contact is not None)
    window.menus.edit.trigger()
    dialog = window.findChild(ContactDialog)
    dialog.notes.setPlainText("Rows on the river.")
    with qtbot.waitSignal(window.contacts.page.shown):
        click(dialog.save)
    assert store.contact(whole.id) == replace(whole, notes="Rows on the river.")


def test_how_an_organization_is_written_to_is_changed_for_all_and_undone(
    maria, window, qtbot, click
):
    page = window.contacts.page
    assert page.details.culture.words.text() == "Not known yet"
    click(page.details.tell_culture)
    dialog = window.findChild(OrganizationDialog)
    dialog.culture.setCurrentIndex(list(Culture).index(Culture.PERSONAL))
    assert "handwritten card" in dialog.explained.text()
    with qtbot.waitSignal(window.contacts.shown):
        click(dialog.save)
    assert page.details.culture.words.text() == "Personal"
    with qtbot.waitSignal(window.contacts.shown):
        window.menus.undo.trigger()
    assert page.details.culture.words.text() == "Not known yet"
