"""The libraries that a bundle asks the system for."""

import re
import subprocess
from pathlib import Path

# Asked for by what works without it: printing through CUPS.
OPTIONAL = {"libcups.so.2"}


def needed_libraries(bundle: Path) -> set[str]:
    """Their names, such as libEGL.so.1: what is linked with, and is not in the bundle itself."""
    own = {path.name for path in bundle.rglob("*") if ".so" in path.name}
    programs = [path for path in bundle.rglob("*.so*") if not path.is_symlink()]
    asked: set[str] = set()
    for program in [bundle / "fairhand", *programs]:
        told = subprocess.run(
            ["objdump", "--private-headers", str(program)],
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        ).stdout
        asked.update(re.findall(r"NEEDED +(\S+)", told))
    return asked - own - OPTIONAL
