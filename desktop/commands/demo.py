"""`fairhand demo`: a sample book, and a card printed from it."""

from __future__ import annotations

import argparse

from desktop.commands.arguments import Jobs, path


def add(jobs: Jobs) -> None:
    parser = jobs.add_parser("demo", help="make a sample book and print a card from it")
    parser.add_argument("--out", metavar="DIR", type=path, required=True, help="where to make it")
    parser.set_defaults(job=_demo)


def _demo(options: argparse.Namespace) -> int:
    from desktop.workflows.make_demo import make_demo

    for made in make_demo(options.out):
        print(made)
    return 0
