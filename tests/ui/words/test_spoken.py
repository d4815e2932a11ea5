"""What other rooms say, in the language of the window."""

import errno
from pathlib import Path

import pytest

from desktop.domain.addresses import PostalAddress, address_lines
from desktop.domain.mail_accounts import MailAccount
from desktop.domain.mail_refusals import CannotReachMailServer
from desktop.domain.photos import PhotoTooLarge
from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal
from desktop.domain.system_reasons import system_reason
from desktop.handwriting.font_files import UnusableFont, font_bytes
from desktop.logbook import log_bug
from desktop.printing.papers import paper_title, size_title
from desktop.stationery.fits import fits
from desktop.stationery.formats import card_format
from desktop.store.book_refusals import CannotMakeBook, NotABook
from desktop.ui.words.spoken import spoken
from tests.ui.conftest import languages_of


@pytest.fixture
def german(qapp):
    with languages_of(qapp) as languages:
        languages.speak("de")
        yield


def test_english_is_said_as_it_is(qapp):
    assert spoken(NotABook(Path("a.txt"))) == str(NotABook(Path("a.txt")))


@pytest.mark.usefixtures("german")
def test_a_refusal_is_said_in_the_language_with_its_values():
    said = spoken(NotABook(Path("a.txt")))
    assert said.startswith("a.txt ist kein Buch von Fairhand und blieb, wie es ist.")


@pytest.mark.usefixtures("german")
def test_a_phrase_within_a_phrase_is_said_in_the_language_too():
    assert spoken(card_format("square-5in-flat").name) == "Quadrat 5 Zoll, flache Karte"


@pytest.mark.usefixtures("german")
def test_numbers_have_the_comma_of_the_language():
    assert "12,5 MB" in spoken(PhotoTooLarge(12_500_000))


@pytest.mark.usefixtures("german")
def test_sizes_have_the_comma_and_the_unit_of_the_language():
    card = card_format("us-a2-folded")
    assert spoken(card.size_words) == "4,25 x 5,5 Zoll"
    assert spoken(fits(card)[0].slack_words) == "0,25 und 0,125 Zoll"
    assert spoken(paper_title("na_letter_8.5x11in")) == "Letter, 8,5 x 11 Zoll"
    assert spoken(size_title(612, 792)) == "8,5 x 11 Zoll (216 x 279 mm)"


@pytest.mark.usefixtures("german")
def test_a_file_is_quoted_as_the_language_does(tmp_path):
    empty = tmp_path / "Plain.ttf"
    empty.touch()
    with pytest.raises(UnusableFont) as refused:
        font_bytes(empty)
    assert spoken(refused.value).startswith("„Plain.ttf“ ist leer")


@pytest.mark.usefixtures("german")
def test_an_error_of_our_own_is_told_in_the_language_too():
    assert spoken(log_bug(KeyError())).startswith("In Fairhand ist etwas schiefgegangen (KeyError)")


@pytest.mark.usefixtures("german")
def test_thousands_are_parted_as_the_language_does():
    cards = Phrase("{count:,} cards, in the order in which they are printed.", count=12_000)
    assert spoken(cards).startswith("12.000 Karten,")
    assert spoken(Phrase("{size:,.1f}", size=1234.5)) == "1.234,5"


@pytest.mark.usefixtures("german")
def test_countries_are_named_in_the_language():
    with pytest.raises(Refusal) as refused:
        address_lines(PostalAddress("Hauptstraße 1", country="DE"), name="Ann", sent_from="DE")
    assert "(Deutschland)" in spoken(refused.value)


@pytest.mark.usefixtures("german")
def test_what_somebody_typed_stays_as_it_is():
    assert spoken("Name") == "Name"


def test_a_value_may_hold_braces(german):
    assert "{Ann}" in spoken(Phrase("{name} has no e-mail address yet.", name="{Ann}"))


@pytest.mark.usefixtures("german")
def test_why_the_system_refuses_is_said_in_the_language():
    full = CannotMakeBook(Path("a.book"), system_reason(OSError(errno.ENOSPC, "No space left")))
    assert "(kein Platz mehr auf dem Datenträger)" in spoken(full)


@pytest.mark.usefixtures("german")
def test_why_a_mail_server_cannot_be_reached_is_said_in_the_language_too():
    account = MailAccount("mail.example.com", 465, "ada")
    refused = system_reason(OSError(errno.ECONNREFUSED, "Connection refused"))
    said = spoken(CannotReachMailServer(account, refused))
    assert "(die Verbindung wurde abgelehnt)" in said
