"""Two entries for one person become one, and nothing that either said is lost."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.addresses import PostalAddress
from desktop.domain.birthdays import Birthday
from desktop.domain.contacts import Contact
from desktop.domain.merging import Choice, Side, choices, merged, says_nothing_new
from desktop.domain.names import PersonName
from desktop.domain.occasions import Channel
from desktop.domain.ways import LabelledAddress, Way, WayKind

ANN = Contact(
    "Ann Lee",
    organization="Acme",
    email="ann@example.com",
    address=PostalAddress("1 Elm St", "Salem"),
    notes="Rows.",
    tags=("friend",),
    id=1,
)
ANNE = Contact(
    "Anne Lee",
    job_title="Director",
    email="anne@example.com",
    phone="555-0100",
    address=PostalAddress("2 Oak St", "Bonn", country="DE"),
    notes="Sings.",
    tags=("choir",),
    id=2,
)

words = st.sampled_from(["", "one", "two", "three"])
ways = st.lists(st.builds(Way, st.sampled_from(WayKind), words), max_size=3).map(tuple)
homes = st.lists(st.builds(LabelledAddress, st.builds(PostalAddress, words)), max_size=2)
people = st.builds(
    Contact,
    name=st.sampled_from(["Ann Lee", "Anne Lee"]),
    organization=words,
    job_title=words,
    salutation=words,
    email=words,
    phone=words,
    address=st.builds(PostalAddress, words),
    notes=words,
    parts=st.builds(PersonName, words, words, words, words, words, words),
    pronouns=words,
    birthday=st.sampled_from([None, Birthday(2, 29), Birthday(3, 1, 1990)]),
    met=words,
    tags=st.lists(words, max_size=2).map(tuple),
    other_ways=ways,
    other_addresses=homes.map(tuple),
    preferred_channel=st.sampled_from([None, *Channel]),
)


def test_only_what_differs_has_to_be_decided():
    assert choices(ANN, ANNE) == [Choice("name", "Ann Lee", "Anne Lee")]
    assert choices(ANN, ANN) == []


def test_the_first_stands_unless_the_second_is_chosen():
    assert merged(ANN, ANNE).name == "Ann Lee"
    one = merged(ANN, ANNE, {"name": Side.SECOND})
    assert (one.name, one.id) == ("Anne Lee", 1)
    assert "Also name: Ann Lee" in one.notes


def test_what_only_one_says_is_kept_and_what_both_can_have_is_put_together():
    one = merged(ANN, ANNE).tidied()
    assert (one.organization, one.job_title, one.phone) == ("Acme", "Director", "555-0100")
    assert one.tags == ("choir", "friend")
    assert [way.value for way in one.ways if way.kind is WayKind.EMAIL] == [ANN.email, ANNE.email]
    assert [each.address for each in one.addresses] == [ANN.address, ANNE.address]
    assert one.notes == "Rows.\n\nSings.\n\nAlso name: Anne Lee"


def german(said):
    return said.replace("Also name", "Auch Name").replace("Also job title", "Auch Funktion")


def test_what_gives_way_is_noted_in_the_language_that_is_spoken():
    one = merged(replace(ANN, job_title="Boss"), ANNE, speak=german)
    assert one.notes == "Rows.\n\nSings.\n\nAuch Name: Anne Lee\n\nAuch Funktion: Director"


def test_whoever_comes_once_more_says_nothing_new_whatever_language_that_was_noted_in():
    one = merged(replace(ANN, job_title="Boss"), ANNE, speak=german).tidied()
    assert says_nothing_new(one, ANNE)
    assert not says_nothing_new(one, replace(ANNE, job_title="Head"))


def test_whoever_is_not_to_be_contacted_is_not_afterwards():
    assert merged(ANN, replace(ANNE, do_not_contact=True)).do_not_contact


def everything_said(contact):
    """All words of a contact, wherever they stand."""
    parts = contact.parts
    said = {contact.name, contact.organization, contact.job_title, contact.salutation}
    said |= {contact.pronouns, str(contact.birthday or ""), contact.met, contact.notes}
    said |= {parts.prefix, parts.given, parts.middle, parts.family, parts.suffix}
    said |= {parts.pronunciation, *contact.tags, *(way.value for way in contact.ways)}
    said |= {labelled.address.street for labelled in contact.addresses}
    said.add(contact.preferred_channel.value if contact.preferred_channel else "")
    return said


@given(
    people, people, st.dictionaries(st.sampled_from(["name", "job_title"]), st.sampled_from(Side))
)
def test_merging_loses_nothing_that_either_said(first, second, kept):
    first, second = first.tidied(), second.tidied()
    one = merged(first, second, kept).tidied()
    lines = {line.split(": ", 1)[-1] for line in one.notes.splitlines()} | {one.notes}
    found = everything_said(one) | lines | set(one.met.splitlines())
    assert (everything_said(first) | everything_said(second)) - found <= {""}
