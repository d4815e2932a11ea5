"""Qt's ICU without the data that nothing asks it for: 5 MB instead of 31.

Qt sorts by ICU's collations, and takes the names of languages, units, countries and currencies,
the formats of dates and numbers and the breaks of lines from tables of its own.
"""

import subprocess
import tempfile
from fnmatch import fnmatchcase
from pathlib import Path

# In ICU's folders and at its top: locales, converters of old encodings, and tables of names.
UNASKED = """
brkitr/* curr/* lang/* rbnf/* region/* translit/* unit/* zone/*
*.cnv *.spp *.cfu cnvalias.icu unames.icu
"""
LOCALES = "??.res ???.res ??_*.res ???_*.res"  # of formats; collations are in coll/
KEPT = ("root.res", "res_index.res")

LIBRARY = """\
.section .note.GNU-stack,"",@progbits
.section .rodata
.globl {symbol}
.type {symbol}, @object
.balign 16
{symbol}:
.incbin "{data}"
.size {symbol}, . - {symbol}
"""


def trim(library: Path) -> None:
    """Make `library`, libicudata.so.N, anew with the data that is asked for.

    Needs ICU's own icupkg, and the assembler and linker.
    """
    number = library.suffixes[-1].lstrip(".")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # Items are named after their file, so the two have one name.
        whole, small = (folder / part / f"icudt{number}l.dat" for part in ("whole", "small"))
        for data in (whole, small):
            data.parent.mkdir()
        run("objcopy", "-O", "binary", "--only-section=.rodata", library, whole)
        unasked = folder / "unasked.txt"
        unasked.write_text("\n".join(_unasked(whole)), "ascii")
        run("icupkg", "--remove", unasked, whole, small)
        source, made = folder / "data.s", folder / "data.o"
        symbol = f"icudt{number}_dat"
        source.write_text(LIBRARY.format(symbol=symbol, data=small), "utf-8")
        run("as", "-o", made, source)
        run("ld", "-shared", "--strip-all", f"-soname={library.name}", "-o", library, made)


def _unasked(data: Path) -> list[str]:
    items = run("icupkg", "--list", data).split()
    patterns = UNASKED.split() + LOCALES.split()
    named = {item for item in items if any(fnmatchcase(item, each) for each in patterns)}
    return sorted(named.difference(KEPT))


def run(*command: object) -> str:
    return subprocess.run(
        [str(part) for part in command], check=True, stdout=subprocess.PIPE, text=True
    ).stdout
