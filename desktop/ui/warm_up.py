"""What the first card needs and starting up does not, loaded while the user looks about."""


def load_hands() -> None:
    """Load the hands and all that writes and prints with them. For a worker's thread."""
    # What is loaded here is what waits for it, so that the window does not.
    from desktop.handwriting.hands import hand_ids, load_hand
    from desktop.ui.writing_desk import WritingDesk
    from desktop.workflows.send_notes import printers
    from desktop.workflows.write_notes import NoteOrder, card_pdf

    for loaded in (printers, WritingDesk):  # for whoever prints, and whoever writes
        assert callable(loaded)
    for id in hand_ids():
        load_hand(id)
    card_pdf(NoteOrder("Dear you,"))  # the first one takes 0.1 s longer than the next
