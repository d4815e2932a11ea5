"""Kill writing processes at random moments, as often as is asked: `python -m tests.soak_kills`.

Every change that was acknowledged must be there, an event and what is owed for it both or neither,
the book whole, the pages of the outbox too. The first failure ends it, with its book left there.
"""

import argparse
import shutil
import tempfile
import time
from pathlib import Path

from tests.store.kills import KILLS


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.soak_kills", description=__doc__)
    parser.add_argument("--times", type=int, default=300, help="%(default)s if unsaid")
    parser.add_argument("--seed", type=int, default=0, help="other moments to kill at")
    asked = parser.parse_args()
    began = time.monotonic()
    for number in range(asked.times):
        act = KILLS[number % len(KILLS)]
        folder = Path(tempfile.mkdtemp(prefix="fairhand-kill-"))
        try:
            act(folder, asked.seed + number)
        except BaseException:
            print(f"{act.__name__} of kill {number} failed, see {folder}", flush=True)
            raise
        shutil.rmtree(folder)
        if (number + 1) % 20 == 0:
            print(f"{number + 1} kills survived, {time.monotonic() - began:.0f} s", flush=True)
    print(f"All {asked.times} kills survived.")


if __name__ == "__main__":
    main()
