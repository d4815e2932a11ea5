"""What the columns of a table hold, by their headers, in the words of several languages.

A use is a field's id, such as "given" or "email", or one with a group behind a colon that ties
columns together and says what they are of: "city:home", "phone:work 2", "email-label:1".
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from desktop.paths import resources

NOTHING = "nothing"  # a column that is known, and that nobody misses
_NUMBERED = re.compile(
    r"(e mail|phone|address|website|relation|event|custom field|im|instant message) (\d+) (.+)"
)
_TYPE = re.compile(r"\b(?:typ|type|tipo)\b")
_NUMBERED_PARTS = {
    "e mail": "email",
    "phone": "phone",
    "website": "link",
    "relation": "remark",
    "event": "remark",
    "custom field": "remark",
    "im": "remark",
    "instant message": "remark",
}
_ADDRESS_PARTS = {
    "formatted": "formatted",
    "street": "street",
    "city": "city",
    "po box": "box",
    "region": "region",
    "postal code": "code",
    "country": "country",
    "extended address": "extended",
    "district": "area",
    "sorting code": "sorting",
    "exact lines": "exact",
    "type": "address-label",
    "label": "address-label",
}
_OF_ADDRESSES = frozenset(_ADDRESS_PARTS.values())
_PART_OF_A_WORD = 5  # letters
_NO_BLANKS = re.compile("[\u3040-\u9fff]{2,}")  # Chinese and Japanese write none between words


@dataclass(frozen=True)
class _Words:
    """What headers are told by. exact: uses by whole headers; the others: words, in order."""

    exact: dict[str, str]
    places: dict[str, tuple[str, ...]]
    kinds: dict[str, tuple[str, ...]]


def folded_header(header: str) -> str:
    """As headers are compared: small letters without accents, one blank for all else."""
    plain = unicodedata.normalize("NFKD", header.casefold())
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(re.sub(r"[^\w]|_", " ", letters).split())


def header_use(header: str) -> str:
    """The use of a column; "" for one that says nothing known."""
    plain = folded_header(header)
    words = _words()
    if plain in words.exact:
        return words.exact[plain]
    if found := _NUMBERED.fullmatch(plain):
        return _numbered(*found.groups())
    return _by_words(plain, words)


def header_uses(headers: Sequence[str]) -> list[str]:
    """Those of a whole table, in which one header tells what another means."""
    uses = [header_use(header) for header in headers]
    known = Counter(uses)
    if known["title"]:  # to Outlook, which has suffixes and job titles too, a prefix
        meant = "prefix" if known["job_title"] or known["suffix"] else "job_title"
        uses = [meant if use == "title" else use for use in uses]
    if known["birth_year"] and known["birthday"]:
        uses = ["birth_day" if use == "birthday" else use for use in uses]
    if known["prefix"] > 1:  # Outlook's French has the same word for both
        second = [number for number, use in enumerate(uses) if use == "prefix"][1]
        uses[second] = "job_title"
    if known["given"] and not known["family"]:  # what German tables call just a name
        uses = ["family" if use == "name" else use for use in uses]
    return _numbered_apart(uses)


def _numbered(thing: str, number: str, part: str) -> str:
    """Of Google's tables, in which each thing has a number, and a label in a column of its own."""
    if thing == "address":
        kind = _ADDRESS_PARTS.get(part, "")
        return f"{kind}:{number}" if kind else NOTHING
    kind = _NUMBERED_PARTS[thing]
    group = f"{thing} {number}" if kind == "remark" else number
    if part in ("type", "label"):
        return f"{kind}-label:{group}"
    return f"{kind}:{group}" if part == "value" else _by_words(f"{thing} {number} {part}", _words())


def _by_words(plain: str, words: _Words) -> str:
    kind = next((kind for kind, known in words.kinds.items() if _says(plain, known)), "")
    place = next((place for place, known in words.places.items() if _says(plain, known)), "")
    number = next(iter(re.findall(r"\b([2-9])\b", plain)), "")
    if kind in ("", NOTHING):
        return kind
    if kind == "email" and _TYPE.search(plain):
        return NOTHING
    if kind in ("fax", "mobile", "pager", "assistant", "car"):
        label = f"{place} {kind}" if place in ("work", "home") else kind
        return _grouped("phone", label, number)
    if kind == "street":
        return f"street{number}:{place}"
    if kind in _OF_ADDRESSES or kind == "house":
        return f"{kind}:{place}"
    return _grouped(kind, place, number)


def _grouped(kind: str, label: str, number: str) -> str:
    group = f"{label} {number}".strip()
    return f"{kind}:{group}" if group else kind


def _says(plain: str, known: Sequence[str]) -> bool:
    return any(_has(plain, word) for word in known)


def _has(plain: str, word: str) -> bool:
    if f" {word} " in f" {plain} ":
        return True
    may_be_part = len(word) >= _PART_OF_A_WORD or _NO_BLANKS.fullmatch(word)
    return bool(may_be_part) and " " not in word and word in plain


def _numbered_apart(uses: Sequence[str]) -> list[str]:
    """With a number behind each telephone or the like that is there twice."""
    seen: Counter[str] = Counter()
    apart = []
    for use in uses:
        seen[use] += 1
        kind = use.partition(":")[0]
        again = seen[use] > 1 and kind in ("email", "phone", "link")
        apart.append(f"{use}{' ' if ':' in use else ':'}{seen[use] + 10}" if again else use)
    return apart


@cache
def _words() -> _Words:
    file = resources() / "exchange" / "table_headers.toml"
    said = tomllib.loads(file.read_text("utf-8"))
    exact = {folded_header(each): use for use, headers in said["exact"].items() for each in headers}
    places, kinds = (
        {what: tuple(map(folded_header, words)) for what, words in said[table].items()}
        for table in ("places", "kinds")
    )
    return _Words(exact, places, kinds)
