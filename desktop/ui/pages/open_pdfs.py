"""PDFs of the outbox, opened in the program that the user reads PDFs with."""

from pathlib import Path

from PySide6.QtCore import QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices

from desktop.domain.refusals import Refusal
from desktop.whole_files import write_whole


class NoPdfReader(Refusal):
    """A computer where nothing opens a PDF."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "No program on this computer opens PDFs. Until you close Fairhand it is at {path}.",
            path=path,
        )


class OpenPdfs:
    """Copies for reading, which go with this object: the book keeps the PDFs themselves."""

    def __init__(self) -> None:
        self._folder = QTemporaryDir()

    def open(self, name: str, pdf: bytes) -> Path:
        """Open a PDF under a name that says what it is. Raises NoPdfReader, CannotWrite."""
        path = Path(self._folder.path()) / f"{_for_a_file(name)}.pdf"
        write_whole(path, pdf)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            raise NoPdfReader(path)
        return path


def _for_a_file(name: str) -> str:
    return "".join(char if char.isalnum() or char in " -_." else " " for char in name).strip()[:80]
