"""The parts of a batch on a Dask cluster: the same work as in processes here, on any machines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.domain.refusals import Refusal
from desktop.whole_files import write_whole
from desktop.workflows.batch_parts import Part, Refused, make_part

_PATIENCE = 20  # seconds for the scheduler to answer
_AGAIN = 3  # how often a part is begun anew after a fault that is not its own


class ClusterNotSupported(Refusal):
    """An installation without Dask."""

    def __init__(self) -> None:
        super().__init__(
            "A batch on a cluster needs Dask. Install Fairhand with it: "
            "pip install 'fairhand[cluster]'."
        )


class CannotReachCluster(Refusal):
    """No scheduler at that address, or none any more."""

    def __init__(self, address: str) -> None:
        super().__init__(
            "There is no Dask scheduler at {address}, or no more: look at the address, and give "
            "the same command again. What is done is kept.",
            address=address,
        )


class WorkersGone(Refusal):
    """Machines that ended in the middle of the same part, one after the other."""

    def __init__(self) -> None:
        super().__init__(
            "The machines of the cluster end in the middle of their work, perhaps for want of "
            "memory. What is done is kept: give the same command again."
        )


class OtherVersion(Refusal):
    """A machine whose cards would look otherwise than the others'."""

    def __init__(self, theirs: str, ours: str) -> None:
        super().__init__(
            "A machine of the cluster has Fairhand {theirs}, and this one {ours}: install the same "
            "version on all.",
            theirs=theirs,
            ours=ours,
        )


@dataclass(frozen=True)
class PartBytes:
    """A part that was made elsewhere: what goes into its files, or who was refused."""

    refused: list[Refused]
    cards: bytes
    envelopes: bytes


def made_on_cluster(parts: Sequence[Part], address: str) -> Iterator[tuple[Part, list[Refused]]]:
    """Each part and who of it was refused, in the order in which they are done.

    The files are written here: the machines need no folder in common, but the same version and
    hands. address: of the scheduler, such as tcp://10.0.0.1:8786. A part whose machine ends is
    made on another one.
    Raises ClusterNotSupported, CannotReachCluster, WorkersGone, OtherVersion, CannotWrite.
    """
    if not parts:
        return
    try:
        from distributed import (  # Dask: 0.5 s, and few have it
            Client,
            KilledWorker,
            as_completed,
        )
    except ImportError as missing:
        raise ClusterNotSupported from missing
    try:
        client = Client(address, timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError) as fault:
        raise CannotReachCluster(address) from fault
    with client, client.as_current():
        ours = version("fairhand")
        begun = client.map(part_bytes, parts, [ours] * len(parts), pure=False, retries=_AGAIN)
        of_future = dict(zip((future.key for future in begun), parts, strict=True))
        try:
            for future in as_completed(begun):
                part, made = of_future[future.key], future.result()
                _keep(part, made)
                future.release()
                yield part, made.refused
        except KilledWorker as gone:
            raise WorkersGone from gone
        except (OSError, TimeoutError) as fault:  # the scheduler's, as the parts' own are refusals
            raise CannotReachCluster(address) from fault


def part_bytes(part: Part, ours: str) -> PartBytes:
    """On a machine of the cluster. ours: the version of whoever asks. Raises OtherVersion."""
    if (theirs := version("fairhand")) != ours:
        raise OtherVersion(theirs, ours)
    with TemporaryDirectory() as folder:
        here = Path(folder)
        envelopes = here / "envelopes.pdf" if part.envelopes else None
        made = replace(part, cards=here / "cards.pdf", envelopes=envelopes)
        if refused := make_part(made):
            return PartBytes(refused, b"", b"")
        return PartBytes([], made.cards.read_bytes(), envelopes.read_bytes() if envelopes else b"")


def _keep(part: Part, made: PartBytes) -> None:
    """Raises CannotWrite."""
    if made.refused:
        return
    write_whole(part.cards, made.cards)
    if part.envelopes:
        write_whole(part.envelopes, made.envelopes)
