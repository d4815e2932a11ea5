"""What the command does without the window, in the order in which its help lists them."""

from desktop.commands import (
    address,
    backup,
    batch,
    build_hand,
    check,
    check_pdf,
    demo,
    envelope,
    export_book,
    formats,
    hands,
    import_file,
    letter,
    read_file,
    sample,
    write,
)

JOBS = (
    demo,
    write,
    letter,
    envelope,
    batch,
    address,
    formats,
    hands,
    backup,
    check,
    import_file,
    export_book,
    sample,
    build_hand,
    read_file,
    check_pdf,
)
