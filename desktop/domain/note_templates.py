"""Notes to start from: the user's own, and those that are shipped."""

from dataclasses import dataclass, replace
from enum import Enum

from desktop.domain.note_languages import NoteLanguage
from desktop.domain.occasions import Channel
from desktop.domain.refusals import Refusal
from desktop.domain.texts import tidy_line, tidy_text

CHECK_IN = "check-in"
"""Stands for an occasion in templates that ask where things stand."""


class NamelessTemplate(Refusal):
    """A template that nobody could choose."""

    def __init__(self) -> None:
        super().__init__("A template needs a name. Type one, such as For engineers.")


class EmptyTemplate(Refusal):
    """A template without a word in it."""

    def __init__(self) -> None:
        super().__init__("This template has no words yet. Write some, or cancel.")


class NoSuchTemplate(Refusal):
    """A template that the book does not have."""

    def __init__(self) -> None:
        super().__init__(
            "This template is no longer there. Undo its deletion, or choose another one."
        )


class Tone(Enum):
    """How a note speaks. The value is its id."""

    USUAL = "usual"
    WARMER = "warmer"
    SHORTER = "shorter"
    FORMAL = "formal"


@dataclass(frozen=True)
class NoteTemplate:
    """Words with values and gaps in them, as `notes.templates` reads them.

    occasion: an id of a kind of event, or `CHECK_IN`; subject: of letters and e-mails; name: ""
    for the shipped ones, which their tone tells apart; id: None for what is not in the book.
    """

    occasion: str
    channel: Channel
    language: NoteLanguage
    text: str
    subject: str = ""
    tone: Tone = Tone.USUAL
    name: str = ""
    id: int | None = None

    @property
    def is_own(self) -> bool:
        """Whether the user made it."""
        return bool(self.name)

    def suits(self, occasion: str, channel: Channel, language: NoteLanguage) -> bool:
        """Whether it is for such a note."""
        asked = (occasion, channel, language)
        return (self.occasion, self.channel, self.language) == asked

    def tidied(self) -> "NoteTemplate":
        """The same template as the book keeps it.

        Raises NamelessTemplate, EmptyTemplate, and ControlCharacters naming the field.
        """
        tidy = replace(
            self,
            name=tidy_line(self.name, "name of the template"),
            subject=tidy_line(self.subject, "subject"),
            text=tidy_text(self.text, "text of the template"),
        )
        if not tidy.name:
            raise NamelessTemplate
        if not tidy.text:
            raise EmptyTemplate
        return tidy
