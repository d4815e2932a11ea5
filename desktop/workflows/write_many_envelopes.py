"""Write the envelopes of many notes into one PDF."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.printing.documents import pages_for
from desktop.printing.pdf import write_pdf
from desktop.printing.purposes import Purpose
from desktop.stationery.pages import Page
from desktop.whole_files import whole_file
from desktop.workflows.write_notes import NoteOrder, envelope_page

_AT_ONCE = 32  # as cards


def save_envelopes(
    orders: Sequence[NoteOrder], path: Path, *, title: str, purpose: Purpose = Purpose.HOME
) -> None:
    """All envelopes in one PDF at `path`, in their order; the same orders, the same bytes.

    purpose: as of cards.
    Raises what `envelope_page` does, and CannotWrite; then nothing is written.
    """
    with whole_file(path) as file:
        groups = (pages_for(pages, purpose) for pages in envelope_groups(orders))
        write_pdf(file, groups, title=title, seed=orders[0].seed)


def envelope_groups(orders: Sequence[NoteOrder]) -> Iterator[list[Page]]:
    """The pages of some envelopes after the other. Raises what `envelope_page` does."""
    for start in range(0, len(orders), _AT_ONCE):
        yield [envelope_page(order) for order in orders[start : start + _AT_ONCE]]
