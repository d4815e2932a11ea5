"""Contacts as a list of all of them, or of those somebody searches, shows them: page by page."""

from dataclasses import dataclass

from desktop.domain.contacts import ContactLine


@dataclass(frozen=True)
class ContactPlace:
    """Where a page ends. in_name: it ends among those whose name was searched for."""

    in_name: bool
    name_folded: str
    id: int


@dataclass(frozen=True)
class ContactPage:
    """Some contacts in order.

    next: where the page after it begins; None after the last. previous: where the page before it
    ends; None before the first, and where nobody asked.
    """

    lines: tuple[ContactLine, ...]
    next: ContactPlace | None
    previous: ContactPlace | None = None
