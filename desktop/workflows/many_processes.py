"""The same work on many things, in as many processes as there are cores."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

from desktop.domain.refusals import Refusal

_Thing = TypeVar("_Thing")
_Made = TypeVar("_Made")


class ProcessGone(Refusal):
    """A process that ended in the middle of its work."""

    def __init__(self) -> None:
        super().__init__(
            "A process ended in the middle of its work, perhaps for want of memory. Do the same "
            "again, with fewer --workers: what is done is kept."
        )


def cores() -> int:
    """How many processes can work at once here."""
    if hasattr(os, "sched_getaffinity"):  # not on Windows and macOS
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def worked_through(
    work: Callable[[_Thing], _Made], things: Sequence[_Thing], processes: int
) -> Iterator[tuple[_Thing, _Made]]:
    """Each thing and what became of it, in the order in which they are done.

    work: a function of a module; with one process it is called in this one. The processes end with
    this one, however it ends. Raises what `work` raises, and ProcessGone.
    """
    if min(processes, len(things)) < 2:
        yield from ((thing, work(thing)) for thing in things)
        return
    pool = ProcessPoolExecutor(
        min(processes, len(things)),
        multiprocessing.get_context("spawn"),  # the same on every system, and safe with threads
        initializer=_begin,
    )
    try:
        begun = {pool.submit(work, thing): thing for thing in things}
        yield from ((begun[done], done.result()) for done in as_completed(begun))
    except BrokenProcessPool as broken:
        raise ProcessGone from broken
    finally:
        pool.shutdown(cancel_futures=True)


def _begin() -> None:
    """Of a new process: it is stopped by the one that started it, and ends when that does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent, "only processes that were started run this"
    parent.join()
    os._exit(1)
