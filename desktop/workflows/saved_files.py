"""Files that belong together, written together: all of them or none."""

from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

from desktop.whole_files import write_whole


def write_together(files: Mapping[Path, bytes]) -> None:
    """Write each file whole. Raises CannotWrite, after putting back what stood in their places."""
    with ExitStack() as undoing:
        for path, data in files.items():
            before = path.read_bytes() if path.is_file() else None
            write_whole(path, data)
            undoing.callback(_put_back, path, before)
        undoing.pop_all()


def _put_back(path: Path, before: bytes | None) -> None:
    if before is None:
        path.unlink(missing_ok=True)
    else:
        write_whole(path, before)
