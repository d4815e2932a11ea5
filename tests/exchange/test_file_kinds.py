"""What a file is, by its content."""

import pytest

from desktop.domain.imports import FileKind
from desktop.exchange.file_kinds import UnknownFile, file_kind


def kind(tmp_path, content):
    path = tmp_path / "file.bin"
    path.write_bytes(content)
    return file_kind(path)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"BEGIN:VCARD\r\nVERSION:3.0\r\n", FileKind.VCARD),
        ("\ufeffbegin:vcard\nFN:a".encode(), FileKind.VCARD),
        ("BEGIN:VCARD\nFN:a".encode("utf-16"), FileKind.VCARD),
        (b"BEGIN:VCARD\rFN:a\rEND:VCARD\r", FileKind.VCARD),
        (b"BEGIN:VCALENDAR\n", FileKind.CALENDAR),
        (b"version: 1\n\ndn: cn=Ann\n", FileKind.LDIF),
        (b"# exported\ndn:: Y249QW5u\n", FileKind.LDIF),
        (b"Name,Mail\nAnn,a@b\n", FileKind.TABLE),
        ("Name\tMail\n".encode("utf-16"), FileKind.TABLE),
        (b"Mail\nann@example.com\n", FileKind.TABLE),
    ],
)
def test_a_file_is_known_by_what_it_says(tmp_path, content, expected):
    assert kind(tmp_path, content) is expected


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "has nothing in it"),
        ("\ufeff\r\n".encode(), "has nothing in it"),
        (b"\0\0\0", "has nothing in it"),
        (b"Just words.", "is none of the files"),
        (b"%PDF-1.7\n\0\x01;", "is none of the files"),
        (b"PK\x03\x04 a spreadsheet", "Save it as CSV"),
    ],
)
def test_what_holds_nobody_is_refused_by_name(tmp_path, content, said):
    with pytest.raises(UnknownFile, match=said) as refusal:
        kind(tmp_path, content)
    assert str(refusal.value).startswith("file.bin ")
