"""A line such as "interview Maria Alvarez yesterday 3pm" is understood, and nothing invented."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.follow_up_rules import FollowUpRule
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.own_occasions import OwnOccasion
from desktop.domain.typed_days import YEARS_AHEAD, YEARS_BACK
from desktop.domain.typed_events import read_event
from desktop.domain.typed_parts import Part
from desktop.domain.typed_words import typed_words

TODAY = date(2026, 11, 22)  # a Sunday
FAIR = OwnOccasion("Career fair", FollowUpRule("own-1", Channel.EMAIL))
KINDS = (*Occasion, FAIR)


def read(line, **more):
    return read_event(line, KINDS, TODAY, **more)


def test_the_line_of_the_ten_seconds_is_understood():
    typed = read("interview Maria Alvarez Acme yesterday 3pm")
    assert typed.occasion is Occasion.PERSONAL_INTERVIEW
    assert typed.people == ("Maria Alvarez Acme",)
    assert (typed.on, typed.at) == (date(2026, 11, 21), time(15))
    assert not typed.planned


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("interview", Occasion.PERSONAL_INTERVIEW),
        ("Vorstellungsgespräch", Occasion.PERSONAL_INTERVIEW),
        ("vorstellungsgesprach", Occasion.PERSONAL_INTERVIEW),
        ("Gespräch mit", Occasion.PERSONAL_INTERVIEW),
        ("Netzwerken mit", Occasion.NETWORKING_MEETING),
        ("phone screen with", Occasion.TELEPHONE_INTERVIEW),
        ("Telefoninterview mit", Occasion.TELEPHONE_INTERVIEW),
        ("informational interview with", Occasion.INFORMATIONAL_INTERVIEW),
        ("coffee with", Occasion.NETWORKING_MEETING),
        ("recruiter call", Occasion.RECRUITER_CALL),
        ("call from", Occasion.RECRUITER_CALL),
        ("reference from", Occasion.REFERENCE_RECEIVED),
        ("sent resume to", Occasion.RESUME_SENT),
        ("Bewerbung geschickt an", Occasion.RESUME_SENT),
        ("career fair", FAIR),
    ],
)
def test_kinds_go_by_what_people_call_them_and_own_ones_by_their_names(words, kind):
    typed = read(f"{words} Maria Alvarez")
    assert typed.occasion == kind
    assert typed.people == ("Maria Alvarez",)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_goes_by_its_title(kind):
    assert read(f"{kind.title} Maria").occasion == kind


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("today", 0),
        ("yesterday", -1),
        ("gestern Abend", -1),
        ("vorgestern", -2),
        ("the day before yesterday", -2),
        ("tomorrow morning", 1),
        ("morgen früh", 1),
        ("heute morgen", 0),
        ("last friday", -2),
        ("friday", -2),
        ("letzten Freitag", -2),
        ("on sunday", 0),
        ("last sunday", -7),
        ("next sunday", 7),
        ("nächsten Montag", 1),
        ("2 weeks ago", -14),
        ("vor drei Tagen", -3),
        ("in a week", 7),
        ("Nov 20", -2),
        ("November 20th, 2026", -2),
        ("the 20th of November", -2),
        ("20.11.", -2),
        ("20.11.26", -2),
        ("20. November 2026", -2),
        ("2026-11-20", -2),
        ("11/20", -2),
        ("Friday, Nov 20", -2),
        ("Jan 5", 44),
    ],
)
def test_days_are_read_as_they_are_said(words, days):
    typed = read(f"interview Maria Alvarez {words}")
    assert typed.on == TODAY + timedelta(days)
    assert typed.people == ("Maria Alvarez",)
    assert typed.planned == (days > 0)


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("3pm", time(15)),
        ("3:30 p.m.", time(15, 30)),
        ("at 3", time(15)),
        ("9:15", time(9, 15)),
        ("15 Uhr", time(15)),
        ("15:30", time(15, 30)),
        ("um 9 Uhr 30", time(9, 30)),
        ("12am", time(0)),
        ("noon", time(12)),
        ("3-4pm", time(15)),
        ("15.30 Uhr", time(15, 30)),
    ],
)
def test_hours_are_read_as_they_are_said(words, at):
    typed = read(f"interview yesterday {words} Maria Alvarez")
    assert typed.at == at
    assert typed.people == ("Maria Alvarez",)


def test_where_the_day_stands_first_slashes_are_read_so():
    assert read("interview 3/4", day_first=True).on == date(2027, 4, 3)
    assert read("interview 3/4").on == date(2027, 3, 4)


@pytest.mark.parametrize("words", ["31.2.", "Feb 30", "25:00", "13pm", "2126-01-01", "99/99"])
def test_what_is_no_day_and_no_hour_is_left_out(words):
    typed = read(f"interview Maria Alvarez {words}")
    assert (typed.on, typed.at) == (None, None)


def test_what_is_planned_is_still_to_come():
    typed = read("planned interview with Maria friday")
    assert typed.planned
    assert typed.on == date(2026, 11, 27)


def test_several_people_an_organization_and_a_position_are_told_apart():
    typed = read("interview with Maria Alvarez, Tom and Li Wong at Harbor & Pine for Data analyst")
    assert typed.people == ("Maria Alvarez", "Tom", "Li Wong")
    assert typed.organization == "Harbor & Pine"
    assert typed.position == "Data analyst"


def test_german_lines_are_told_apart_as_well():
    typed = read("gestern 15 Uhr Vorstellungsgespräch mit Anna von Berg bei Müller als Köchin")
    assert typed.people == ("Anna von Berg",)
    assert (typed.organization, typed.position) == ("Müller", "Köchin")
    assert read("Treffen mit Anna Berg von Acme").organization == "Acme"


def test_names_that_are_other_words_too_stay_names():
    assert read("coffee with Sun Li").people == ("Sun Li",)
    assert read("coffee with An Nguyen").people == ("An Nguyen",)
    assert read("lunch with Ravi Das").people == ("Ravi Das",)
    assert read("interview Maria Freitag 30 Nov").people == ("Maria Freitag",)


def test_articles_and_the_word_for_a_post_are_no_part_of_the_position():
    typed = read("interview at Bank of America for the Head of Data role")
    assert typed.position == "Head of Data"
    assert typed.organization == "Bank of America"


@pytest.mark.parametrize(
    "line",
    [
        "sent my resume and cover letter to Maria Alvarez",
        "quick virtual interview with Maria Alvarez in Berlin",
        "second interview by phone with Maria Alvarez via Zoom",
        "had a great coffee chat with Maria Alvarez",
        "Vorstellungsgespräch mit Maria Alvarez im Café am Montag",
        "Maria Alvarez interview tomorrow",
    ],
)
def test_words_that_name_nobody_are_nobody(line):
    assert read(line).people == ("Maria Alvarez",)


def test_what_was_talked_about_is_kept_in_its_own_words():
    typed = read("coffee with Tom yesterday about the move to weekly releases, at last")
    assert typed.talked_about == "the move to weekly releases, at last"
    assert read("lunch Tom: pens and ink").talked_about == "pens and ink"


def test_the_day_may_come_last():
    typed = read("coffee with Tom about fountain pens yesterday 3pm")
    assert typed.talked_about == "fountain pens"
    assert (typed.on, typed.at) == (date(2026, 11, 21), time(15))


def test_each_part_is_found_again_in_the_line():
    line = "interview Maria Alvarez yesterday 3pm at Acme"
    found = {span.part: line[span.start : span.end] for span in read(line).spans}
    assert found == {
        Part.KIND: "interview",
        Part.PEOPLE: "Maria Alvarez",
        Part.DAY: "yesterday",
        Part.TIME: "3pm",
        Part.ORGANIZATION: "Acme",
    }


# Of any line at all

WORDS = """interview with Maria Alvarez and mit und at bei Acme for als yesterday gestern 3pm 15:30
last friday Nov 20 20.11. , : about über von An @ @Acme 99 in ago vor 2 weeks am um call from a
planned Freitag 31.2. 0 999 days"""
any_line = st.text(max_size=80) | st.lists(st.sampled_from(WORDS.split()), max_size=14).map(
    " ".join
)


@given(any_line)
def test_no_line_is_too_strange_and_nobody_is_invented(line):
    typed = read(line)
    said = [word.text for word in typed_words(line)]
    for words in (*typed.people, typed.organization, typed.position):
        assert all(any(word in one for one in said) for word in words.split())
    assert typed.talked_about in line
    assert all(any(map(str.isalpha, person)) for person in typed.people)


@given(any_line, st.dates(date(1950, 1, 1), date(2100, 12, 31)))
def test_days_are_within_reason(line, today):
    on = read_event(line, KINDS, today).on
    assert on is None or today.year - YEARS_BACK <= on.year <= today.year + YEARS_AHEAD


@given(any_line)
def test_parts_follow_each_other_within_the_line(line):
    spans = read(line).spans
    ends = [place for span in spans for place in (span.start, span.end)]
    assert ends == sorted(ends)
    assert all(0 <= span.start < span.end <= len(line) for span in spans)


names = st.sampled_from(["Maria Alvarez", "Tom Okafor", "Anna von Berg", "Łucja Øst", "Li Wong"])
days = st.dates(date(2007, 1, 1), date(2030, 12, 31))
hours = st.times().map(lambda at: at.replace(second=0, microsecond=0))


@given(
    st.sampled_from(KINDS),
    st.lists(names, min_size=1, max_size=3, unique=True),
    days,
    hours,
    st.sampled_from(["", "Acme", "Harbor & Pine"]),
    st.sampled_from(["", "Data analyst", "Köchin"]),
)
def test_a_line_in_full_says_what_it_was_made_of(kind, people, on, at, organization, position):
    line = f"{kind.title} with {' and '.join(people)} {on.isoformat()} {at:%H:%M}"
    line += f" at {organization}" * bool(organization) + f" for {position}" * bool(position)
    typed = read(line)
    assert (typed.occasion, typed.people) == (kind, tuple(people))
    assert (typed.on, typed.at) == (on, at)
    assert (typed.organization, typed.position) == (organization, position)
