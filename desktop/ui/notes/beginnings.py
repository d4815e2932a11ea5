"""What a note may begin with: templates, with what is known of its reader and event in place."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.follow_ups import FollowUpKind
from desktop.domain.note_languages import NoteLanguage
from desktop.domain.note_templates import CHECK_IN, NoteTemplate
from desktop.domain.occasions import Channel, Occasion
from desktop.notes.template_values import Known
from desktop.notes.templates import first_offered, offered, written


@dataclass(frozen=True)
class Beginning:
    """A template, and its words for this note."""

    template: NoteTemplate
    subject: str
    text: str


@dataclass(frozen=True)
class Beginnings:
    """What one note may begin with, in any channel and language. own: the user's templates."""

    own: Sequence[NoteTemplate]
    known: Known
    kind: FollowUpKind

    @property
    def occasion(self) -> str:
        """Whose templates suit: a question after a resume is what is written on it anyway."""
        occasion = self.known.event.occasion
        asks = self.kind is FollowUpKind.CHECK_IN and occasion is not Occasion.RESUME_SENT
        return CHECK_IN if asks else occasion.value

    def offered(self, channel: Channel, language: NoteLanguage) -> list[Beginning]:
        """The user's own first, then the shipped ones."""
        found = offered(self.own, self.occasion, channel, language)
        return [self._beginning(each) for each in found]

    def first(self, channel: Channel, language: NoteLanguage) -> Beginning:
        """What it begins with when nothing is chosen; a card with the subject of a letter."""
        begun = self._beginning(first_offered(self.own, self.occasion, channel, language))
        if channel is not Channel.CARD:
            return begun
        letter = first_offered(self.own, self.occasion, Channel.LETTER, language)
        return Beginning(begun.template, self._beginning(letter).subject, begun.text)

    def again(self, last: NoteTemplate, channel: Channel, language: NoteLanguage) -> Beginning:
        """One in the same tone for another channel or language."""
        found = self.offered(channel, language)
        like = (each for each in found if each.template.tone is last.tone)
        return next((each for each in like if not each.template.is_own), found[0])

    def _beginning(self, template: NoteTemplate) -> Beginning:
        return Beginning(template, *written(template, self.known))
