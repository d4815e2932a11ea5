"""Hand an e-mail to the user's own program, which sends it."""

from pathlib import Path

from desktop.domain.email_drafts import EmailDraft
from desktop.exchange.email_drafts import draft_file, fits_link, mailto_link
from desktop.whole_files import make_folder, write_whole


def draft_email(draft: EmailDraft, folder: Path) -> str:
    """What the system is to open: a mailto link, or the address of an .eml file in the folder.

    Raises NoReader, NotAnEmailAddress, AttachmentsTooLarge, ControlCharacters, CannotWrite.
    """
    if fits_link(draft):
        return mailto_link(draft)
    content = draft_file(draft)
    make_folder(folder)
    path = _free_path(folder, draft.subject)
    write_whole(path, content)
    return path.absolute().as_uri()


def _free_path(folder: Path, subject: str) -> Path:
    """A name that tells what it is, and is nobody else's."""
    kept = "".join(char if char.isalnum() or char in " -" else " " for char in subject)
    name = " ".join(kept.split())[:60].strip() or "E-mail"
    number = 1
    while (path := folder / f"{name}{f' {number}' if number > 1 else ''}.eml").exists():
        number += 1
    return path
