"""Says how much memory a process needs that works with a large book: a file or server, its people.

Run by `tests.benchmarks.books`, so that nothing else is measured.
"""

import resource
import sys
from pathlib import Path

from desktop.store.follow_ups import recompute_all
from tests.benchmarks.books import answers, open_anywhere


def main() -> None:
    place, people = sys.argv[1:]
    book = open_anywhere(place if "://" in place else Path(place))
    for _ in answers(book, int(people)):
        pass
    with book.sessions.begin() as session:
        recompute_all(session)
    book.close()
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # macOS counts in bytes
    print(most / 1e6 if sys.platform == "darwin" else most * 1024 / 1e6)


if __name__ == "__main__":
    main()
