"""Tables as the programs of several languages export them. The headers are theirs."""

import pytest

from desktop.domain.addresses import PostalAddress
from desktop.domain.birthdays import Birthday
from desktop.domain.imports import Unreadable
from desktop.domain.ways import WayKind
from tests.exchange import made_tables
from tests.exchange.made_tables import findings, people, reading, table


def person(tmp_path, headers, row, encoding="utf-8", divider=",", **choices):
    content = table(headers, row, divider=divider).encode(encoding)
    (only,) = people(tmp_path, content, **choices)
    return only


def ways(contact, kind):
    return [(way.value, way.label) for way in contact.ways if way.kind is kind]


def test_google_says_labels_beside_values_and_several_in_one_cell(tmp_path):
    row = {
        "First Name": "Ann",
        "Last Name": "Lee",
        "Organization Name": "Acme",
        "E-mail 1 - Label": "* Work",
        "E-mail 1 - Value": "a@example.com ::: b@example.com",
        "Phone 1 - Label": "Mobile",
        "Phone 1 - Value": "+1 415 555 0100",
        "Phone 2 - Label": "Work Fax",
        "Phone 2 - Value": "+1 415 555 0102",
        "Address 1 - Label": "Home",
        "Address 1 - Street": "1 Elm St",
        "Address 1 - Formatted": "1 Elm St\nAustin, TX 78701",
        "Address 1 - City": "Austin",
        "Address 1 - Region": "TX",
        "Address 1 - Postal Code": "78701",
        "Address 1 - Country": "United States",
        "Birthday": "1980-03-22",
        "Labels": "* myContacts ::: Recruiters ::: Austin",
        "Notes": "Likes tea\nand cake",
        "Relation 1 - Label": "Spouse",
        "Relation 1 - Value": "Bo",
        "Custom Field 1 - Label": "Badge",
        "Custom Field 1 - Value": "7",
        "Website 1 - Label": "Profile",
        "Website 1 - Value": "https://example.com/ann",
    }
    ann = person(tmp_path, made_tables.GOOGLE, row)
    assert ann.name == "Ann Lee"
    assert ways(ann, WayKind.EMAIL) == [("a@example.com", "work"), ("b@example.com", "work")]
    assert ways(ann, WayKind.PHONE) == [
        *(("+1 415 555 0100", "mobile"), ("+1 415 555 0102", "work fax"))
    ]
    assert ann.address == PostalAddress("1 Elm St", "Austin", "", "TX", "78701", "", "US")
    assert (ann.address_label, ann.tags) == ("home", ("Austin", "Recruiters"))
    assert ann.notes == "Likes tea\nand cake\n\nSpouse: Bo\nBadge: 7"


def test_google_said_types_before(tmp_path):
    row = {
        "Name": "Ann Lee",
        "Given Name": "Ann",
        "Family Name": "Lee",
        "Group Membership": "* My Contacts ::: Choir",
        "E-mail 1 - Type": "* Home",
        "E-mail 1 - Value": "ann@example.com",
        "Organization 1 - Name": "Acme",
        "Organization 1 - Title": "VP",
        "Address 1 - Type": "Work",
        "Address 1 - Formatted": "1 Elm St\nAustin",
    }
    ann = person(tmp_path, made_tables.OLD_GOOGLE, row)
    assert (ann.name, ann.organization, ann.job_title) == ("Ann Lee", "Acme", "VP")
    assert (ann.email, ann.email_label, ann.tags) == ("ann@example.com", "home", ("Choir",))
    assert ann.address.street == "1 Elm St\nAustin"


OUTLOOKS = {
    "english": (
        made_tables.OUTLOOK,
        *("utf-8", ",", "First Name", "Last Name", "Company", "Job Title", "Business Street"),
        *("Business City", "Business Postal Code", "Business Country/Region", "Germany"),
        *("Business Phone", "Mobile Phone", "E-mail Address", "E-mail 2 Address", "Notes"),
    ),
    "german": (
        made_tables.GERMAN_OUTLOOK,
        *("cp1252", ";", "Vorname", "Nachname", "Firma", "Position", "Straße geschäftlich"),
        *("Ort geschäftlich", "Postleitzahl geschäftlich", "Land/Region geschäftlich"),
        *("Deutschland", "Telefon geschäftlich", "Mobiltelefon", "E-Mail-Adresse"),
        *("E-Mail 2: Adresse", "Notizen"),
    ),
    "french": (
        made_tables.FRENCH_OUTLOOK,
        *("cp1252", ";", "Prénom", "Nom", "Société", "Titre", "Rue (bureau)", "Ville (bureau)"),
        *("Code postal (bureau)", "Pays/Région (bureau)", "Allemagne", "Téléphone (bureau)"),
        *("Tél. mobile", "Adresse de messagerie", "Adresse de messagerie 2", "Notes"),
    ),
    "spanish": (
        made_tables.SPANISH_OUTLOOK,
        *("cp1252", ";", "Nombre", "Apellidos", "Organización", "Puesto", "Calle del trabajo"),
        *("Ciudad de trabajo", "Código postal del trabajo", "País o región del trabajo"),
        *("Alemania", "Teléfono del trabajo", "Teléfono móvil"),
        *("Dirección de correo electrónico", "Dirección de correo electrónico 2", "Notas"),
    ),
}


@pytest.mark.parametrize("language", OUTLOOKS)
def test_outlook_says_it_in_the_language_of_its_user(tmp_path, language):
    headers, encoding, divider, *names = OUTLOOKS[language]
    given, family, firm, title, street, city, code, country, called, *more = names
    phone, mobile, email, second, notes = more
    row = {
        given: "Jürgen",
        family: "Groß",
        firm: "Müller & Söhne",
        street: "Hauptstr. 1",
        city: "München",
        code: "80331",
        country: called,
        phone: "+49 30 1234567",
        mobile: "+49 170 2345678",
        email: "jg@example.de",
        second: "groß@example.de",
        notes: 'Sagt "ja",\r\ndann nein',
    }
    if language != "french":  # whose word for a title stands for two columns
        row[title] = "Einkauf"
    one = person(tmp_path, headers, row, encoding, divider)
    assert (one.name, one.organization) == ("Jürgen Groß", "Müller & Söhne")
    assert one.job_title == row.get(title, "")
    assert one.address == PostalAddress("Hauptstr. 1", "München", "", "", "80331", "", "DE")
    assert one.address_label == "work"
    assert ways(one, WayKind.PHONE) == [("+49 30 1234567", "work"), ("+49 170 2345678", "mobile")]
    assert ways(one, WayKind.EMAIL) == [("jg@example.de", ""), ("groß@example.de", "")]
    assert one.notes == 'Sagt "ja",\ndann nein'


@pytest.mark.parametrize("language", OUTLOOKS)
def test_all_that_outlook_exports_is_known(tmp_path, language):
    headers = OUTLOOKS[language][0]
    table_read = reading(tmp_path, table(headers, {headers.split(",")[1]: "Ann"}))
    assert [one.header for one in table_read.facts.columns if not one.is_sure] == []


def test_outlooks_inner_addresses_are_none(tmp_path):
    row = {
        "First Name": "Ann",
        "E-mail Address": "/o=ExchangeLabs/ou=x/cn=ann",
        "E-mail Type": "EX",
    }
    row |= {"E-mail 2 Address": "ann@example.com", "E-mail 2 Type": "SMTP"}
    ann = person(tmp_path, made_tables.OUTLOOK, row)
    assert ways(ann, WayKind.EMAIL) == [("ann@example.com", "")]


def test_a_title_is_a_prefix_to_outlook_and_a_position_to_others(tmp_path):
    ann = person(tmp_path, made_tables.OUTLOOK, {"Title": "Dr.", "First Name": "Ann"})
    assert (ann.parts.prefix, ann.job_title) == ("Dr.", "")
    (bo,) = people(tmp_path, "Name,Title\nBo Ek,VP\n")
    assert (bo.parts.prefix, bo.job_title) == ("", "VP")


def test_the_assistant_is_not_who_is_called_first(tmp_path):
    row = {"First Name": "Ann", "Assistant's Phone": "1234567", "Business Phone": "7654321"}
    assert person(tmp_path, made_tables.OUTLOOK, row).phone == "7654321"


def test_linkedin_begins_with_notes(tmp_path):
    content = (
        'Notes:\n"When exporting your connection data, you may notice, that some are missing"\n\n'
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        'Zoë,O\'Brien,https://www.linkedin.com/in/zoe,,"Acme, Inc.",VP Talent,15 Jan 2024\n'
    )
    (zoe,) = people(tmp_path, content)
    assert (zoe.name, zoe.organization, zoe.job_title) == ("Zoë O'Brien", "Acme, Inc.", "VP Talent")
    assert zoe.notes == "Connected On: 15 Jan 2024"


def test_thunderbird_says_birthdays_in_three_columns(tmp_path):
    row = {"Display Name": "Ann Lee", "Primary Email": "a@example.com", "Home ZipCode": "78701"}
    row |= {"Secondary Email": "b@example.com", "Home Address": "1 Elm St", "Custom 1": "x"}
    row |= {"Birth Year": "1980", "Birth Month": "3", "Birth Day": "22", "Home City": "Austin"}
    ann = person(tmp_path, made_tables.THUNDERBIRD, row)
    assert ann.birthday == Birthday(3, 22, 1980)
    assert (ann.address.street, ann.address.postal_code) == ("1 Elm St", "78701")
    assert ways(ann, WayKind.EMAIL) == [("a@example.com", ""), ("b@example.com", "")]


@pytest.mark.parametrize(
    ("encoding", "divider"),
    [("utf-8-sig", ";"), ("utf-16", "\t"), ("cp1252", ";"), ("utf-8", "|"), ("mac-roman", ",")],
)
def test_excel_writes_it_in_many_ways(tmp_path, encoding, divider):
    content = divider.join(("Name", "Vorname", "Straße", "Hausnummer", "PLZ", "Ort")) + "\r\n"
    content += divider.join(("Groß", "Jürgen", "Hauptstr.", "1a", "80331", "München")) + "\r\n"
    (one,) = people(tmp_path, content.encode(encoding), home="DE")
    assert (one.name, one.parts.family) == ("Jürgen Groß", "Groß")
    assert one.address == PostalAddress("Hauptstr. 1a", "München", "", "", "80331", "", "DE")


def test_excel_may_say_what_divides_it(tmp_path):
    (one,) = people(tmp_path, "sep=;\r\nName;Mail\r\nAnn, Lee;a@example.com\r\n")
    assert (one.name, one.email) == ("Ann, Lee", "a@example.com")


def test_without_headers_addresses_are_known_by_their_look(tmp_path):
    (one,) = people(tmp_path, "x1,a@example.com\n")
    assert one.email == "a@example.com"


def test_a_column_of_addresses_is_a_table(tmp_path):
    found = people(tmp_path, "Email\na@example.com\nb@example.com\n")
    assert [one.email for one in found] == ["a@example.com", "b@example.com"]


def test_a_column_that_says_nothing_known_is_shown_with_a_sample(tmp_path):
    columns = reading(tmp_path, "Name,Quux\nAnn,7\n").facts.columns
    assert [(one.header, one.use, one.sample, one.is_sure) for one in columns] == [
        *(("Name", "name", "Ann", True), ("Quux", "", "7", False))
    ]


def test_what_a_column_holds_can_be_said(tmp_path):
    (one,) = people(
        tmp_path, "Quux,Name\nann@example.com,Ann\n", uses={"Quux": "email", "Name": "family"}
    )
    assert (one.email, one.parts.family) == ("ann@example.com", "Ann")


def test_a_row_that_names_nobody_is_told_with_its_line(tmp_path):
    found = findings(tmp_path, "Name,Note\nAnn,x\n,only this\n\nBo,y\n")
    (bad,) = [one for one in found if isinstance(one, Unreadable)]
    assert (len(found), bad.spot.line, bad.beginning) == (3, 3, "only this")
    assert "This row has no name" in bad.reason


def test_dates_are_meant_as_the_file_shows(tmp_path):
    def born(content):
        return [one.birthday for one in people(tmp_path, content)]

    assert born("Name,Birthday\nA,3/4/1990\n") == [Birthday(3, 4, 1990)]
    assert born("Name,Birthday\nA,3/4/1990\nB,25/4/1990\n")[0] == Birthday(4, 3, 1990)
    assert born("Name,Geburtstag\nA,3/4/1990\n") == [Birthday(4, 3, 1990)]
    assert born("First Name,Birthday\nA,0/0/00\n") == [None]


def test_cells_that_were_defused_are_what_they_were(tmp_path):
    (one,) = people(tmp_path, "Name,Notes\n'=1+1,\"'@SUM(A1)\"\n")
    assert (one.name, one.notes) == ("=1+1", "@SUM(A1)")


def test_a_long_cell_without_a_field_of_its_own_is_kept_whole(tmp_path):
    told = "word " * 900
    found = person(tmp_path, "Name,Story", {"Name": "Ada", "Story": told}, unknown="remark")
    assert found.notes == f"Story: {told.strip()}"


@pytest.mark.parametrize(
    ("header", "called"),
    [("Name", "Name"), ("Organization", "Organization"), ("Job Title", "Title")],
)
def test_what_is_too_long_for_its_field_is_whole_in_the_notes(tmp_path, header, called):
    told = "word " * 300
    row = {"Name": "Ada", "E-mail": "ada@example.com", header: told}
    found = person(tmp_path, ",".join(row), row)
    assert f"{called}: {told.strip()}" in found.notes


def test_notes_that_no_field_takes_say_that_they_go_on(tmp_path):
    found = person(tmp_path, "Name,Notes", {"Name": "Ada", "Notes": "x" * 120_000})
    assert (len(found.notes), found.notes[-2:]) == (100_000, "x…")
