"""Folders that another program copies to other computers while the book is being written."""

import re
from pathlib import Path

# What the folder is called, or what such a program leaves in it. Source: each program's own.
_NAMES = (
    ("Dropbox", r"Dropbox( \(.*\))?"),
    ("OneDrive", r"OneDrive( - .*)?"),
    ("iCloud Drive", r"iCloud ?Drive|com~apple~CloudDocs|Mobile Documents"),
    ("Google Drive", r"Google ?Drive(-.*)?|My Drive"),
    ("Nextcloud", r"Nextcloud\d*"),
    ("ownCloud", r"ownCloud\d*"),
    ("pCloud", r"p?Cloud ?Drive"),
    ("Box", r"Box Sync|Box-Box"),
    ("MEGA", r"MEGA(sync)?"),
    ("Proton Drive", r"Proton ?Drive"),
)
_MARKS = (
    ("Dropbox", ".dropbox"),
    ("Dropbox", ".dropbox.cache"),
    ("Syncthing", ".stfolder"),
    ("Nextcloud", ".sync_*.db"),
    ("ownCloud", ".owncloudsync.log"),
)


def cloud_drive(book: Path) -> str:
    """The program that copies the book's folder, or one around it; "" for none that is known."""
    for folder in book.resolve().parents:
        for program, name in _NAMES:
            if re.fullmatch(name, folder.name, re.IGNORECASE):
                return program
        for program, mark in _MARKS:
            if _holds(folder, mark):
                return program
    return ""


def _holds(folder: Path, mark: str) -> bool:
    try:
        return any(True for _ in folder.glob(mark))
    except OSError:
        return False
