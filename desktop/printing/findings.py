"""What is found when a PDF is looked over: sentences, each with whether it is well."""

from dataclasses import dataclass
from enum import Enum


class Verdict(Enum):
    """What a finding means for whoever prints the file. The value is how a report marks it."""

    GOOD = "good"
    DOUBTFUL = "look"  # it can be printed; somebody should know
    WRONG = "wrong"


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at."""

    verdict: Verdict
    sentence: str


def good(sentence: str) -> Finding:
    return Finding(Verdict.GOOD, sentence)


def doubtful(sentence: str) -> Finding:
    return Finding(Verdict.DOUBTFUL, sentence)


def wrong(sentence: str) -> Finding:
    return Finding(Verdict.WRONG, sentence)


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: 1 page, 2 pages."""
    return f"{number} {one if number == 1 else many or one + 's'}"
