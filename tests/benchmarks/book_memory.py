"""Says how much memory a process needs that works with a large book: a file or server, its people.

Run by `tests.benchmarks.books`, so that nothing else is measured.
"""

import resource
import sys
from pathlib import Path

from tests.benchmarks.books import answers, great_jobs, open_anywhere

_STATUS = Path("/proc/self/status")


def main() -> None:
    place, people = sys.argv[1:]
    book = open_anywhere(place if "://" in place else Path(place))
    for _ in (*answers(book, int(people)), *great_jobs(book)):
        pass
    book.close()
    print(most_megabytes())


def most_megabytes() -> float:
    """The most that this process took by now.

    Linux counts to ru_maxrss what the process had that started it; its own is VmHWM, in KiB.
    """
    if _STATUS.exists():
        lines = _STATUS.read_text("ascii").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) * 1024 / 1e6
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # macOS counts in bytes
    return most / 1e6 if sys.platform == "darwin" else most * 1024 / 1e6


if __name__ == "__main__":
    main()
