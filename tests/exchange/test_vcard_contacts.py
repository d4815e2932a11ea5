"""What each exporter's cards say, made contacts. The cards are in the shapes that they write."""

import base64

import pytest

from desktop.domain.addresses import PostalAddress
from desktop.domain.birthdays import Birthday
from desktop.domain.imports import FoundContact, Unreadable
from desktop.domain.ways import Way, WayKind
from tests.exchange.made_cards import PNG, card, findings, people, person

PICTURE = base64.b64encode(PNG).decode()


def phones(contact):
    return [(way.value, way.label) for way in contact.ways if way.kind is WayKind.PHONE]


def emails(contact):
    return [(way.value, way.label) for way in contact.ways if way.kind is WayKind.EMAIL]


def photo(content):
    found, photos = findings(content)
    (only,) = found
    return photos.get(only.contact.photo)


def test_google_writes_3_0_with_grouped_labels():
    ann = person(
        "FN:Dr. Ann Mary Lee\\, PhD",
        "N:Lee;Ann;Mary;Dr.;PhD",
        "X-PHONETIC-FIRST-NAME:An",
        "EMAIL;TYPE=INTERNET:ann@example.com",
        "item1.EMAIL;TYPE=INTERNET:lee@example.org",
        "item1.X-ABLabel:Choir",
        "TEL;TYPE=CELL:+1 415 555 0100",
        "item2.TEL:+1 415 555 0101",
        "item2.X-ABLabel:Reception",
        "ADR;TYPE=WORK:;;1 Elm St\\nSuite 5;Austin;TX;78701;United States",
        "ORG:Acme\\, Inc.;Sales",
        "TITLE:VP\\; Talent",
        "BDAY:1980-03-22",
        "URL;TYPE=WORK:https\\://www.example.com/ann",
        "item3.X-ABDATE:2005-06-07",
        "item3.X-ABLabel:_$!<Anniversary>!$_",
        "CATEGORIES:Recruiters,myContacts",
        "NOTE:Likes tea\\, and\\ncoffee",
    )
    assert (ann.name, ann.parts.middle) == ("Dr. Ann Mary Lee, PhD", "Mary")
    assert ann.parts.pronunciation == "An"
    assert emails(ann) == [("ann@example.com", ""), ("lee@example.org", "Choir")]
    assert phones(ann) == [("+1 415 555 0100", "mobile"), ("+1 415 555 0101", "Reception")]
    assert ann.address == PostalAddress("1 Elm St\nSuite 5", "Austin", "", "TX", "78701", "", "US")
    assert (ann.organization, ann.job_title) == ("Acme, Inc.", "VP; Talent")
    assert ann.birthday == Birthday(3, 22, 1980)
    assert Way(WayKind.LINK, "https://www.example.com/ann", "work") in ann.other_ways
    assert ann.tags == ("Recruiters",)
    assert ann.notes == "Likes tea, and\ncoffee\n\nDepartment: Sales\nAnniversary: 2005-06-07"


def test_outlook_writes_2_1_with_bare_parameters():
    ann = person(
        "N;LANGUAGE=de;CHARSET=Windows-1252:Groß;Jürgen",
        "FN;CHARSET=Windows-1252:Jürgen Groß",
        "ORG;CHARSET=Windows-1252:Müller & Söhne;Einkauf",
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=Windows-1252:Zeile=0D=0AZweite=0D=",
        "=0A",
        "TEL;WORK;VOICE:+49 30 1",
        "TEL;CELL;VOICE:+49 170 2",
        "TEL;WORK;FAX:+49 30 3",
        "ADR;WORK;PREF;CHARSET=Windows-1252:;;Hauptstr. 1;München;;80331;Deutschland",
        "LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE:Hauptstr. 1=0D=0A=",
        "80331 M=FCnchen",
        "BDAY:19800322",
        "EMAIL;PREF;INTERNET:jg@example.de",
        "PHOTO;TYPE=JPEG;ENCODING=BASE64:",
        f" {PICTURE[:40]}",
        f" {PICTURE[40:]}",
        "",
        version="2.1",
    )
    assert (ann.name, ann.organization) == ("Jürgen Groß", "Müller & Söhne")
    assert phones(ann) == [("+49 30 1", "work"), ("+49 170 2", "mobile"), ("+49 30 3", "work fax")]
    assert ann.address == PostalAddress("Hauptstr. 1", "München", "", "", "80331", "", "DE")
    assert (ann.email, ann.birthday) == ("jg@example.de", Birthday(3, 22, 1980))
    assert ann.notes == "Zeile\nZweite\n\nDepartment: Einkauf"
    assert ann.photo


def test_outlook_in_windows_1252_bytes_is_read_by_what_it_says():
    text = card(
        "N;CHARSET=Windows-1252:Groß;Jürgen", "FN;CHARSET=Windows-1252:Jürgen", version="2.1"
    )
    (ann,) = people(text.encode("cp1252"), codec="utf-8")
    assert ann.parts.family == "Groß"


def test_android_writes_names_quoted_printable_over_several_lines():
    ann = person(
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=81=C4=85cka;=C3=81nna;;;",
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=81nna=20=",
        "=C5=81=C4=85cka",
        "TEL;CELL;PREF:123456789",
        "TEL;X-Chor:987654321",
        "EMAIL;HOME:anna@example.com",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Nel;1;;;;;;;;;;;;;",
        version="2.1",
    )
    assert (ann.name, ann.parts.family) == ("Ánna Łącka", "Łącka")
    assert phones(ann) == [("123456789", "mobile"), ("987654321", "chor")]
    assert "Nickname: Nel" in ann.notes


def test_icloud_groups_items_and_marks_years_that_are_not_known():
    ann = person(
        "PRODID:-//Apple Inc.//iOS 17.1//EN",
        "N:Lee;Ann;;;",
        "FN:Ann Lee",
        "EMAIL;type=INTERNET;type=HOME:home@example.com",
        "item1.EMAIL;type=INTERNET;type=pref:ann@example.com",
        "item1.X-ABLabel:_$!<School>!$_",
        "TEL;type=IPHONE;type=CELL;type=VOICE;type=pref:(415) 555-0100",
        "item2.ADR;type=HOME;type=pref:;;12 rue de la Paix;Paris;;75002;",
        "item2.X-ABADR:fr",
        "item3.X-ABRELATEDNAMES:Bo",
        "item3.X-ABLabel:_$!<Spouse>!$_",
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-22",
        "X-SOCIALPROFILE;type=linkedin;x-user=ann:https://www.linkedin.com/in/ann",
        f"PHOTO;ENCODING=b;TYPE=JPEG;X-ABCROP-RECTANGLE=ABClipRect_1&-9&20&283&283&x==:{PICTURE[:30]}",
        f" {PICTURE[30:]}",
    )
    assert emails(ann) == [("ann@example.com", "school"), ("home@example.com", "home")]
    assert phones(ann) == [("(415) 555-0100", "mobile")]
    assert (ann.address.city, ann.address.country) == ("Paris", "FR")
    assert ann.birthday == Birthday(3, 22)
    assert ann.notes == "Spouse: Bo"
    assert Way(WayKind.LINK, "https://www.linkedin.com/in/ann", "linkedin") in ann.other_ways
    assert ann.photo


def test_version_4_says_telephones_as_addresses_of_the_net():
    ann = person(
        "FN:Ann Lee",
        'TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-418-656-9254;ext=102',
        "TEL;VALUE=uri;TYPE=cell:tel:+1-418-262-6501",
        "BDAY:--0203",
        "N:Lee;Ann;;;ing. jr,M.Sc.",
        f"PHOTO:data:image/png;base64,{PICTURE}",
        version="4.0",
    )
    assert phones(ann) == [("+1-418-656-9254 ext. 102", "work"), ("+1-418-262-6501", "mobile")]
    assert (ann.birthday, ann.parts.suffix) == (Birthday(2, 3), "ing. jr, M.Sc.")
    assert ann.photo


@pytest.mark.parametrize(
    "line",
    [
        f"PHOTO;ENCODING=b;TYPE=PNG:{PICTURE}",
        f"PHOTO;ENCODING=BASE64;PNG:{PICTURE}",
        f"PHOTO;BASE64:{PICTURE}",
        f"PHOTO;TYPE=PNG:{PICTURE}",  # without saying how
        f"PHOTO;VALUE=uri:data:image/png;base64,{PICTURE}",
        f"PHOTO:data:image/png\\;base64\\,{PICTURE}",
        f"PHOTO;ENCODING=b:{PICTURE.rstrip('=')}",
    ],
)
def test_a_photo_comes_in_whole_in_every_form(line):
    assert photo(card("FN:Ann", line)) == PNG


def test_nothing_is_fetched_and_no_path_is_used():
    ann = person(
        "FN:Ann",
        "PHOTO;VALUE=uri:file:///etc/passwd",
        "PHOTO;VALUE=URI:https://example.com/ann.jpg",
        "URL:javascript:alert(1)",
    )
    assert ann.photo is None
    links = [(way.value, way.label) for way in ann.other_ways]
    assert links == [("https://example.com/ann.jpg", "photo"), ("javascript:alert(1)", "")]


def test_what_is_no_picture_is_no_photo():
    assert photo(card("FN:Ann", "PHOTO;ENCODING=b:aGVsbG8=")) is None


def test_without_a_name_somebody_is_called_by_what_else_is_known():
    names = people(
        card("N:Lee;Ann;;;")
        + card("ORG:Acme;Sales")
        + card("NICKNAME:Nel", "TEL:1")
        + card("EMAIL:ann@example.com")
        + card("TEL:+1 415 555 0100")
    )
    assert [one.name for one in names] == [
        *("Ann Lee", "Acme", "Nel", "ann@example.com", "+1 415 555 0100")
    ]


def test_a_card_that_names_nobody_is_told_with_its_line_and_why():
    found, _ = findings(card("FN:Ann") + card("NOTE:nobody", "FN:"))
    assert isinstance(found[0], FoundContact)
    assert isinstance(found[1], Unreadable)
    assert (found[1].spot.line, str(found[1].spot)) == (5, "a.vcf, line 5")
    assert "has no name" in found[1].reason


def test_a_list_of_people_is_nobody():
    (found,), _ = findings(card("FN:Team", "X-ADDRESSBOOKSERVER-KIND:group"))
    assert "list of people" in found.reason


def test_hidden_characters_are_left_out():
    ann = person("FN:Ann\u202egnp.exe\u202c \u200b\u2066", "NOTE:\x1b[31mred")
    assert (ann.name, ann.notes) == ("Anngnp.exe", "[31mred")


def test_no_address_is_slipped_in_by_a_line_end():
    ann = person(
        "FN:Eve", "EMAIL:eve@example.com\\nBcc: victim@example.com", "EMAIL:ok@example.com"
    )
    assert ann.email == "ok@example.com"
    assert [way.value for way in ann.other_ways] == ["eve@example.com Bcc: victim@example.com"]


def test_a_fax_is_no_telephone_to_call_first():
    ann = person("FN:Ann", "TEL;TYPE=WORK,FAX:1234567", "TEL;TYPE=WORK:7654321")
    assert ann.phone == "7654321"


def test_an_address_without_a_country_is_at_home():
    assert person("FN:Ann", "ADR:;;1 Elm St;Berlin;;;", home="DE").address.country == "DE"


def test_a_country_that_is_none_is_kept_in_words():
    ann = person("FN:Ann", "ADR:;;1 Elm St;Town;;;Ruritania")
    assert ann.notes == "Country of the address: Ruritania"


def test_where_there_is_only_a_printed_address_it_is_taken():
    ann = person("FN:Ann", "LABEL;TYPE=HOME:1 Elm St\\nAustin\\, TX 78701")
    assert ann.address.street == "1 Elm St\nAustin, TX 78701"


def test_words_that_go_on_for_ever_are_cut():
    ann = person(f"FN:{'a' * 5000}", f"NOTE:{'b' * 200_000}")
    assert (len(ann.name), len(ann.notes)) == (1000, 100_000)
