"""What is shipped to begin with: enough of it, and whole sentences whatever is known."""

import itertools
import re
from datetime import date

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.note_languages import NoteLanguage
from desktop.domain.note_templates import CHECK_IN, NoteTemplate, Tone
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.senders import Sender
from desktop.notes.gaps import gaps
from desktop.notes.shipped_templates import shipped_for, shipped_templates
from desktop.notes.template_values import NAMES, Known
from desktop.notes.templates import first_offered, offered, written

FRIDAY, SATURDAY = date(2026, 11, 20), date(2026, 11, 21)
MARIA = Sender("Maria Kessler")
OCCASIONS = (*(occasion.value for occasion in Occasion), CHECK_IN)
ALL = [each for language in NoteLanguage for each in shipped_templates(language)]

each_template = pytest.mark.parametrize(
    "template",
    ALL,
    ids=lambda t: f"{t.language.value}-{t.occasion}-{t.channel.value}-{t.tone.value}",
)


def known(contact=None, sender=MARIA, talked_about="the dock", position="Analyst", today=SATURDAY):
    contact = contact or Contact("Elena Alvarez", organization="Acme Inc.")
    event = Event(1, Occasion.PERSONAL_INTERVIEW, FRIDAY, talked_about, position)
    return Known(contact, event, sender, today)


@pytest.mark.parametrize("language", NoteLanguage)
@pytest.mark.parametrize("channel", Channel)
@pytest.mark.parametrize("occasion", OCCASIONS)
def test_each_occasion_and_channel_has_one_of_every_tone(occasion, channel, language):
    found = [each for each in shipped_for(occasion, language) if each.channel is channel]
    assert [each.tone for each in found] == list(Tone)
    assert len({each.text for each in found}) == len(Tone)


@each_template
def test_a_template_opens_with_the_greeting_and_ends_with_the_signature(template):
    assert template.text.startswith("{greeting},\n\n")
    assert re.search(r"\n\n[^\n]+\n\{signature: [^{}]+\}$", template.text)
    assert bool(template.subject) == (template.channel is not Channel.CARD)


@each_template
def test_a_template_uses_values_that_there_are_and_says_what_it_asks_for(template):
    whole = f"{template.subject}\n{template.text}"
    for name, asked in re.findall(r"\{(\w+)(?:: ?([^{}]*))?\}", whole):
        assert name in NAMES or asked
    assert "talked_about" in whole


@each_template
def test_a_template_is_whole_sentences_whatever_is_known(template):
    bare = Contact("Bo")
    for contact, sender, talked, position in itertools.product(
        (None, bare), (MARIA, Sender()), ("the dock", ""), ("Analyst", "")
    ):
        subject, text = written(template, known(contact, sender, talked, position))
        for words in (subject, text):
            assert not re.search(r"[{}<>]|  | [.,;?]|(?<!Inc)[.,;]{2}| \n|\[\]|\n\n\n", words), (
                words
            )
            assert not re.search(r"\b(as|the|our|bei|als|für)[.,;]", words), words
            assert not re.search(r"\b(the|a|an|for on|position position)\s+\1\b", words), words
        assert ("{signature" in text) is False
        asked = [gap.words for gap in gaps(text)]
        assert any("nam" in each.lower() for each in asked[-1:]) == (sender == Sender())


@each_template
def test_a_card_is_short_and_a_shorter_note_shorter(template):
    _, text = written(template, known())
    words = len(text.split())
    if template.channel is Channel.CARD:
        assert 20 <= words <= 100
    if template.tone is Tone.SHORTER:
        usual = next(
            each
            for each in shipped_for(template.occasion, template.language)
            if each.channel is template.channel and each.tone is Tone.USUAL
        )
        assert words < 0.8 * len(written(usual, known())[1].split())


@each_template
def test_a_card_asks_for_nothing_but_what_was_talked_about(template):
    if template.channel is Channel.CARD:
        assert gaps(written(template, known())[1]) == []


@each_template
def test_a_template_is_free_of_stock_phrases(template):
    for phrase in ("finds you well", "reach out", "touch base", "pick your brain", "excited"):
        assert phrase not in template.text.lower()


def test_german_notes_greet_and_date_in_german():
    template = first_offered([], "personal-interview", Channel.CARD, NoteLanguage.GERMAN)
    _, text = written(template, known(Contact("Elena Alvarez", salutation="Dear Ms. Alvarez")))
    assert text.startswith("Guten Tag Elena Alvarez,\n")
    assert "am Freitag" in text
    _, text = written(template, known(Contact("Elena", salutation="Liebe Frau Alvarez")))
    assert text.startswith("Liebe Frau Alvarez,\n")
    english = first_offered([], "personal-interview", Channel.CARD, NoteLanguage.ENGLISH)
    _, text = written(english, known(Contact("Elena", salutation="Liebe Frau Alvarez")))
    assert text.startswith("Dear Elena,\n")


@each_template
def test_a_note_of_the_same_day_says_today_and_not_the_day_of_the_week(template):
    words = "\n".join(written(template, known(today=FRIDAY)))
    assert not re.search(r"Friday|Freitag|\bam heute|\bon today", words)
    if "{day}" in template.text:
        assert {NoteLanguage.ENGLISH: "today", NoteLanguage.GERMAN: "heute"}[
            template.language
        ] in words


def test_a_kind_of_event_of_ones_own_begins_like_a_meeting():
    own = shipped_for("own-7", NoteLanguage.ENGLISH)
    meeting = shipped_for("networking-meeting", NoteLanguage.ENGLISH)
    assert [each.text for each in own] == [each.text for each in meeting]
    assert {each.occasion for each in own} == {"own-7"}


def test_ones_own_templates_come_first_where_they_suit():
    own = NoteTemplate("resume-sent", Channel.EMAIL, NoteLanguage.ENGLISH, "Hi", name="Mine")
    found = offered([own], "resume-sent", Channel.EMAIL, NoteLanguage.ENGLISH)
    assert found[0] is own
    assert len(found) == 1 + len(Tone)
    assert own not in offered([own], "resume-sent", Channel.CARD, NoteLanguage.ENGLISH)
    assert first_offered([own], "resume-sent", Channel.EMAIL, NoteLanguage.ENGLISH) is own
