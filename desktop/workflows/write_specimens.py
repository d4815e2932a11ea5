"""Write the specimen of each hand, a PDF of one page for each."""

from pathlib import Path

from desktop.handwriting.hands import hand_ids, load_hand
from desktop.handwriting.inks import DEFAULT_INK
from desktop.printing.pdf import pdf_bytes
from desktop.stationery.specimens import lay_out_specimen
from desktop.whole_files import make_folder
from desktop.workflows.saved_files import write_together

SEED = 1


def write_specimens(folder: Path) -> list[Path]:
    """The files written, one a hand, named for its id: all of them, or none.

    Raises CannotWrite, and what laying a specimen out raises.
    """
    made = {}
    for id in hand_ids():
        hand = load_hand(id)
        page = lay_out_specimen(hand, SEED, ink=DEFAULT_INK)
        made[folder / f"{id}.pdf"] = pdf_bytes([page], title=f"Hand, {hand.name}", seed=SEED)
    make_folder(folder)
    write_together(made)
    return list(made)
