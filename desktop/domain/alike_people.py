"""Pairs of people with like names, who share an address or a firm: by their numbers, lower first.

Only names are compared, each once however many have it; and firms only of people with like names.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, combinations, product

from desktop.domain.known_people import KnownPeople

# How alike two names are, 0 to 100, by eye on names of real people.
SAME_NAME = 90  # Jon and John Smith, Anna M. and Anna Berg
ONE_PERSON = 60  # J. Smith and John Smith, where an address says the same
NAMESAKES = 4  # people of one name, among whom the name alone says nothing; by eye
SWITCHBOARD = 1500  # people with one address; of more, only those with the same name are paired
_FEW = 16  # pairs of people, whose firms are compared faster than it is known whether they were
MOST_PAIRS = 500  # of people who are all alike: of more of them, each is paired with the first

Pair = tuple[int, int]
Tell = Callable[[int], None]
"""Told how much work was done: about the pairs of people that there were."""


def work_in(people: KnownPeople) -> int:
    """How much all that is here will tell."""
    return (
        sum(_work(shared) for shared in people.by_address.values())
        + sum(people.count_of(name) ** 2 for name in range(len(people.names)))
        + sum(_work_of_names(people, names) for names in people.by_key.values())
    )


def pairs_by_address(people: KnownPeople, since: int, tell: Tell) -> Iterator[tuple[Pair, str]]:
    """With the address that both have; once for each. since: one has this id, or a higher one."""
    for address, shared in people.by_address.items():
        if any(people.ids[one] >= since for one in shared):
            for pair in _pairs_at(people, shared, tell):
                if _is_new(people, pair, since):
                    yield pair, address
        tell(_work(shared))


def pairs_by_firm(people: KnownPeople, since: int, tell: Tell) -> Iterator[Pair]:
    """People of the same name, or a like one, at the same firm, or one of a like name."""
    is_fresh = bytearray(len(people.names))
    for number, name in enumerate(people.name_of):
        is_fresh[name] |= people.ids[number] >= since
    for pairs in (_of_one_name(people, is_fresh, tell), _of_two_names(people, is_fresh, tell)):
        yield from (pair for pair in pairs if _is_new(people, pair, since))


def pairs_by_name(people: KnownPeople, since: int) -> Iterator[Pair]:
    """People of the very same name, of whom one has no firm, where few have that name."""
    for name in range(len(people.names)):
        if 1 < people.count_of(name) <= NAMESAKES:
            is_one_word = " " not in people.names[name]
            for one, other in combinations(people.people_of(name), 2):
                firms = people.firm_of[one], people.firm_of[other]
                is_open = not any(firms) if is_one_word else not all(firms)
                if is_open and _is_new(people, (one, other), since):
                    yield one, other


def is_like(one: str, other: str, *, by_words: bool = False) -> bool:
    """Whether two names may be one; by_words: of firms, which leave words out."""
    return one == other or bool(_like(one, [other], SAME_NAME, by_words=by_words))


def _is_new(people: KnownPeople, pair: Pair, since: int) -> bool:
    return any(people.ids[one] >= since for one in pair)


def _work(shared: Sequence[int]) -> int:
    return len(shared) ** 2


def _work_of_names(people: KnownPeople, names: Sequence[int]) -> int:
    return int(sum(map(people.count_of, names)) ** 2)


# Of one address


def _pairs_at(people: KnownPeople, shared: Sequence[int], tell: Tell) -> Iterator[Pair]:
    by_name = _grouped(shared, people.name_of)
    for namesakes in by_name.values():
        yield from _among(namesakes)
    least = ONE_PERSON if len(shared) <= SWITCHBOARD else SAME_NAME
    texts = [people.names[name] for name in by_name]
    groups = list(by_name.values())
    for one, other in _alike(texts, len(texts), least, tell):
        yield from _between(groups[one], groups[other])


# Of one firm


def _of_one_name(people: KnownPeople, is_fresh: Sequence[int], tell: Tell) -> Iterator[Pair]:
    for name, text in enumerate(people.names):
        if is_fresh[name] and people.count_of(name) > 1:
            by_firm = _by_firm(people, name)
            for colleagues in by_firm.values():
                yield from _among(colleagues)
            if " " in text:  # or it is no name to tell anybody by
                yield from _at_like_firms(people, by_firm, tell)
        tell(people.count_of(name) ** 2)


def _of_two_names(people: KnownPeople, is_fresh: Sequence[int], tell: Tell) -> Iterator[Pair]:
    done: set[Pair] = set()  # names may begin alike both ways; where few have them it is no matter
    for names in people.by_key.values():
        distinct = dict.fromkeys(names)
        fresh = [name for name in distinct if is_fresh[name]]
        block = [*fresh, *(name for name in distinct if not is_fresh[name])]
        texts = [people.names[name] for name in block]
        for this, that in _alike(texts, len(fresh), SAME_NAME, tell):
            one, other = sorted((block[this], block[that]))
            if (one, other) in done:
                continue
            if people.count_of(one) * people.count_of(other) > _FEW:
                done.add((one, other))
            yield from _at_one_firm(people, _by_firm(people, one), _by_firm(people, other), tell)
        tell(_work_of_names(people, names))


_ByFirm = Mapping[int, Sequence[int]]


def _by_firm(people: KnownPeople, name: int) -> _ByFirm:
    """Who has that name, by the number of their firm; without those who have none."""
    by_firm = _grouped(people.people_of(name), people.firm_of)
    by_firm.pop(0, None)
    return by_firm


def _at_like_firms(people: KnownPeople, by_firm: _ByFirm, tell: Tell) -> Iterator[Pair]:
    firms = list(by_firm)
    texts = [people.firms[firm] for firm in firms]
    for one, other in _alike(texts, len(texts), SAME_NAME, tell, by_words=True):
        yield from _between(by_firm[firms[one]], by_firm[firms[other]])


def _at_one_firm(people: KnownPeople, here: _ByFirm, there: _ByFirm, tell: Tell) -> Iterator[Pair]:
    """Of two names: the same firms, and like ones."""
    texts = {firm: people.firms[firm] for firm in there}
    for firm, colleagues in here.items():
        tell(0)
        for other in _like(people.firms[firm], texts, SAME_NAME, by_words=True):
            yield from _between(colleagues, there[other])


# Alike


def _alike(
    texts: Sequence[str], first: int, least: int, tell: Tell, *, by_words: bool = False
) -> Iterator[Pair]:
    """Places of texts that are at least so much alike; one of both is among the `first`."""
    for place in range(first):
        tell(0)
        for after in _like(texts[place], texts[place + 1 :], least, by_words=by_words):
            yield place, place + 1 + after


def _like(
    text: str, others: Sequence[str] | Mapping[int, str], least: int, *, by_words: bool = False
) -> list[int]:
    """The places, or the keys, of those that are at least so much like it."""
    from rapidfuzz import fuzz, process  # only a search for duplicates needs it

    scorer = fuzz.token_set_ratio if by_words else fuzz.ratio
    found = process.extract(text, others, scorer=scorer, score_cutoff=least, limit=None)
    return [place for _, _, place in found]


def _grouped(numbers: Sequence[int], group_of: Sequence[int]) -> dict[int, list[int]]:
    groups: dict[int, list[int]] = defaultdict(list)
    for number in numbers:
        groups[group_of[number]].append(number)
    return groups


def _among(alike: Sequence[int]) -> Iterator[Pair]:
    if len(alike) ** 2 <= 2 * MOST_PAIRS:
        return combinations(alike, 2)
    return ((alike[0], other) for other in alike[1:])


def _between(these: Sequence[int], those: Sequence[int]) -> Iterator[Pair]:
    pairs: Iterable[Pair] = product(these, those)
    if len(these) * len(those) > MOST_PAIRS:
        pairs = chain(product(these[:1], those), product(these[1:], those[:1]))
    return ((min(pair), max(pair)) for pair in pairs)
