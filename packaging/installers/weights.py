"""What each library weighs in the bundle of the last build, as packaging/README.md lists it.

usage: build/venv/bin/python packaging/installers/weights.py
"""

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from places import BUILD

BUNDLE = BUILD / "bundle" / "fairhand"
LEAST = 1_000_000  # bytes; what weighs less is one line together
FAMILIES = {"shiboken6": "PySide6", "pypdfium2_raw": "pypdfium2"}


def main() -> None:
    parts: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(BUNDLE.rglob("*")):
        if path.is_file() and not path.is_symlink():
            parts[_part(path.relative_to(BUNDLE))].append(path)
    small = [name for name, files in parts.items() if _size(files) < LEAST]
    parts["all others"] = [path for name in small for path in parts.pop(name)]
    whole = [path for files in parts.values() for path in files]
    print(f"{_size(whole) / 1e6:.0f} MB:\n\n| part | MB |\n|---|---:|")
    for name, files in sorted(parts.items(), key=lambda part: -_size(part[1])):
        print(f"| {name} | {_size(files) / 1e6:.1f} |")


def _part(path: Path) -> str:
    """The library that a file is of: its folder, or its own name without what follows."""
    first = path.parts[1] if path.parts[0] == "_internal" else path.parts[0]
    if first == "fairhand":
        return "all code in Python"
    name = first.removesuffix(".libs").partition("-")[0].partition(".")[0]
    return FAMILIES.get(name, name)


def _size(files: Iterable[Path]) -> int:
    return sum(path.stat().st_size for path in files)


if __name__ == "__main__":
    main()
