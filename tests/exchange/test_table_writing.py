"""Contacts as a table, read again by us, and as spreadsheets see it."""

import csv
from dataclasses import replace
from io import StringIO

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.contacts import Contact
from desktop.domain.ways import WayKind
from desktop.exchange.table_writing import table_file
from tests.exchange.made_tables import people
from tests.made_contacts import contacts

ROUND_TRIP = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


def by_kind(contact):
    """What a table cannot tell is the order of telephones among e-mail addresses."""
    ways = [way for kind in WayKind for way in contact.other_ways if way.kind is kind]
    return replace(contact, other_ways=tuple(ways))


@ROUND_TRIP
@given(found=st.lists(contacts(), min_size=1, max_size=3))
def test_whatever_is_known_of_people_is_read_again_as_it_was(tmp_path, found):
    assert people(tmp_path, table_file(found), home="XX") == [by_kind(one) for one in found]


def test_a_tag_like_what_stands_between_tags_is_kept(tmp_path):
    tagged = Contact("Ann", tags=(":::", "alumni"))
    assert people(tmp_path, table_file([tagged]), home="XX") == [tagged]


def test_excel_knows_what_it_is_in():
    assert table_file([Contact("Zoë")]).startswith(b"\xef\xbb\xbfName,")


def test_no_cell_is_calculated():
    content = table_file([Contact("=1+1", notes="@SUM(A1)", phone="+1 415 555 0100")]).decode()
    (_, row) = csv.reader(StringIO(content))
    assert [cell for cell in row if cell] == ["'=1+1", "'@SUM(A1)", "+1 415 555 0100"]
