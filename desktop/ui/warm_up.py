"""What the first card needs and starting up does not, loaded while the user looks about."""


def load_hands() -> None:
    """Load the hands and all that writes and prints with them. For a worker's thread."""
    # What is loaded here is what waits for it, so that the window does not.
    from desktop.handwriting.hands import hand_ids, load_hand
    from desktop.workflows.send_notes import printers

    assert callable(printers)  # loaded for whoever prints
    for id in hand_ids():
        load_hand(id)
