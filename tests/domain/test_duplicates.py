"""People who may stand in the book twice are found, and namesakes are left alone."""

from dataclasses import replace

import pytest

from desktop.domain.alike_people import MOST_PAIRS, NAMESAKES, SWITCHBOARD
from desktop.domain.duplicates import duplicates
from desktop.domain.known_people import Likeness

MARIA = Likeness(
    1, "maria alvarez", "northwind analytics", ("maria@example.com",), ("555-010-0199",)
)


def likeness(id=2, name="maria alvarez", organization="", emails=(), phones=()):
    return Likeness(id, name, organization, emails, phones)


def pairs(*contacts):
    return [(found.first, found.second) for found in duplicates(contacts)]


@pytest.mark.parametrize(
    "twin",
    [
        likeness(),
        likeness(name="alvarez maria"),
        likeness(name="maria alvares", organization="northwind analytics inc"),
        likeness(name="maria j alvarez", organization="northwind analytics"),
        likeness(name="m alvarez", emails=("MARIA@example.com ",)),
        likeness(name="maria alvarez ruiz", phones=("+1 (555) 010-0199",)),
    ],
    ids=["name", "turned name", "typing error", "initial", "e-mail", "phone"],
)
def test_who_is_the_same_by_name_or_address_is_found(twin):
    assert pairs(MARIA, twin) == [(1, 2)]


@pytest.mark.parametrize(
    "other",
    [
        likeness(organization="contoso"),
        likeness(name="jon alvarez", organization="northwind analytics"),
        likeness(name="peter okafor", emails=("maria@example.com",)),
        likeness(name="mario alvarez", phones=("0199",)),
        likeness(name="", organization="northwind analytics"),
    ],
    ids=["namesake elsewhere", "family", "shared mailbox", "short number", "no name"],
)
def test_who_only_shares_a_little_is_somebody_else(other):
    assert pairs(MARIA, other) == []


def test_what_they_share_is_told():
    (found,) = duplicates([MARIA, likeness(emails=("maria@example.com",))])
    assert (found.sureness, found.shared) == (100, ("maria@example.com",))


def test_the_surest_pair_comes_first():
    by_mail = likeness(3, "ana lind", emails=("ana@example.com",))
    twin = likeness(4, "anna lind", emails=("ana@example.com",))
    assert pairs(MARIA, likeness(2), by_mail, twin) == [(3, 4), (1, 2)]


@pytest.mark.parametrize("crowd", [10, 200, 3000])
def test_a_crowd_with_one_key_is_compared_all_the_same(crowd):
    namesakes = [likeness(10 + n, f"maria al{n:03}", f"firm {n}") for n in range(crowd)]
    assert (1, 2) in pairs(MARIA, likeness(2), *namesakes)


def test_a_mailbox_of_everybody_says_nothing():
    crowd = [
        likeness(n, f"{n:04}x p{n:04}", f"firm {n}", ("office@example.com",))
        for n in range(SWITCHBOARD + 1)
    ]
    assert pairs(*crowd) == []


def test_a_mailbox_of_everybody_still_tells_one_name_twice():
    crowd = [
        likeness(10 + n, f"{n:04}x p{n:04}", "", ("office@example.com",))
        for n in range(SWITCHBOARD)
    ]
    twins = (replace(MARIA, id=id, emails=("office@example.com",)) for id in (1, 2))
    assert pairs(*crowd, *twins) == [(1, 2)]


def test_among_very_many_namesakes_those_of_one_firm_are_found():
    namesakes = [likeness(10 + n, organization=f"{n:05}") for n in range(3000)]
    twin = likeness(2, "maria alvares", organization="northwind")
    assert pairs(*namesakes, MARIA, twin) == [(1, 2)]


def test_of_very_many_who_are_all_alike_each_is_told_with_the_first():
    alike = [replace(MARIA, id=id, emails=(), phones=()) for id in range(1, MOST_PAIRS)]
    assert pairs(*alike) == [(1, id) for id in range(2, MOST_PAIRS)]


def test_only_pairs_with_somebody_new_are_told_where_that_is_asked():
    people = [likeness(1), likeness(2), likeness(3, organization="a"), likeness(4, "bo")]
    assert [(found.first, found.second) for found in duplicates(people, since=3)] == [
        (1, 3),
        (2, 3),
    ]


def test_who_watches_hears_of_the_whole_and_can_stop_it():
    crowd = [likeness(n, f"maria al{n:03}", f"firm {n}") for n in range(300)]
    heard = []
    duplicates(crowd, heard.append)
    assert heard == sorted(heard)
    assert (heard[0], heard[-1]) == (0, 1)

    def stop(share):
        if share > 0.5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        duplicates(crowd, stop)


def test_a_name_that_many_have_tells_nothing_by_itself():
    john = likeness(name="john smith")
    few = [replace(john, id=id) for id in range(1, NAMESAKES + 1)]
    assert len(pairs(*few)) == NAMESAKES * (NAMESAKES - 1) / 2
    assert pairs(*few, replace(john, id=99)) == []
