"""What is in a bundle besides our own code: each part with its version and licence."""

import email
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

from places import PACKAGING, ROOT
from PyInstaller.archive.readers import CArchiveReader

# Of what does not come with the text of its licence.
TEXTS = {"LGPL-3.0-only": ("LGPL-3.0.txt", "GPL-3.0.txt")}

# What Python is linked with and brings along, as Debian names it.
LIBRARIES = {
    "libsqlite3-0": "public domain",
    "libffi8": "MIT",
    "libbz2-1.0": "bzip2-1.0.6",
    "liblzma5": "public domain",
}


@dataclass(frozen=True)
class Component:
    """A part that somebody else made.

    licence: as its maker names it; texts: the files that hold it, with notices; is_wheel: whether
    the lock pins it.
    """

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]
    is_wheel: bool = False


def components(bundle: Path) -> list[Component]:
    """Every part in the bundle, by name."""
    known = packages_distributions()
    names = {name for package in _packages(bundle) for name in known.get(package, ())}
    found = [_component(distribution(name)) for name in names - {"fairhand", "pyinstaller"}]
    return sorted([*found, *_started_by()], key=lambda component: component.name.lower())


def _packages(bundle: Path) -> set[str]:
    """The top-level packages that can be imported in the bundle."""
    (program,) = (path for path in bundle.glob("fairhand*") if path.is_file())
    reader = CArchiveReader(str(program))
    (modules,) = (name for name in reader.toc if name.startswith("PYZ"))
    names = reader.open_embedded_archive(modules).toc
    folders = (path.parent.name for path in bundle.glob("*/*/*"))
    return {name.partition(".")[0] for name in names} | set(folders)


def _component(found: Distribution) -> Component:
    facts = email.message_from_string(found.read_text("METADATA") or "")
    licence = facts["License-Expression"] or facts["License"] or _classified(facts)
    licence = licence.strip().splitlines()[0].partition(" (")[0]
    texts = [Path(str(file.locate())) for file in found.files or () if _is_licence(str(file))]
    if not texts:
        (named,) = (files for key, files in TEXTS.items() if key in licence)
        texts = [PACKAGING / "licences" / name for name in named]
    name, sorted_texts = found.metadata["Name"], tuple(sorted(set(texts)))
    return Component(name, found.version, licence, sorted_texts, is_wheel=True)


def _classified(facts: email.message.Message) -> str:
    named = facts.get_all("Classifier", [])
    return next(each.rpartition(" :: ")[2] for each in named if each.startswith("License"))


def _is_licence(path: str) -> bool:
    words = ("licen", "copying", "notice", "authors")
    within = path.lower().partition(".dist-info/")[2]
    return any(word in within for word in words)


def _started_by() -> Iterator[Component]:
    """Python itself, and what starts it."""
    version = "{}.{}.{}".format(*sys.version_info)
    yield Component("Python", version, "PSF-2.0", (_pythons_licence(),))
    starter = _component(distribution("pyinstaller"))
    yield Component(
        "PyInstaller bootloader",
        starter.version,
        "GPL-2.0-or-later WITH Bootloader-exception",
        starter.texts,
    )
    for library, licence in LIBRARIES.items():
        text = Path("/usr/share/doc", library, "copyright")
        if text.is_file():
            yield Component(library, "as in Debian", licence, (text,))


def _pythons_licence() -> Path:
    beside = Path(os.__file__).parent
    places = (beside / "LICENSE.txt", beside.parent / "LICENSE.txt", *_debians())
    return next(place for place in places if place.is_file())


def _debians() -> list[Path]:
    return sorted(Path("/usr/share/doc").glob("python3.*/copyright"))


def our_texts() -> dict[str, Path]:
    """Our own licence and those of what we bring along, each under the name it gets."""
    resources = ROOT / "resources"
    found = sorted(path for path in resources.rglob("*") if _is_of_rights(path))
    named = {path.relative_to(resources).as_posix(): path for path in found}
    return {"Fairhand.txt": ROOT / "LICENSE", **named}


def _is_of_rights(path: Path) -> bool:
    return path.name.upper().startswith(("LICENSE", "OFL", "GPL"))
