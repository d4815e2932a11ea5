"""Notes to start from, with what the book knows filled in.

In a template, {position} is a value. Where it is not known, {position: the job} leaves the gap
[the job], and < about the {position}> is left out with all that stands in it.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.note_languages import NoteLanguage
from desktop.domain.note_templates import NoteTemplate, Tone
from desktop.domain.occasions import Channel
from desktop.domain.own_occasions import AnyOccasion
from desktop.domain.senders import Sender
from desktop.notes.shipped_templates import shipped_for
from desktop.notes.template_values import Known, template_values

_CLAUSE = re.compile(r"<([^<>]*)>")
_VALUE = re.compile(r"\{(\w+)(?:: ?([^{}]*))?\}")


def offered(
    own: Sequence[NoteTemplate], occasion: str, channel: Channel, language: NoteLanguage
) -> list[NoteTemplate]:
    """What such a note may begin with, the best first: the user's own, then the shipped ones."""
    every = (*own, *shipped_for(occasion, language))
    return [each for each in every if each.suits(occasion, channel, language)]


def first_offered(
    own: Sequence[NoteTemplate], occasion: str, channel: Channel, language: NoteLanguage
) -> NoteTemplate:
    """What such a note begins with when nothing is chosen."""
    found = offered(own, occasion, channel, language)
    return next(each for each in found if each.tone is Tone.USUAL)


def written(template: NoteTemplate, known: Known) -> tuple[str, str]:
    """The subject and the text with what is known in place; the rest is left out or stays as gaps.

    The text starts with the salutation and ends with the signature; a blank line parts the
    paragraphs.
    """
    values = template_values(known, template.language)
    return merged(template.subject, values), merged(template.text, values)


def thank_you_text(
    occasion: AnyOccasion,
    contact: Contact,
    event: Event,
    sender: Sender,
    *,
    today: date | None = None,
) -> str:
    """A card for the occasion in English, as shipped, ready for the writer to change."""
    template = first_offered([], occasion.value, Channel.CARD, NoteLanguage.ENGLISH)
    return written(template, Known(contact, event, sender, today or event.on))[1]


def merged(template: str, values: Mapping[str, str]) -> str:
    """The template with its values in place, in one pass: what a value says is never read as more.

    values: without those that are not known.
    """

    def value(found: re.Match[str]) -> str:
        name, asked = found.groups()
        words = values.get(name) or f"[{asked or name}]"
        ends_too = found.string[found.end() :].startswith(".")
        return words.removesuffix(".") if ends_too else words  # "Acme Inc." at a sentence's end

    def clause(found: re.Match[str]) -> str:
        names = [name for name, _ in _VALUE.findall(found[1])]
        return found[1] if all(name in values for name in names) else ""

    return _VALUE.sub(value, _CLAUSE.sub(clause, template)).strip()
