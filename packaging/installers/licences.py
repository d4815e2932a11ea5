"""The folder `licences` of a bundle, and Debian's file of copyrights."""

import shutil
from pathlib import Path

from components import Component, components, our_texts

REPLACING_QT = """\
Fairhand uses Qt and PySide6 under the GNU Lesser General Public License 3, linked dynamically.
They are in the folder `_internal/PySide6` and `_internal/shiboken6`, as separate libraries, and you
may replace them with your own build of the same version: put your libraries (libQt6*.so.6,
Qt*.abi3.so; on Windows Qt6*.dll, on macOS the Qt frameworks) in place of those with the same
names, and start Fairhand again. Nothing checks them or stops you.

Their source is what Qt publishes as qtbase, qtsvg, qtwayland and pyside-setup {version}. Nothing in
it was changed. On Linux the data of the ICU library beside Qt has been made smaller: what Qt asks
for is left.

svglib and psycopg are used under the same licence, and certain other parts under the Mozilla Public
License 2.0. They are unchanged: their source is what their makers publish under these versions.
"""

HEAD = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Fairhand
Source: {home}
Comment: The full texts of all licences named here are in /opt/fairhand/licences.

Files: *
Copyright: 2026 Fairhand contributors
License: Expat

Files: opt/fairhand/_internal/desktop/_resources/hands/*
 opt/fairhand/_internal/desktop/_resources/faces/*
Copyright: their makers, named in the licence beside each font
License: OFL-1.1
Comment: The hand “traditional” is under the Apache License 2.0
 (/usr/share/common-licenses/Apache-2.0). The others are under the SIL Open Font License 1.1, whose
 text is in /opt/fairhand/licences/hands and faces.

Files: opt/fairhand/_internal/desktop/_resources/dictionaries/de_DE/*
Copyright: 1999-2016 Björn Jacke
License: GPL-2 or GPL-3

Files: opt/fairhand/_internal/desktop/_resources/dictionaries/en_*
Copyright: 2000-2020 Kevin Atkinson and others, named in the text
License: SCOWL

Files: opt/fairhand/_internal/desktop/_resources/icons/*
Copyright: 2026 Lucide Icons and Contributors
License: ISC
"""

PART = """
Files: opt/fairhand/_internal/{folder}
Copyright: the makers of {name} {version}
License: {short}
Comment: {licence}; the text is in /opt/fairhand/licences/{name}.
"""

TAIL = """
License: Expat
{expat}
License: OFL-1.1
 The text is in /opt/fairhand/licences/hands and faces.

License: GPL-2 or GPL-3
 On Debian systems the texts are in /usr/share/common-licenses/GPL-2 and GPL-3.

License: SCOWL
 The texts are in /opt/fairhand/licences/dictionaries.

License: ISC
 The texts are in /opt/fairhand/licences.

License: LGPL-3
 On Debian systems the text is in /usr/share/common-licenses/LGPL-3. How to replace these
 libraries is in /opt/fairhand/licences/Qt.txt.
"""


def write_licences(place: Path, *, of: Path | None = None) -> None:
    """Put the text of every licence that ships into the bundle, or elsewhere `of` a bundle."""
    bundle, folder = of or place, place / "licences"
    shutil.rmtree(folder, ignore_errors=True)
    for name, text in our_texts().items():
        _copy(text, folder / name)
    for component in components(bundle):
        for text in component.texts:
            _copy(text, folder / component.name / _name(text))
        if component.name.lower().startswith("pyside6"):
            words = REPLACING_QT.format(version=component.version)
            (folder / "Qt.txt").write_text(words, "utf-8")


def _name(text: Path) -> str:
    """The file's own name, with its folder's where a package brings the licences of others."""
    folder = text.parent.name
    plain = folder.endswith(".dist-info") or folder in ("licenses", "licences")
    return text.name if plain else f"{folder}-{text.name}"


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(source.read_bytes())


def debian_copyright(bundle: Path, home: str) -> str:
    """Who holds the rights in what the package ships."""
    parts = components(bundle)
    text = HEAD.format(home=home) + "".join(_paragraph(part) for part in parts)
    names = sorted({_short(part) for part in parts} - {"Expat", "ISC", "LGPL-3"})
    expat = "".join(f" {line or '.'}\n" for line in _expat().splitlines())
    text += TAIL.format(expat=expat)
    return text + "".join(
        f"\nLicense: {name}\n The texts are in /opt/fairhand/licences.\n" for name in names
    )


def _paragraph(part: Component) -> str:
    return PART.format(
        folder=f"{part.name.replace('-', '_')}*",
        name=part.name.replace(" ", "-"),
        version=part.version,
        short=_short(part),
        licence=part.licence,
    )


def _short(part: Component) -> str:
    if "LGPL" in part.licence:
        return "LGPL-3"
    return "-".join("".join(each if each.isalnum() else " " for each in part.licence).split())


def _expat() -> str:
    return our_texts()["Fairhand.txt"].read_text("utf-8").partition("\n\n")[2].partition("\n\n")[2]
