"""The people somebody meets in a search for work."""

from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.addresses import PostalAddress
from desktop.domain.occasions import Occasion
from desktop.domain.refusals import Refusal
from desktop.domain.texts import tidy_line, tidy_text


class NamelessContact(Refusal):
    """A contact that nobody could find again, or write to."""

    def __init__(self) -> None:
        super().__init__("A contact needs a name. Type at least a first or a last name.")


@dataclass(frozen=True)
class Contact:
    """One person. An `id` of None means not in the book yet."""

    name: str
    organization: str = ""
    job_title: str = ""
    salutation: str = ""  # "Dear Ms. Alvarez"; empty means "Dear" and the name
    email: str = ""
    phone: str = ""
    address: PostalAddress = PostalAddress()
    notes: str = ""
    id: int | None = None

    @property
    def greeting(self) -> str:
        """How a note to them opens, without the comma: "Dear Ms. Alvarez"."""
        return self.salutation.rstrip(" ,:;!") or f"Dear {self.name}"

    def tidied(self) -> "Contact":
        """The same person as the book keeps them: composed characters, no stray blanks.

        Raises NamelessContact, and ControlCharacters naming the field.
        """
        tidy = replace(
            self,
            name=tidy_line(self.name, "name"),
            organization=tidy_line(self.organization, "organization"),
            job_title=tidy_line(self.job_title, "job title"),
            salutation=tidy_line(self.salutation, "salutation"),
            email=tidy_line(self.email, "e-mail address"),
            phone=tidy_line(self.phone, "phone number"),
            address=self.address.tidied(),
            notes=tidy_text(self.notes, "notes"),
        )
        if not any(char.isalnum() for char in tidy.name):
            raise NamelessContact
        return tidy


@dataclass(frozen=True, slots=True)
class ContactLine:
    """What a list shows of a contact: no more than is read at a glance."""

    id: int
    name: str
    organization: str
    job_title: str
    has_address: bool
    latest_occasion: Occasion | None  # of their newest event
    latest_on: date | None
