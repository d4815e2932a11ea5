# ruff: noqa: RUF001 - letters of other languages are meant
"""Files as programs of many languages write them, and as nobody should: who is in them, whole."""

import pytest

from desktop.domain.imports import FoundContact, ReadingChoices, Unreadable
from desktop.exchange.file_kinds import UnknownFile
from desktop.exchange.reading import FileReading

CARD = "BEGIN:VCARD\r\nVERSION:{}\r\n{}\r\nEND:VCARD\r\n"

OUTLOOK_RU = (
    "Имя;Отчество;Фамилия;Организация;Должность;Улица (раб. адрес);Город (раб. адрес);"
    "Рабочий телефон;Телефон переносной;Адрес эл. почты\n"
    "Иван;Ильич;Петров;ООО Ромашка;Директор;ул. Мира 1;Москва;+7 495 1;+7 903 2;ivan@example.ru\n"
)
OUTLOOK_JA = (
    "姓,名,会社,役職,番地 (会社),市区町村 (会社),郵便番号 (会社),会社電話,携帯電話,"
    "電子メール アドレス\n"
    "山田,太郎,アクメ,部長,丸の内1-1,千代田区,100-0005,03-1234-5678,090-1,taro@example.jp\n"
)
GREEK = "Ονοματεπώνυμο;Εταιρεία;Email\nΆννα Λη;Άκμη;anna@example.gr\n"
THAI = "ชื่อเล่น,อีเมล\nสมชาย ใจดี,som@example.th\n"  # nobody's words for a header are known
DOCOMO = (
    "N;CHARSET=SHIFT_JIS:山田;太郎;;;\r\nFN;CHARSET=SHIFT_JIS:山田 太郎\r\n"
    "SOUND;X-IRMC-N;CHARSET=SHIFT_JIS:ヤマダ;タロウ;;;\r\nTEL;CELL:090-1234\r\nEMAIL:taro@example.jp"
)
OUTLOOK_CARD = (
    "N;LANGUAGE=de;CHARSET=Windows-1252:Müller;Jörg;;Dr.\r\nFN;CHARSET=Windows-1252:Jörg Müller\r\n"
    "ADR;WORK;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:;;Schlo=DFweg 1=0D=0AHof;M=FCnchen;"
    ";80331;Deutsch=\r\nland\r\nEMAIL;PREF;INTERNET:joerg@example.de"
)
KADDRESSBOOK = (
    'FN:Ève Ördög\r\nEMAIL;PREF=2:eve@example.hu\r\nEMAIL;PREF=1;TYPE="work,x":eve@work.hu\r\n'
    'TEL;VALUE=uri;TYPE="voice,home":tel:+36-1-555-0100;ext=102'
)
CONNECTIONS = (
    'Notes:\n"Some of the addresses are missing."\n\n'
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Otto,Ñandú,https://www.linkedin.com/in/otto,otto@example.com,Bolt,VP,1 Jan 2024\n"
)
WIDE = ",".join(["Name", "E-mail", *map(str, range(198))]) + "\nCara Dow,c@example.com" + ",x" * 198

GOOD = {
    "Outlook in Russian": (OUTLOOK_RU.encode("cp1251"), "Иван Ильич Петров", "ivan@example.ru"),
    "Outlook in Japanese": (OUTLOOK_JA.encode("shift_jis"), "山田 太郎", "taro@example.jp"),
    "a table in Chinese": (
        "姓名,公司,电子邮件,手机\n王小明,北京公司,wang@example.cn,138\n".encode("gb18030"),
        "王小明",
        "wang@example.cn",
    ),
    "a table in Greek": (GREEK.encode(), "Άννα Λη", "anna@example.gr"),
    "headers of no known language": (THAI.encode(), "สมชาย ใจดี", "som@example.th"),
    "Excel's tabs": (
        "Name\tE-mail\nŁucja Żak\tl@example.pl\n".encode("utf-16"),
        "Łucja Żak",
        "l@example.pl",
    ),
    "lines of an old Mac": (b"Name,Email\rMac Two,mac@example.com\r", "Mac Two", "mac@example.com"),
    "what divides it, said": (
        b"sep=;\nName;E-Mail\nSep Line;s@example.com\n",
        "Sep Line",
        "s@example.com",
    ),
    "no header": (b"dan@example.com,Dan Fox,+1 312 555 0142,12\n", "Dan Fox", "dan@example.com"),
    "a stray NUL": (b"Name,Email\nZ\0oe Kay,zoe@example.com\n", "Zoe Kay", "zoe@example.com"),
    "200 columns": (WIDE.encode(), "Cara Dow", "c@example.com"),
    "a formula": (
        b"Name,Email\n=cmd|'/C calc'!A0,f@example.com\n",
        "=cmd|'/C calc'!A0",
        "f@example.com",
    ),
    "a quote never closed": (b'Name,Email\n"Quo Te,q@example.com\n', "Quo Te", "q@example.com"),
    "LinkedIn": (CONNECTIONS.encode(), "Otto Ñandú", "otto@example.com"),
    "HubSpot": (
        b"Record ID,First Name,Last Name,Email,Associated Company\n1,Hub,Spot,h@example.com,Acme\n",
        "Hub Spot",
        "h@example.com",
    ),
    "a Japanese telephone": (
        CARD.format("2.1", DOCOMO).encode("shift_jis"),
        "山田 太郎",
        "taro@example.jp",
    ),
    "Outlook's card in German": (
        CARD.format("2.1", OUTLOOK_CARD).encode("cp1252"),
        "Jörg Müller",
        "joerg@example.de",
    ),
    "KAddressBook": (CARD.format("4.0", KADDRESSBOOK).encode(), "Ève Ördög", "eve@work.hu"),
    "a card that lies of its letters": (
        CARD.format("2.1", "FN;CHARSET=UTF-8:Ren\xe9 Ly\r\nEMAIL:r@example.com").encode("latin-1"),
        "René Ly",
        "r@example.com",
    ),
    "a card that is cut off": (
        b"BEGIN:VCARD\nVERSION:3.0\nFN:Cut Off\nEMAIL:cut@example.com\nTEL:55",
        "Cut Off",
        "cut@example.com",
    ),
    "a line of 5 MB": (
        CARD.format(
            "3.0", f"FN:Long Note\r\nEMAIL:l@example.com\r\nNOTE:{'x' * 5_000_000}"
        ).encode(),
        "Long Note",
        "l@example.com",
    ),
    "a card in a file that was not written to its end": (
        CARD.format("3.0", "FN:First\r\nEMAIL:f@example.com").encode() + bytes(100_000),
        "First",
        "f@example.com",
    ),
    "LDIF with a file's name for a photo": (
        b"dn: cn=Url\ncn: Url Photo\njpegPhoto:< file:///etc/passwd\nmail: url@example.com\n",
        "Url Photo",
        "url@example.com",
    ),
}


def findings(tmp_path, content):
    path = tmp_path / "theirs"
    path.write_bytes(content)
    reading = FileReading(path, ReadingChoices("US"))
    return list(reading.findings(lambda photo: "", lambda done: None))


@pytest.mark.parametrize(("content", "name", "email"), GOOD.values(), ids=GOOD)
def test_everybody_in_it_is_read(tmp_path, content, name, email):
    (found,) = findings(tmp_path, content)
    assert isinstance(found, FoundContact), found
    assert (found.contact.name, found.contact.email) == (name, email)


def test_all_that_a_russian_table_says_is_in_its_place(tmp_path):
    (found,) = findings(tmp_path, OUTLOOK_RU.encode("cp1251"))
    ivan = found.contact
    assert (ivan.organization, ivan.job_title) == ("ООО Ромашка", "Директор")
    assert (ivan.address.street, ivan.address.city) == ("ул. Мира 1", "Москва")
    assert [(way.value, way.label) for way in ivan.ways if way.value.startswith("+")] == [
        ("+7 495 1", "work"),
        ("+7 903 2", "mobile"),
    ]


def test_telephones_are_known_without_a_header(tmp_path):
    (found,) = findings(tmp_path, GOOD["no header"][0])
    assert found.contact.phone == "+1 312 555 0142"


def test_two_tables_in_one_file_are_read_with_the_second_header_told(tmp_path):
    header = "Name,Email\n"
    found = findings(tmp_path, f"{header}Ann,a@example.com\n{header}Bo,b@example.com\n".encode())
    assert [type(each) for each in found] == [FoundContact, Unreadable, FoundContact]
    assert "header once more" in found[1].reason


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (bytes(range(256)) * 20, "none of the files"),
        (b"Name,Email\nSparse Two,s@example.com\n" + bytes(100_000), "none of the files"),
        (b"<html><table><tr><td>Name, E-mail</td></tr></table></html>", "none of the files"),
        (b'["vcard",[["fn",{},"text","Json Card"]]]', "none of the files"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "is a spreadsheet"),
        (b"PK\x03\x04" + bytes(500), "is a spreadsheet"),
    ],
)
def test_what_holds_nobody_is_refused_by_name(tmp_path, content, said):
    with pytest.raises(UnknownFile, match=f"theirs .*{said}"):
        findings(tmp_path, content)
