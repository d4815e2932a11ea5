"""Asking for files to read, for a folder to save in, and for the name of a file to write."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate

Place = QStandardPaths.StandardLocation
"""Where a dialog begins."""


def ask_file(
    parent: QWidget,
    title: str,
    filters: Sequence[str],
    take: Callable[[str], object],
    at: Place = Place.DocumentsLocation,
) -> QFileDialog:
    """Open a dialog for one file that is there. take: called with it."""
    files = _dialog(parent, title, filters, at)
    files.setFileMode(QFileDialog.FileMode.ExistingFile)
    files.fileSelected.connect(take)
    files.open()
    return files


def ask_files(
    parent: QWidget,
    title: str,
    filters: Sequence[str],
    take: Callable[[Sequence[str]], object],
    at: Place = Place.DocumentsLocation,
) -> None:
    """Open a dialog for one file or several. take: called with them."""
    files = _dialog(parent, title, filters, at)
    files.setFileMode(QFileDialog.FileMode.ExistingFiles)
    files.filesSelected.connect(take)
    files.open()


def ask_folder(parent: QWidget, title: str, save: Callable[[str], object]) -> None:
    """Open a dialog for a folder that something is saved in. save: called with it."""
    folders = _dialog(parent, title, ())
    folders.setFileMode(QFileDialog.FileMode.Directory)
    folders.setOption(QFileDialog.Option.ShowDirsOnly)
    folders.setLabelText(QFileDialog.DialogLabel.Accept, translate("file_dialogs", "Save here"))
    folders.fileSelected.connect(save)
    folders.open()


def ask_name(
    parent: QWidget,
    title: str,
    name: str,
    kinds: Mapping[str, str],
    save: Callable[[str], object],
) -> None:
    """Open a dialog for a file that is to be written.

    name: the one that is proposed, without its ending; kinds: the filters by the endings that
    they stand for, the first of which is proposed; save: called with the file.
    """
    files = _dialog(parent, title, list(kinds.values()))
    files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    ending = next(iter(kinds))
    files.setDefaultSuffix(ending)
    files.selectFile(f"{name}.{ending}")
    _Ending(files, kinds)
    files.fileSelected.connect(save)
    files.open()


class _Ending(QObject):
    """Lets the name in a dialog end as the kind of file that is chosen there."""

    def __init__(self, files: QFileDialog, kinds: Mapping[str, str]) -> None:
        super().__init__(files)
        self._files = files
        self._endings = {words: ending for ending, words in kinds.items()}
        files.filterSelected.connect(self._follow)

    def _follow(self, kind: str) -> None:
        ending = self._endings[kind]
        self._files.setDefaultSuffix(ending)
        for path in map(Path, self._files.selectedFiles()[:1]):
            has_one = path.suffix[1:] in self._endings.values()
            self._files.selectFile(f"{path.stem if has_one else path.name}.{ending}")


def _dialog(
    parent: QWidget, title: str, filters: Sequence[str], at: Place = Place.DocumentsLocation
) -> QFileDialog:
    made = QFileDialog(parent, title)
    place = Path(QStandardPaths.writableLocation(at))
    made.setDirectory(str(place if place.is_dir() else Path.home()))
    if filters:
        made.setNameFilters(filters)
    made.finished.connect(made.deleteLater)
    return made
