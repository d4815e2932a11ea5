"""What an LDIF file holds, as Thunderbird and directories write it: somebody for each entry.

Source: RFC 2849; RFC 2798 (inetOrgPerson); Mozilla's mozillaAbPersonAlpha.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from desktop.domain.imports import Finding, FoundContact, Spot, Unreadable
from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal
from desktop.domain.texts import visible_line
from desktop.exchange.carried_photos import usable_photo
from desktop.exchange.encodings import decoded
from desktop.exchange.table_contacts import TableReading
from desktop.exchange.vcard_reading import KeepPhoto

LARGEST = 20_000_000  # bytes of one entry

_USES = {
    **dict.fromkeys(("cn", "commonname", "displayname"), "name"),
    **dict.fromkeys(("givenname", "gn"), "given"),
    **dict.fromkeys(("sn", "surname"), "family"),
    **dict.fromkeys(("o", "organizationname", "company"), "organization"),
    **dict.fromkeys(("ou", "orgunit", "department", "departmentnumber"), "department"),
    "title": "job_title",
    **dict.fromkeys(
        ("mail", "mozillasecondemail", "rfc822mailbox", "xmozillasecondemail"), "email"
    ),
    "telephonenumber": "phone:work",
    "homephone": "phone:home",
    **dict.fromkeys(("mobile", "cellphone", "mobiletelephonenumber"), "phone:mobile"),
    **dict.fromkeys(("pager", "pagerphone"), "phone:pager"),
    **dict.fromkeys(("facsimiletelephonenumber", "fax"), "phone:fax"),
    **dict.fromkeys(("street", "streetaddress", "postaladdress"), "street:work"),
    "mozillaworkstreet2": "street2:work",
    **dict.fromkeys(("l", "locality", "localityname"), "city:work"),
    **dict.fromkeys(("st", "region", "stateorprovincename"), "region:work"),
    "postalcode": "code:work",
    "postofficebox": "box:work",
    **dict.fromkeys(("c", "countryname", "co", "friendlycountryname"), "country:work"),
    **dict.fromkeys(("mozillahomestreet", "homepostaladdress"), "street:home"),
    "mozillahomestreet2": "street2:home",
    "mozillahomelocalityname": "city:home",
    "mozillahomestate": "region:home",
    "mozillahomepostalcode": "code:home",
    "mozillahomecountryname": "country:home",
    **dict.fromkeys(("mozillaworkurl", "workurl"), "link:work"),
    **dict.fromkeys(("mozillahomeurl", "homeurl"), "link:home"),
    **dict.fromkeys(("labeleduri", "url"), "link"),
    **dict.fromkeys(("description", "notes", "comment", "info"), "notes"),
    **dict.fromkeys(("mozillanickname", "xmozillanickname"), "nickname"),
    "birthyear": "birth_year",
    "birthmonth": "birth_month",
    "birthday": "birth_day",
    **{f"mozillacustom{number}": "remark" for number in range(1, 5)},
    **{f"custom{number}": "remark" for number in range(1, 5)},
}
_LISTS = frozenset({"groupofnames", "groupofuniquenames", "mailgroup", "organizationalunit"})


@dataclass(frozen=True)
class _Value:
    """One attribute, its name in small letters without options."""

    name: str
    data: bytes


def ldif_findings(
    lines: Iterable[tuple[int, bytes]], file: str, codec: str, home: str, keep: KeepPhoto
) -> Iterator[Finding]:
    """One for each entry. Addresses of values elsewhere (:<) are never followed."""
    for number, entry in _entries(lines):
        spot = Spot(file, number)
        values = [value for line in entry if (value := _value(line))]
        kinds = {value.data.strip().lower() for value in values if value.name == "objectclass"}
        try:
            yield _found(values, kinds, spot, codec, home, keep)
        except Refusal as refusal:
            yield _unreadable(values, spot, refusal.sentence)


def _found(
    values: list[_Value], kinds: set[bytes], spot: Spot, codec: str, home: str, keep: KeepPhoto
) -> Finding:
    if {kind.decode("ascii", "ignore") for kind in kinds} & _LISTS:
        return _unreadable(values, spot, Phrase("This entry is a list, and nobody by itself."))
    headers, uses, cells = [], [], []
    for number, value in enumerate(values):
        use = _USES.get(value.name, "")
        if use:
            headers.append(value.name)
            uses.append(f"email:{number}" if use == "email" else use)
            cells.append(_text(value, codec))
    contact = TableReading(headers, uses, home).contact(cells)
    if contact is None:
        return _unreadable(
            values, spot, Phrase("This entry has no name, organization, e-mail or telephone.")
        )
    pictures = (value.data for value in values if value.name in ("jpegphoto", "thumbnailphoto"))
    photo = next(filter(None, map(usable_photo, pictures)), None)
    return FoundContact(spot, replace(contact, photo=keep(photo)) if photo else contact)


def _text(value: _Value, codec: str) -> str:
    text = decoded(value.data, "utf-8", codec)
    return text.replace("$", "\n") if value.name.endswith("postaladdress") else text


def _unreadable(values: list[_Value], spot: Spot, reason: Phrase) -> Unreadable:
    named = next((value.data for value in values if value.name == "dn"), b"")
    return Unreadable(spot, visible_line(named[:80].decode("utf-8", "replace")), reason)


def _entries(lines: Iterable[tuple[int, bytes]]) -> Iterator[tuple[int, list[bytes]]]:
    """The unfolded lines of each, and the number of its first."""
    first, size = 0, 0
    entry: list[list[bytes]] = []
    for number, line in lines:
        if not line.strip():
            if entry:
                yield first, [b"".join(pieces) for pieces in entry]
            entry, size = [], 0
            continue
        size += len(line)
        if size > LARGEST or line.startswith(b"#"):
            continue
        if line[:1] == b" " and entry:
            entry[-1].append(line[1:])
        elif not entry and line.lower().startswith(b"version:"):
            continue
        else:
            first = first if entry else number
            entry.append([line])
    if entry:
        yield first, [b"".join(pieces) for pieces in entry]


def _value(line: bytes) -> _Value | None:
    name, colon, rest = line.partition(b":")
    if not colon:
        return None
    plain = name.partition(b";")[0].strip().lower().decode("ascii", "ignore")
    if rest.startswith(b"<"):
        return None
    if rest.startswith(b":"):
        try:
            return _Value(plain, base64.b64decode(rest[1:]))
        except binascii.Error:
            return None
    return _Value(plain, rest.strip())
