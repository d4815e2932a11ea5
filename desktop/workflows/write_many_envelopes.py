"""Write the envelopes of many notes into one PDF."""

from collections.abc import Sequence
from pathlib import Path

from desktop.paths import whole_file
from desktop.printing.pdf import write_pdf
from desktop.workflows.write_notes import NoteOrder, envelope_page

_AT_ONCE = 32  # as cards


def save_envelopes(orders: Sequence[NoteOrder], path: Path, *, title: str) -> None:
    """All envelopes in one PDF at `path`, in their order; the same orders, the same bytes.

    Raises what `envelope_page` does, and CannotWrite; then nothing is written.
    """
    groups = (orders[start : start + _AT_ONCE] for start in range(0, len(orders), _AT_ONCE))
    pages = ([envelope_page(order) for order in some] for some in groups)
    with whole_file(path) as file:
        write_pdf(file, pages, title=title, seed=orders[0].seed)
