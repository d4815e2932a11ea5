"""How a form asks the book for people while their names are typed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.domain.contacts import ContactLine
from desktop.domain.typed_people import MeantPeople
from desktop.ui.system.background import Worker


@dataclass(frozen=True)
class Lookups:
    """find: the few whom some words fit best; who_is_meant: by a typed line's people, organization.

    Both are for the worker's thread, and quick enough to be waited for.
    """

    worker: Worker
    find: Callable[[str], Sequence[ContactLine]]
    who_is_meant: Callable[[Sequence[str], str], MeantPeople]
