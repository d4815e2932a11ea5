"""The command `fairhand`: the window, or one job without it."""

from __future__ import annotations

import argparse
import errno
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from desktop.domain.refusals import Refusal

MOST_TEXT = 100_000  # characters read from a file; a card holds some hundreds
FAILED = 2
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class CannotRead(Refusal):
    """A file that is missing, closed to us, or not text."""


class WouldReplace(Refusal):
    """A file that is to be read and written over at once."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        sentence = message[:1].upper() + message[1:]
        self.exit(FAILED, f"{sentence.rstrip('.')}. See {self.prog} --help.\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and answer its exit status: 0, or 2 with a sentence on standard error."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # names and sentences are written in any locale
            stream.reconfigure(errors="backslashreplace")
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.book is not None and options.job is not _window:
        parser.error("--book names the book for the window; this job opens none of yours")
    try:
        status = int(options.job(options))
        sys.stdout.flush()
        return status
    except Refusal as refusal:
        print(refusal, file=sys.stderr)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
    except BrokenPipeError:  # whoever read our output has had enough of it
        _stop_output()
        return 0
    except Exception as trouble:  # noqa: BLE001 - no traceback reaches a user: it is in the log
        from desktop.logbook import log_bug  # only when something escaped

        if isinstance(trouble, OSError) and trouble.errno in NO_ROOM:
            _stop_output()
            print("The disk is full: make room and try again.", file=sys.stderr)
        else:
            print(log_bug(trouble), file=sys.stderr)
    return FAILED


def _stop_output() -> None:
    """Let nothing more be written to an output that is closed or full, at the end of Python too."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> _Parser:
    parser = _Parser(
        prog="fairhand",
        description="Keeps the people met in a job search and writes them cards by hand. "
        "Without a command it opens the window.",
    )
    parser.add_argument(
        "--book", metavar="FILE", type=_said, help="the book to open, instead of your own"
    )
    parser.set_defaults(job=_window)
    jobs = parser.add_subparsers(
        title="jobs without the window", metavar="COMMAND", parser_class=_Parser
    )

    demo = jobs.add_parser("demo", help="make a sample book and print a card from it")
    demo.add_argument("--out", metavar="DIR", type=_path, required=True, help="where to make it")
    demo.set_defaults(job=_demo)

    write = jobs.add_parser("write", help="write a text on a card")
    write.add_argument("--text", metavar="FILE", required=True, help="the note; - reads it here")
    write.add_argument("--card", metavar="ID", default="us-a2-folded", help="%(default)s if unsaid")
    _add_writing(write)
    write.set_defaults(job=_write)

    envelope = jobs.add_parser("envelope", help="address an envelope")
    envelope.add_argument("--to", metavar="FILE", required=True, help="the address, line by line")
    envelope.add_argument("--from", metavar="FILE", dest="sender", help="the return address")
    envelope.add_argument("--size", metavar="ID", default="us-a2", help="%(default)s if unsaid")
    _add_writing(envelope)
    envelope.set_defaults(job=_envelope)

    hands = jobs.add_parser("hands", help="list the hands, one a line, the id first")
    instead = hands.add_mutually_exclusive_group()
    instead.add_argument(
        "--measure", action="store_true", help="measure how human their pages are, in x-heights"
    )
    instead.add_argument(
        "--specimens", metavar="DIR", type=_path, help="write a page of each into this folder"
    )
    hands.set_defaults(job=_hands)
    return parser


def _add_writing(parser: argparse.ArgumentParser) -> None:
    """The options of everything that is written by hand."""
    parser.add_argument("--hand", metavar="ID", help="see `fairhand hands`; the first if unsaid")
    parser.add_argument(
        "--ink",
        metavar="ID",
        default="blue-black",
        help="its id, or a colour like '#1a2b6c'; %(default)s if unsaid",
    )
    parser.add_argument("--pen", metavar="ID", default="gel", help="%(default)s if unsaid")
    parser.add_argument(
        "--seed", metavar="N", type=_seed, default=1, help="a number: another one, another take"
    )
    parser.add_argument("--out", metavar="PDF", type=_path, required=True, help="the file to write")


def _seed(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text[:20]) < 2**63):
        raise argparse.ArgumentTypeError("a seed is a whole number from 0 to 9223372036854775807")
    return int(text)


def _said(text: str) -> str:
    if not text:
        raise argparse.ArgumentTypeError("a name is wanted, and this is empty")
    return text


def _path(text: str) -> Path:
    return Path(_said(text))


def _window(options: argparse.Namespace) -> int:
    from desktop.app import run  # Qt is for the window alone

    return run(options.book)


def _demo(options: argparse.Namespace) -> int:
    from desktop.workflows.make_demo import make_demo

    for path in make_demo(options.out):
        print(path)
    return 0


def _write(options: argparse.Namespace) -> int:
    from desktop.paths import write_whole
    from desktop.workflows.write_notes import NoteOrder, card_pdf

    order = NoteOrder(
        text=_text(options.text),
        hand=_hand(options.hand),
        seed=options.seed,
        ink=options.ink,
        pen=options.pen,
        card=options.card,
    )
    _refuse_to_replace(options.out, options.text)
    write_whole(options.out, card_pdf(order))
    return 0


def _envelope(options: argparse.Namespace) -> int:
    from desktop.domain.addresses import plain_address
    from desktop.paths import write_whole
    from desktop.workflows.write_notes import NoteOrder, envelope_pdf

    order = NoteOrder(
        text="",
        hand=_hand(options.hand),
        seed=options.seed,
        ink=options.ink,
        pen=options.pen,
        envelope=options.size,
        to=plain_address(_text(options.to)),
        sender=_return_address(options.sender) if options.sender is not None else (),
    )
    _refuse_to_replace(options.out, options.to, options.sender)
    write_whole(options.out, envelope_pdf(order))
    return 0


def _return_address(name: str) -> tuple[str, ...]:
    from desktop.domain.addresses import plain_address

    try:
        return plain_address(_text(name))
    except CannotRead:
        raise
    except Refusal as refusal:
        raise Refusal(f"In the return address: {refusal}") from refusal


def _refuse_to_replace(out: Path, *sources: str | None) -> None:
    """Raises WouldReplace when a PDF is to be written over what it is made from."""
    for source in sources:
        if source and source != "-" and out.exists() and out.samefile(source):
            raise WouldReplace(f"The PDF would replace {source}: give --out another name.")


def _hand(id: str | None) -> str:
    from desktop.handwriting.hands import DEFAULT_HAND

    return DEFAULT_HAND if id is None else id


def _hands(options: argparse.Namespace) -> int:
    from desktop.handwriting.hands import hand_ids, load_hand

    if options.measure:
        return _measures()
    if options.specimens:
        return _specimens(options.specimens)
    for id in hand_ids():
        hand = load_hand(id)
        print(f"{hand.id:16}{hand.name}: {hand.description}")
    return 0


def _measures() -> int:
    from desktop.workflows.measure_hands import OUTSIDE, measure_hands, table_head, table_line

    print("\n".join(table_head()))
    for id, measures in measure_hands():
        print(table_line(id, measures), flush=True)
    print(f"{OUTSIDE} what pages by people do not measure")
    return 0


def _specimens(folder: Path) -> int:
    from desktop.workflows.write_specimens import write_specimens

    for path in write_specimens(folder):
        print(path)
    return 0


def _text(name: str) -> str:
    """The text of a file, or of standard input for "-". Raises CannotRead."""
    shown = "standard input" if name == "-" else name
    try:
        if name == "-":
            data = sys.stdin.buffer.read(4 * MOST_TEXT + 1)
        else:
            with Path(name).open("rb") as file:
                data = file.read(4 * MOST_TEXT + 1)
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as trouble:
        raise CannotRead(f"{shown} is not text in UTF-8: save it as plain text first.") from trouble
    except OSError as trouble:
        why = trouble.strerror or "it cannot be opened"
        raise CannotRead(f"{shown} cannot be read ({why.lower()}): check its name.") from trouble
    if len(text) > MOST_TEXT:
        raise CannotRead(f"{shown} is far too long for a card: a note has some hundred words.")
    return text


if __name__ == "__main__":
    raise SystemExit(main())
