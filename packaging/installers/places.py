"""Where the parts of a build are, and which version of what it makes."""

import subprocess
import tomllib
from functools import cache
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PACKAGING = ROOT / "packaging"
BUILD = ROOT / "build"
DIST = ROOT / "dist"


@cache
def project() -> dict[str, object]:
    """What pyproject.toml says of the project."""
    return dict(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"])


def version() -> str:
    return str(project()["version"])


def home() -> str:
    """The address of the project's page."""
    return str(dict(project()["urls"])["Homepage"])  # type: ignore[call-overload]


def maintainer() -> str:
    """Who answers for a package, with an address."""
    host = home().partition("://")[2].partition("/")[0]
    return f"Fairhand contributors <contributors@{host}>"


@cache
def epoch() -> int:
    """Seconds since 1970 of the commit that is built: the date of every file in a package."""
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    return int(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)
