"""The man page fairhand(1), of what the commands say of themselves."""

import argparse
import re
from collections.abc import Iterator
from datetime import UTC, datetime

from places import epoch, version

from desktop.__main__ import _parser

HEAD = r""".TH FAIRHAND 1 "{day}" "Fairhand {version}" "User Commands"
.SH NAME
fairhand \- keep the people of a job search, and write them cards by hand
.SH SYNOPSIS
.B fairhand
.RB [ \-\-book
.IR FILE ]
.RI [ COMMAND " ...]"
.SH DESCRIPTION
Without a command, Fairhand opens its window on your book: the people you meet, what happened with
each of them, and whom you owe a follow\-up. With a command it does one job without the window.
"""

TAIL = r""".SH ENVIRONMENT
.TP
.B FAIRHAND_BOOK
The book to open, instead of your own: a file, or postgresql+psycopg://you@server/database.
.TP
.B FAIRHAND_HANDS
The folder of the hands that you added.
.TP
.BR FAIRHAND_PREFERENCES ", " FAIRHAND_PRINTERS
The files in which the window's settings and what is known of your printers are kept.
.SH FILES
.TP
.I ~/.local/share/fairhand/fairhand.book
Your book: everything you enter and every page you printed.
.TP
.I ~/.local/state/fairhand/log/fairhand.log
What went wrong inside, without any note or address.
.TP
.I /opt/fairhand/licences
The licences of Fairhand and of all that comes with it.
.SH EXIT STATUS
0 when the job was done; 2 with a sentence on standard error when it could not be.
"""


def man_page() -> str:
    """In the language of roff."""
    parser = _parser()
    day = datetime.fromtimestamp(epoch(), UTC).date().isoformat()
    parts = [HEAD.format(day=day, version=version()), ".SH OPTIONS\n", *_options(parser)]
    parts.append(".SH COMMANDS\n")
    for name, words, command in _commands(parser):
        parts += [f".SS {_text(name)}\n{_text(_sentence(words))}\n", *_options(command)]
    return "".join([*parts, TAIL])


def _commands(
    parser: argparse.ArgumentParser,
) -> Iterator[tuple[str, str, argparse.ArgumentParser]]:
    """Name, what it does, and its own parser; those that are not for users have no words."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            words = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, command in action.choices.items():
                if name in words:
                    yield name, words[name], command


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    left_out = (argparse._SubParsersAction, argparse._HelpAction)
    for action in parser._actions:
        if not isinstance(action, left_out) and action.help != argparse.SUPPRESS:
            yield f".TP\n{_label(action)}\n{_text(_help(parser, action))}\n"


def _label(action: argparse.Action) -> str:
    value = "" if action.nargs == 0 else str(action.metavar or action.dest)
    if not action.option_strings:
        return rf"\fI{_text(value)}\fR"
    names = ", ".join(rf"\fB{_text(name)}\fR" for name in action.option_strings)
    return names + (rf" \fI{_text(value)}\fR" if value else "")


def _help(parser: argparse.ArgumentParser, action: argparse.Action) -> str:
    words = parser._get_formatter()._expand_help(action) if action.help else ""
    return _sentence(words)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}".removesuffix(".") + "."


def _text(words: str) -> str:
    """Words as roff shows them as they are."""
    words = words.replace("\\", r"\e").replace("-", r"\-")
    return re.sub(r"^([.'])", r"\\&\1", words)
