"""`fairhand backup` and `fairhand restore`: copies of the book, and back again."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.commands.arguments import Jobs, add_book, path
from desktop.domain.refusals import Refusal
from desktop.paths import book_path


class NoSuchBackup(Refusal):
    """A backup that is not there."""


def add(jobs: Jobs) -> None:
    backup = jobs.add_parser("backup", help="copy the book, and prove the copy")
    add_book(backup)
    backup.set_defaults(job=_backup)

    restore = jobs.add_parser(
        "restore",
        help="list the backups, or bring one back",
        description="Without a backup, lists those there are. The book as it is now is kept.",
    )
    restore.add_argument(
        "backup", metavar="BACKUP", type=path, nargs="?", help="a backup's file, or its number"
    )
    add_book(restore)
    restore.set_defaults(job=_restore)


def _backup(options: argparse.Namespace) -> int:
    from desktop.workflows.back_up_books import back_up_now

    print(back_up_now(book_path(options.book)).path)
    return 0


def _restore(options: argparse.Namespace) -> int:
    from desktop.workflows.back_up_books import bring_back

    book = book_path(options.book)
    if options.backup is None:
        return _list(book)
    backup = _named(book, options.backup)
    kept = bring_back(book, backup)
    print(f"{book} is again as in {backup}.")
    if kept:
        print(f"As it was, it is kept in {kept}.")
    return 0


def _list(book: Path) -> int:
    from desktop.store.backups import BadBackup, backups, contents

    found = backups(book)
    if not found:
        print(f"There is no backup of {book} yet: `fairhand backup` makes one.")
    for number, backup in enumerate(found, 1):
        at = backup.at.astimezone().strftime("%Y-%m-%d %H:%M")
        try:
            held = contents(backup.path)
        except BadBackup:
            said = "damaged"
        else:
            said = f"{held.contacts} contacts, {held.events} events"
        print(f"{number:3}  {at}  {backup.reason.value:16}  {said}")
    return 0


def _named(book: Path, named: Path) -> Path:
    """A backup by its number in the list, or by its file."""
    from desktop.store.backups import backups

    found = [backup.path for backup in backups(book)]
    if str(named).isdecimal() and 1 <= int(str(named)) <= len(found):
        return found[int(str(named)) - 1]
    if named.is_file():
        return named
    raise NoSuchBackup(f"There is no backup {named}: `fairhand restore` lists those there are.")
