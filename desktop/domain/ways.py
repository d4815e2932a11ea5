"""The ways to reach a person: telephones, e-mail addresses, links, postal addresses."""

from dataclasses import dataclass, replace
from enum import Enum

from desktop.domain.addresses import PostalAddress
from desktop.domain.texts import tidy_line


class WayKind(Enum):
    """What a way is dialled, written or followed with."""

    EMAIL = "email"
    PHONE = "phone"
    LINK = "link"


_CALLED = {
    WayKind.EMAIL: "e-mail address",
    WayKind.PHONE: "phone number",
    WayKind.LINK: "link",
}


@dataclass(frozen=True)
class Way:
    """One telephone number, e-mail address or link. label: "work", "mobile", as the user likes."""

    kind: WayKind
    value: str
    label: str = ""

    def tidied(self) -> "Way":
        """Raises ControlCharacters."""
        called = _CALLED[self.kind]
        return replace(
            self,
            value=tidy_line(self.value, called),
            label=tidy_line(self.label, f"label of the {called}"),
        )


@dataclass(frozen=True)
class LabelledAddress:
    """A postal address, and what it is to the person: "home", "office"."""

    address: PostalAddress
    label: str = ""

    def tidied(self) -> "LabelledAddress":
        """Raises ControlCharacters, NoSuchCountry."""
        label = tidy_line(self.label, "label of the address")
        return replace(self, address=self.address.tidied(), label=label)


def tidy_ways(ways: tuple[Way, ...]) -> tuple[Way, ...]:
    """Those that lead somewhere, each one once. Raises ControlCharacters."""
    tidy = (way.tidied() for way in ways)
    return tuple(dict.fromkeys(way for way in tidy if way.value))


def tidy_addresses(addresses: tuple[LabelledAddress, ...]) -> tuple[LabelledAddress, ...]:
    """Those with something in them, each one once. Raises ControlCharacters, NoSuchCountry."""
    tidy = (labelled.tidied() for labelled in addresses)
    return tuple(dict.fromkeys(each for each in tidy if not each.address.is_empty))
