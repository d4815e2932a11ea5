"""Ways to reach somebody: the preferred one first, none of them twice."""

from desktop.domain.addresses import PostalAddress
from desktop.domain.contacts import Contact
from desktop.domain.ways import LabelledAddress, Way, WayKind

MOBILE = Way(WayKind.PHONE, "555-0100", "mobile")
SITE = Way(WayKind.LINK, "https://example.com", "web")
HOME = LabelledAddress(PostalAddress("1 Elm St", "Salem"), "home")


def test_the_preferred_ways_come_first():
    ann = Contact("Ann", email="ann@example.com", email_label="work", other_ways=(MOBILE, SITE))
    assert ann.ways == (Way(WayKind.EMAIL, "ann@example.com", "work"), MOBILE, SITE)


def test_without_a_preferred_one_the_first_of_its_kind_is_that():
    ann = Contact("Ann", other_ways=(SITE, MOBILE), other_addresses=(HOME,)).tidied()
    assert (ann.phone, ann.phone_label, ann.other_ways) == ("555-0100", "mobile", (SITE,))
    assert (ann.address, ann.address_label, ann.other_addresses) == (HOME.address, "home", ())


def test_what_leads_nowhere_or_is_there_already_is_left_out():
    empty = Way(WayKind.EMAIL, " ")
    ann = Contact("Ann", other_ways=(MOBILE, empty, SITE, SITE)).tidied()
    assert ann.ways == (MOBILE, SITE)
    nowhere = LabelledAddress(PostalAddress(country="DE"))
    ann = Contact("Ann", address=HOME.address, other_addresses=(nowhere, HOME)).tidied()
    assert ann.addresses == (HOME,)


def test_tags_are_kept_once_whatever_their_capitals():
    assert Contact("Ann", tags=("zoo", "Friend", " friend ", "")).tidied().tags == ("friend", "zoo")
