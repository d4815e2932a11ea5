"""Folders for what is only needed for a while."""

import shutil
import tempfile
import weakref
from pathlib import Path

from desktop.domain.system_reasons import system_reason
from desktop.whole_files import CannotWrite


class PassingFolder:
    """An empty folder of the user's alone; it goes with all that is in it when this does.

    Raises CannotWrite where the system has no room for one.
    """

    def __init__(self) -> None:
        try:
            self.path = Path(tempfile.mkdtemp(prefix="fairhand-"))
        except OSError as trouble:
            raise CannotWrite(
                "There is no place for passing files ({reason}): make room on the disk, and try "
                "again.",
                reason=system_reason(trouble),
            ) from trouble
        self.remove = weakref.finalize(self, shutil.rmtree, self.path, ignore_errors=True)
        """Called by whoever needs it no longer."""
