"""What can be wrong with an address, each said in a sentence."""

from collections.abc import Sequence

from desktop.domain.refusals import Refusal

# Source: by eye. La Poste reads 6 lines of 38 characters; no real address needs more than these.
MOST_LINES = 12
LONGEST_LINE = 80


class AddressWithoutName(Refusal):
    """An address that nobody is named in."""

    def __init__(self) -> None:
        super().__init__(
            "The address has no name. Its first line should say who it is for, "
            "with the street and the town on the lines below."
        )


class AddressIncomplete(Refusal):
    """An address that post could not reach.

    missing: names of the fields of `PostalAddress` to fill in; empty for an address typed as lines.
    """

    def __init__(self, sentence: str, missing: Sequence[str] = (), **values: object) -> None:
        super().__init__(sentence, **values)
        self.missing = tuple(missing)


class AddressTooLong(Refusal):
    """More than an envelope can show."""


def refuse_too_long(lines: Sequence[str]) -> tuple[str, ...]:
    """The same lines. Raises AddressTooLong."""
    if len(lines) > MOST_LINES:
        raise AddressTooLong(
            "The address has {count} lines, and an envelope has room for {most} "
            "at most. Take out {over}.",
            count=len(lines),
            most=MOST_LINES,
            over=len(lines) - MOST_LINES,
        )
    for line in lines:
        if len(line) > LONGEST_LINE:
            raise AddressTooLong(
                "The line of the address that begins “{begins}” has {count} "
                "characters, and {most} is the most. Divide it into two lines.",
                begins=line[:24].strip(),
                count=len(line),
                most=LONGEST_LINE,
            )
    return tuple(lines)
