"""The ways to reach a person: telephones, e-mail addresses, links, postal addresses."""

from dataclasses import dataclass, replace
from enum import Enum

from desktop.domain.addresses import PostalAddress
from desktop.domain.phrases import Phrase
from desktop.domain.texts import tidy_line


class WayKind(Enum):
    """What a way is dialled, written or followed with."""

    EMAIL = "email"
    PHONE = "phone"
    LINK = "link"


_CALLED = {
    WayKind.EMAIL: Phrase("e-mail address"),
    WayKind.PHONE: Phrase("phone number"),
    WayKind.LINK: Phrase("link"),
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
            label=tidy_line(self.label, "label"),
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
    """Those that lead somewhere, each one once, by its first label. Raises ControlCharacters."""
    kept: dict[tuple[WayKind, str], Way] = {}
    for way in (way.tidied() for way in ways):
        same = kept.get((way.kind, way.value))
        if way.value and not (same and same.label):
            kept[way.kind, way.value] = way
    return tuple(kept.values())


def tidy_addresses(addresses: tuple[LabelledAddress, ...]) -> tuple[LabelledAddress, ...]:
    """Those with something in them, each one once. Raises ControlCharacters, NoSuchCountry."""
    kept: dict[PostalAddress, LabelledAddress] = {}
    for each in (labelled.tidied() for labelled in addresses):
        same = kept.get(each.address)
        if not each.address.is_empty and not (same and same.label):
            kept[each.address] = each
    return tuple(kept.values())
