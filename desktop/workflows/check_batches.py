"""Whose notes cannot be written as they are, found before anything is."""

from collections.abc import MutableMapping, Sequence

from desktop.domain.progress import Tell
from desktop.workflows.batch_notes import BatchNote, Trouble
from desktop.workflows.batch_parts import why_not
from desktop.workflows.write_notes import NoteOrder

Known = MutableMapping[NoteOrder, str]
"""Why each order that was looked at cannot be written; "" for those that can."""


def unfit(notes: Sequence[BatchNote], known: Known, tell: Tell) -> list[Trouble]:
    """known: what was found before, which is not looked at again, and what is found now.

    tell: told how many are looked at, of how many; what it raises ends it.
    """
    for done, note in enumerate(notes):
        tell(done, len(notes))
        if note.order not in known:
            known[note.order] = why_not(note.order)
    tell(len(notes), len(notes))
    return [
        Trouble(note.person.spot, note.person.contact.name, reason, note.number)
        for note in notes
        if (reason := known[note.order])
    ]
