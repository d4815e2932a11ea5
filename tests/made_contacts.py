"""Any contacts at all, for what has to hold of every one: written, and read again as they were."""

from dataclasses import replace

from hypothesis import strategies as st

from desktop.domain.addresses import PostalAddress
from desktop.domain.birthdays import Birthday
from desktop.domain.contacts import Contact
from desktop.domain.names import PersonName
from desktop.domain.occasions import Channel
from desktop.domain.texts import visible_line, visible_text
from desktop.domain.ways import LabelledAddress, Way, WayKind

SIGNS = "abcZÅéß,;:\\\"'=@+-_.<>()[]{}^%&#|*!?/ 019 ñ山田שלום🙂\u200d"
LINES = st.text(SIGNS, max_size=20).map(visible_line)
TEXTS = st.text(SIGNS + "\n\n", max_size=40).map(visible_text)
LABELS = st.sampled_from(
    ["", "work", "home", "mobile", "fax", "work fax", "pager", "Zuhause", "A,b;c"]
)
EMAILS = st.sampled_from(
    ["ann@example.com", "a.b+c@example.org", "jörg@example.de", "o'b@example.com"]
)
PHONES = st.from_regex(r"\+?[1-9][0-9 ()-]{4,12}[0-9]", fullmatch=True).map(visible_line)
LINKS = st.from_regex(r"https?://[a-z]{1,8}\.example/[a-z0-9?=&,;%-]{0,12}", fullmatch=True)


def addresses():
    return st.builds(
        PostalAddress,
        street=TEXTS.map(
            lambda text: "\n".join(dict.fromkeys(filter(None, map(visible_line, text.split("\n")))))
        ),
        city=LINES,
        city_area=LINES,
        country_area=LINES,
        postal_code=LINES,
        sorting_code=LINES,
        country=st.sampled_from(["US", "DE", "FR", "JP", "GB"]),
        exact_lines=st.sampled_from(["", "Ann Lee\n1 Elm St\nPARIS"]),
    )


def ways():
    return st.one_of(
        st.builds(Way, st.just(WayKind.EMAIL), EMAILS, LABELS),
        st.builds(Way, st.just(WayKind.PHONE), PHONES, LABELS),
        st.builds(Way, st.just(WayKind.LINK), LINKS, LABELS),
    )


def birthdays():
    known = st.dates().filter(lambda day: day.year >= 1900)
    return st.one_of(
        st.none(),
        known.map(lambda day: Birthday(day.month, day.day, day.year)),
        known.map(lambda day: Birthday(day.month, day.day)),
    )


def contacts():
    """As the book keeps them, none of them in it."""
    return st.builds(
        Contact,
        name=LINES.map(lambda line: f"Ann {line}"),
        parts=st.builds(PersonName, LINES, LINES, LINES, LINES, LINES),
        organization=LINES,
        job_title=LINES,
        salutation=LINES,
        pronouns=LINES,
        met=TEXTS,
        notes=TEXTS,
        birthday=birthdays(),
        tags=st.lists(LINES.filter(bool), max_size=3).map(tuple),
        other_ways=st.lists(ways(), max_size=4).map(tuple),
        address=addresses(),
        address_label=LABELS,
        other_addresses=st.lists(st.builds(LabelledAddress, addresses(), LABELS), max_size=2).map(
            tuple
        ),
        preferred_channel=st.one_of(st.none(), st.sampled_from(Channel)),
        do_not_contact=st.booleans(),
    ).map(_as_kept)


def _as_kept(contact):
    """Tidied until nothing changes; without an address, its country is nobody's to keep."""
    tidy = contact.tidied()
    if tidy.address.is_empty:
        tidy = replace(tidy, address=PostalAddress(), address_label="")
    return tidy.tidied()
