"""Firms, agencies and schools, and how they like to be written to."""

from dataclasses import dataclass, field, replace

from desktop.domain.channel_advice import Culture
from desktop.domain.refusals import Refusal
from desktop.domain.texts import tidy_line, tidy_text


class NamelessOrganization(Refusal):
    """An organisation that nobody could find again."""

    def __init__(self) -> None:
        super().__init__("An organization needs a name. Type the name that its people use.")


@dataclass(frozen=True)
class Organization:
    """One organisation, the same for all its people. version: see `Contact`."""

    name: str
    culture: Culture = Culture.UNKNOWN
    website: str = ""
    notes: str = ""
    id: int | None = None
    version: int | None = field(default=None, compare=False, repr=False)

    def tidied(self) -> "Organization":
        """Raises NamelessOrganization, and ControlCharacters naming the field."""
        tidy = replace(
            self,
            name=tidy_line(self.name, "organization"),
            website=tidy_line(self.website, "website"),
            notes=tidy_text(self.notes, "notes"),
        )
        if not any(char.isalnum() for char in tidy.name):
            raise NamelessOrganization
        return tidy
