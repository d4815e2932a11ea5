"""What set-up installs: pinned by hash for every system, and from no named place."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
LOCKS = ROOT / "packaging" / "locks"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


@pytest.mark.parametrize("name", ["run", "test", "package"])
def test_a_lock_is_versions_and_hashes_and_no_address(name):
    pinned = re.compile(r"[a-z0-9-]+==[\w.]+( ; [^:]+)? \\")
    hashed = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")
    lines = (LOCKS / f"{name}.txt").read_text("utf-8").splitlines()
    assert [line for line in lines if not (pinned.fullmatch(line) or hashed.fullmatch(line))] == []


@pytest.mark.parametrize("name", ["run", "test", "package"])
def test_a_lock_fits_more_than_the_machine_that_made_it(name):
    pins = re.split(r"^(?=\S)", (LOCKS / f"{name}.txt").read_text("utf-8"), flags=re.MULTILINE)
    assert [pin for pin in pins[1:] if pin.count("--hash=") < 2] == []


def locked(name: str) -> dict[str, list[str]]:
    """Each distribution's versions: more than one where Pythons differ."""
    found: dict[str, list[str]] = {}
    for line in (LOCKS / f"{name}.txt").read_text("utf-8").splitlines():
        if match := re.match(r"([a-z0-9-]+)==([^ ]+)", line):
            found.setdefault(match[1], []).append(match[2])
    return found


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("run", PROJECT["project"]["dependencies"]),
        ("run", PROJECT["build-system"]["requires"]),
        ("test", PROJECT["project"]["optional-dependencies"]["test"]),
        ("package", PROJECT["project"]["optional-dependencies"]["package"]),
    ],
    ids=["app", "build backend", "tests", "packages"],
)
def test_a_lock_holds_what_the_project_asks_for(name, asked):
    pins = locked(name)
    for requirement in map(Requirement, asked):
        versions = pins[canonicalize_name(requirement.name)]
        assert all(requirement.specifier.contains(version) for version in versions)


@pytest.mark.parametrize("other", ["test", "package"])
def test_what_is_tested_and_packed_is_what_the_app_runs_on(other):
    run, with_more = locked("run"), locked(other)
    assert run == {name: with_more[name] for name in run}
