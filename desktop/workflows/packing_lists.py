"""The list of a batch that is ticked off while cards go into their envelopes."""

from collections.abc import Sequence
from pathlib import Path

from desktop.domain.phrases import Phrase, Speak
from desktop.domain.printed_tables import PrintedTable
from desktop.printing.pdf import write_pdf
from desktop.stationery.letter_papers import usual_paper
from desktop.stationery.table_pages import lay_out_table
from desktop.whole_files import whole_file
from desktop.workflows.batch_notes import BatchNote

_AT_ONCE = 32  # pages: all at once would take much memory
_SHARES = (0.8, 4.0, 7.0)  # of the width; by eye


def save_packing_list(
    notes: Sequence[BatchNote], title: str, home: str, path: Path, speak: Speak = str
) -> None:
    """A PDF with a box for each pair, in the order in which both were written.

    home: where it is printed, which decides its paper; speak: into the language of its words.
    Raises CannotWrite.
    """
    pairs = Phrase("{count:,} cards with their envelopes, in the order in which they are printed.")
    cards = Phrase("{count:,} cards, in the order in which they are printed.")
    about = pairs if notes[0].order.envelope else cards
    table = PrintedTable(
        speak(Phrase("Packing list, {title}", title=title)),
        (speak(about.filled(count=len(notes))),),
        (speak(Phrase("No.")), speak(Phrase("To")), speak(Phrase("Address"))),
        tuple(
            (f"{number}", note.person.contact.name, ", ".join(note.order.to[1:]))
            for number, note in enumerate(notes, 1)
        ),
        speak(Phrase("A question mark stands for a letter that this type does not have.")),
        page_of=speak(Phrase("Page {page} of {pages}")),
        has_boxes=True,
        shares=_SHARES,
    )
    pages = lay_out_table(table, usual_paper(home))
    groups = (pages[start : start + _AT_ONCE] for start in range(0, len(pages), _AT_ONCE))
    with whole_file(path) as file:
        write_pdf(file, groups, title=table.title, seed=1)
