"""Which encoding a file is in: told, or guessed."""

import pytest

from desktop.exchange.encodings import CHOICES, codec_of, decoded, encoding_of


def found(tmp_path, data):
    path = tmp_path / "a.csv"
    path.write_bytes(data)
    return encoding_of(path)


@pytest.mark.parametrize("data", [b"", b"plain", "Zoë Łódź".encode(), "Zoë".encode("utf-8-sig")])
def test_utf_8_is_known_for_sure(tmp_path, data):
    encoding = found(tmp_path, data)
    assert (encoding.name, encoding.is_guessed) == ("UTF-8", False)


def test_a_byte_order_mark_says_it(tmp_path):
    assert found(tmp_path, "Zoë".encode("utf-16")).name == "UTF-16"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Windows-1252", "Jürgen Groß, São Paulo, “Café”"),
        ("Windows-1252", "Müller"),
        ("Windows-1250", "Łukasz Żółć, Kraków, Śląska 5"),
        ("Windows-1250", "Zdeněk Dvořák, Plzeň, Němcová"),
        ("Windows-1251", "Иван Петров, Москва"),
        ("Windows-1253", "Γιώργος Παπαδόπουλος"),
        ("Windows-1254", "Şükrü Yıldız, İstanbul"),  # noqa: RUF001 - a letter of Turkish
        ("Windows-1255", "שלום כהן"),
        ("Mac Roman", "José García, Müller"),
        ("KOI8-R", "Иван Петров"),
        ("Shift JIS", "山田太郎,東京都\n鈴木一郎"),
        ("GB 18030", "王小明,北京市海淀区中关村大街,张伟,上海市浦东新区\n李娜,广州市天河区"),
    ],
)
def test_other_encodings_are_guessed_by_their_letters(tmp_path, name, text):
    encoding = found(tmp_path, f"Name\n{text}\n".encode(CHOICES[name]))
    assert (encoding.name, encoding.is_guessed) == (name, True)
    assert encoding.sample in text
    assert name not in encoding.others


@pytest.mark.parametrize(
    ("said", "codec"),
    [
        *(("UTF-8", "utf-8"), ("ISO-8859-1", "iso8859-1"), ("windows-1252", "cp1252")),
        *(("Shift_JIS", "cp932"), ("GB2312", "gb18030"), ("US-ASCII", "ascii")),
        *(("", ""), ("unicode_escape", ""), ("rot13", ""), ("punycode", ""), ("no such", "")),
    ],
)
def test_only_encodings_of_letters_are_taken_by_name(said, codec):
    assert codec_of(said) == codec


def test_what_makes_sense_in_none_is_read_as_far_as_it_goes():
    assert decoded(b"a\xc3(b", "utf-8") == "a(b"
