"""A person's name in its parts, as forms and other programs ask for it."""

import re
from dataclasses import dataclass

from desktop.domain.texts import tidy_line

_EASTERN = re.compile("[\u3040-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True)
class PersonName:
    """The parts of a name, all optional: the name itself is a field of `Contact`."""

    prefix: str = ""  # "Dr."
    given: str = ""
    middle: str = ""
    family: str = ""
    suffix: str = ""  # "Jr.", "PhD"
    pronunciation: str = ""  # "shi-VAWN"

    @property
    def written(self) -> str:
        """The parts in order: what stands for a name until one is typed.

        In the order of the West, but for what is written in the letters of Chinese, Japanese or
        Korean, where the family comes first.
        """
        parts = (self.prefix, self.given, self.middle, self.family)
        if _EASTERN.match(self.family) and _EASTERN.match(self.given):
            parts = (self.prefix, self.family, self.given, self.middle)
        name = " ".join(part for part in parts if part)
        return f"{name}, {self.suffix}" if name and self.suffix else name or self.suffix

    def tidied(self) -> "PersonName":
        """Raises ControlCharacters naming the part."""
        return PersonName(
            prefix=tidy_line(self.prefix, "title before the name"),
            given=tidy_line(self.given, "first name"),
            middle=tidy_line(self.middle, "middle name"),
            family=tidy_line(self.family, "last name"),
            suffix=tidy_line(self.suffix, "suffix of the name"),
            pronunciation=tidy_line(self.pronunciation, "pronunciation of the name"),
        )
