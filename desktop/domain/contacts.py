"""The people somebody meets in a search for work."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from desktop.domain.addresses import PostalAddress
from desktop.domain.birthdays import Birthday
from desktop.domain.names import PersonName
from desktop.domain.occasions import Channel
from desktop.domain.refusals import Refusal
from desktop.domain.texts import tidy_line, tidy_text
from desktop.domain.ways import LabelledAddress, Way, WayKind, tidy_addresses, tidy_ways


class NamelessContact(Refusal):
    """A contact that nobody could find again, or write to."""

    def __init__(self) -> None:
        super().__init__("A contact needs a name. Type at least a first or a last name.")


@dataclass(frozen=True)
class Contact:
    """One person. An `id` of None means not in the book yet.

    email, phone and address are the preferred ones; all others are among other_ways and
    other_addresses. photo: the hash of its content, as `save_photo` answers it. version: that of
    the book when this was read, by which a change made meanwhile is noticed; None overrules it.
    """

    name: str
    organization: str = ""
    job_title: str = ""
    salutation: str = ""  # "Dear Ms. Alvarez"; empty means "Dear" and the name
    email: str = ""
    phone: str = ""
    address: PostalAddress = PostalAddress()
    notes: str = ""
    id: int | None = None
    parts: PersonName = PersonName()
    pronouns: str = ""
    birthday: Birthday | None = None
    met: str = ""  # how you met
    tags: tuple[str, ...] = ()
    email_label: str = ""
    phone_label: str = ""
    address_label: str = ""
    other_ways: tuple[Way, ...] = ()
    other_addresses: tuple[LabelledAddress, ...] = ()
    preferred_channel: Channel | None = None
    do_not_contact: bool = False
    photo: str | None = None
    version: int | None = field(default=None, compare=False, repr=False)

    @property
    def greeting(self) -> str:
        """How a note to them opens, without the comma: "Dear Ms. Alvarez"."""
        return self.salutation.rstrip(" ,:;!") or f"Dear {self.name}"

    @property
    def ways(self) -> tuple[Way, ...]:
        """All telephones, e-mail addresses and links, the preferred ones first."""
        preferred = (
            Way(WayKind.EMAIL, self.email, self.email_label),
            Way(WayKind.PHONE, self.phone, self.phone_label),
        )
        return (*(way for way in preferred if way.value), *self.other_ways)

    @property
    def addresses(self) -> tuple[LabelledAddress, ...]:
        """All postal addresses, the preferred one first."""
        preferred = LabelledAddress(self.address, self.address_label)
        return (*(() if self.address.is_empty else (preferred,)), *self.other_addresses)

    def tidied(self) -> "Contact":
        """The same person as the book keeps them: composed characters, no stray blanks.

        Without a preferred e-mail, phone or address, the first of the others becomes that.
        Raises NamelessContact, NoSuchDay, NoSuchCountry, and ControlCharacters naming the field.
        """
        parts = self.parts.tidied()
        tidy = replace(
            self,
            name=tidy_line(self.name, "name") or parts.written,
            parts=parts,
            organization=tidy_line(self.organization, "organization"),
            job_title=tidy_line(self.job_title, "job title"),
            salutation=tidy_line(self.salutation, "salutation"),
            pronouns=tidy_line(self.pronouns, "pronouns"),
            birthday=self.birthday and self.birthday.checked(),
            met=tidy_text(self.met, "note of how you met"),
            tags=_tidy_tags(self.tags),
            notes=tidy_text(self.notes, "notes"),
            **_tidy_ways(self.ways),
            **_tidy_addresses(self),
        )
        if not any(char.isalnum() for char in tidy.name):
            raise NamelessContact
        return tidy


def _tidy_tags(tags: tuple[str, ...]) -> tuple[str, ...]:
    """In order, each one once whatever its capitals."""
    tidy = {tag.casefold(): tag for tag in (tidy_line(tag, "tag") for tag in tags) if tag}
    return tuple(sorted(tidy.values(), key=str.casefold))


def _tidy_ways(ways: tuple[Way, ...]) -> dict[str, Any]:
    """The fields of a contact that hold these."""
    others = list(tidy_ways(ways))
    fields: dict[str, Any] = {}
    for kind, name in ((WayKind.EMAIL, "email"), (WayKind.PHONE, "phone")):
        preferred = next((way for way in others if way.kind is kind), Way(kind, ""))
        fields |= {name: preferred.value, f"{name}_label": preferred.label}
        others = [way for way in others if way is not preferred]
    return fields | {"other_ways": tuple(others)}


def _tidy_addresses(contact: Contact) -> dict[str, Any]:
    """The fields of a contact that hold its addresses; an empty one keeps its country."""
    first, *others = tidy_addresses(contact.addresses) or (
        LabelledAddress(contact.address.tidied()),
    )
    return {
        "address": first.address,
        "address_label": first.label,
        "other_addresses": tuple(others),
    }


@dataclass(frozen=True, slots=True)
class ContactLine:
    """What a list shows of a contact: no more than is read at a glance."""

    id: int
    name: str
    organization: str
    job_title: str
    has_address: bool
    latest_on: date | None  # the day of their newest event
