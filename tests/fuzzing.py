"""Damaged files one after the other, for as long as there is time: what the fuzzers share."""

import itertools
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path


def fuzz(
    seconds: float,
    seed: int,
    name: str,
    damaged: Callable[[int], bytes],
    outcome: Callable[[Path], str],
) -> int:
    """Prints how often each outcome was; answers 1 when one of them began with an exclamation mark.

    damaged: the content of the file of a number; name: what to call the file. Those that led to
    anything bad are kept beside other temporary files.
    """
    began, told, bad = time.monotonic(), Counter[str](), 0
    with tempfile.TemporaryDirectory() as folder:
        for number in itertools.count(seed):
            if time.monotonic() - began > seconds:
                break
            path = Path(folder) / name
            path.write_bytes(damaged(number))
            said = outcome(path)
            told[said] += 1
            if said.startswith("!"):
                bad += 1
                kept = Path(tempfile.gettempdir()) / f"fuzzed-{number}{path.suffix}"
                kept.write_bytes(path.read_bytes())
                print(f"{kept}: {said}", flush=True)
    for said, count in told.most_common():
        print(f"{count:6} {said}")
    return 1 if bad else 0
