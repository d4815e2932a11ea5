"""LDIF, as Thunderbird and directories write it."""

import base64
from io import BytesIO

from desktop.domain.addresses import PostalAddress
from desktop.domain.birthdays import Birthday
from desktop.domain.imports import Unreadable
from desktop.domain.ways import WayKind
from desktop.exchange.ldif_reading import ldif_findings
from desktop.exchange.raw_lines import raw_lines
from tests.exchange.made_cards import PNG

THUNDERBIRD = """\
version: 1

# exported
dn: cn=Ann Lee,mail=ann@example.com
objectclass: top
objectclass: inetOrgPerson
objectclass: mozillaAbPersonAlpha
givenName: Ann
sn: Lee
cn: Ann Lee
mail: ann@example.com
mozillaSecondEmail: lee@example.com
telephoneNumber: +1 415 555 0100
mobile: +1 415 555 0101
street: 1 Elm St
l: Austin
st: TX
postalCode: 78701
c: USA
o: Acme
ou: Sales
title: VP
description: likes tea and
  cake
birthyear: 1980
birthmonth: 3
birthday: 22
"""


def found(text):
    photos = {}

    def keep(photo):
        photos[photo.hash] = photo.content
        return photo.hash

    lines = raw_lines(BytesIO(text.encode()))
    return list(ldif_findings(lines, "a.ldif", "cp1252", "US", keep)), photos


def test_thunderbird_says_all_it_knows():
    (one,), _ = found(THUNDERBIRD)
    ann = one.contact
    assert (one.spot.line, ann.name, ann.parts.given) == (4, "Ann Lee", "Ann")
    emails = [way.value for way in ann.ways if way.kind is WayKind.EMAIL]
    assert emails == ["ann@example.com", "lee@example.com"]
    assert (ann.phone, ann.organization, ann.job_title) == ("+1 415 555 0100", "Acme", "VP")
    assert ann.address == PostalAddress("1 Elm St", "Austin", "", "TX", "78701", "", "US")
    assert (ann.birthday, ann.notes) == (
        *(Birthday(3, 22, 1980), "likes tea and cake\n\nDepartment: Sales"),
    )


def test_letters_beyond_ascii_and_photos_are_packed():
    name, picture = (base64.b64encode(data).decode() for data in ("Zoë".encode(), PNG))
    (one,), photos = found(f"dn:: eA==\ncn:: {name}\njpegPhoto:: {picture[:20]}\n {picture[20:]}\n")
    assert one.contact.name == "Zoë"
    assert photos[one.contact.photo] == PNG


def test_values_elsewhere_are_never_fetched():
    (one,), photos = found(
        "dn: x\ncn: Ann\njpegPhoto:< file:///etc/passwd\ndescription:< http://x/\n"
    )
    assert (one.contact.photo, one.contact.notes, photos) == (None, "", {})


def test_a_list_and_an_entry_of_nobody_are_told_with_their_lines():
    bad, worse = found("dn: cn=Team\nobjectclass: groupOfNames\ncn: Team\n\n\ndn: x\nst: TX\n")[0]
    assert isinstance(bad, Unreadable)
    assert (bad.spot.line, bad.beginning) == (1, "cn=Team")
    assert "is a list" in bad.reason
    assert worse.spot.line == 6
    assert "has no name" in worse.reason


def test_damaged_lines_are_no_matter():
    (one,), _ = found("dn: x\ncn: Ann\nnonsense\nmail:: *\n")
    assert one.contact.name == "Ann"
