"""Time taken, and how it is told."""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from typing import TypeVar

_Value = TypeVar("_Value")


@dataclass(frozen=True)
class Result:
    """One line of the table."""

    what: str
    number: float
    unit: str

    def __str__(self) -> str:
        return f"{self.what:<44} {self.number:>9.3g} {self.unit}"


def seconds(work: Callable[[], _Value]) -> tuple[float, _Value]:
    """How long `work` takes, and what it answers."""
    began = time.perf_counter()
    answer = work()
    return time.perf_counter() - began, answer


def cpu_seconds(work: Callable[[], object]) -> float:
    """How long the processor worked on it: what else the computer did meanwhile is left out."""
    began = time.process_time()
    work()
    return time.process_time() - began


def work_seconds(work: Callable[[], _Value]) -> tuple[float, _Value]:
    """How long processors worked on it, here and in the processes that it started and saw end."""
    before = os.times()
    answer = work()
    after = os.times()
    return sum(after[:4]) - sum(before[:4]), answer


def median_seconds(times: int, work: Callable[[], object]) -> float:
    return median(seconds(work)[0] for _ in range(times))
