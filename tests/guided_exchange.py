"""Damage other programs' files where that leads the readers to new places, and read them.

usage: python -m tests.guided_exchange KIND [SECONDS]                  (not a part of the test run)

KIND is vcard, table, ldif, calendar or archive. It needs atheris (`pip install atheris`, which is
for Linux and macOS), and begins with the files of `tests.fuzz_exchange` and tests/exchange/cases.
Ends at the first file that leads to anything but findings or a refusal, and keeps it.
"""

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["desktop.exchange", "desktop.domain"]):
    from desktop.domain.imports import FileKind
    from desktop.domain.refusals import Refusal
    from desktop.exchange.file_kinds import file_kind
    from tests import fuzz_exchange

LONGEST = 20_000  # bytes of a file


def main(kind: FileKind, seconds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        corpus, path = Path(folder) / "corpus", Path(folder) / "guided.bin"
        corpus.mkdir()
        for number, base in enumerate(bases()):
            path.write_bytes(base)
            if is_of(kind, path):
                (corpus / str(number)).write_bytes(base[:LONGEST])

        def read(data: bytes) -> int:
            path.write_bytes(data)
            if not is_of(kind, path):
                return -1  # another reader's: not to be led there
            said = fuzz_exchange._outcome(path)
            assert not said.startswith("!"), said
            return 0

        wanted = [f"-max_total_time={seconds}", f"-max_len={LONGEST}", "-rss_limit_mb=2000"]
        atheris.Setup([sys.argv[0], *wanted, "-print_final_stats=1", str(corpus)], read)
        atheris.Fuzz()


def bases() -> list[bytes]:
    cases = sorted(fuzz_exchange.CASES.glob("*.*"))
    return [*fuzz_exchange._bases(), *(path.read_bytes() for path in cases)]


def is_of(kind: FileKind, path: Path) -> bool:
    try:
        return file_kind(path) is kind
    except Refusal:
        return False


if __name__ == "__main__":
    main(FileKind[sys.argv[1].upper()], int(sys.argv[2] if sys.argv[2:] else 600))
