"""The script `dev`: what it sets up, what it starts, and what it says when it cannot."""

import ast
import hashlib
import importlib.machinery
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

pytestmark = pytest.mark.skipif(os.name == "nt", reason="stands on shebangs and exec")

# A checkout in miniature: an app that says what it was given, and checks that fail when asked to.
APP = """
import json, sys

def main():
    print(json.dumps(sys.argv[1:]))
"""
BACKEND = """
import shutil

def build_editable(folder, config_settings=None, metadata_directory=None):
    return shutil.copy("wheels/fairhand-1.0-py3-none-any.whl", folder).rpartition("/")[2]
"""
CHECK = """
import os, sys
print(__spec__.name, *sys.argv[1:], os.environ["QT_QPA_PLATFORM"], flush=True)
sys.exit(3 if os.path.exists("fail-" + __spec__.name) else 0)
"""
SMALL_PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "fairhand"
version = "1.0"
"""


def wheel(folder: Path, name: str, files: dict[str, str]) -> str:
    """Put a wheel of version 1.0 into the folder; returns its line in a lock."""
    about = f"{name}-1.0.dist-info"
    files = files | {
        f"{about}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n",
        f"{about}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = f"{about}/RECORD"
    files[record] = "".join(f"{file},,\n" for file in [*files, record])
    path = folder / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for file, text in files.items():
            archive.writestr(file, text)
    return f"{name}==1.0 --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"


class Checkout:
    """A small checkout with the real `dev` in it, away from any index and system package."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        wheels, locks = folder / "wheels", folder / "packaging" / "locks"
        wheels.mkdir(parents=True)
        locks.mkdir(parents=True)
        shutil.copy(ROOT / "dev", folder)
        entry = "[console_scripts]\nfairhand = given:main\n"
        scripts = {"given.py": APP, "fairhand-1.0.dist-info/entry_points.txt": entry}
        wheel(wheels, "fairhand", scripts)
        self.lock = locks / "run.txt"
        self.lock.write_text(wheel(wheels, "ink", {"ink.py": ""}), "utf-8")
        shutil.copy(self.lock, locks / "test.txt")
        (folder / "backend.py").write_text(BACKEND, "utf-8")
        (folder / "pyproject.toml").write_text(SMALL_PROJECT, "utf-8")
        for check in ("ruff", "mypy", "pytest"):
            (folder / f"{check}.py").write_text(CHECK, "utf-8")

    def dev(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        alone = {
            "PATH": str(self.folder / "wheels"),  # no dpkg-query, so no system packages
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_FIND_LINKS": str(self.folder / "wheels"),
            "PIP_NO_INDEX": "1",
        }
        return subprocess.run(
            [sys.executable, self.folder / "dev", *arguments],
            cwd=self.folder,
            env=alone | environment,
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture(scope="module")
def checkout(tmp_path_factory):
    """Set up by its first start, which all tests of the module share."""
    made = Checkout(tmp_path_factory.mktemp("checkout"))
    first = made.dev("run", "first", "start")
    assert first.returncode == 0, first.stderr
    assert json.loads(first.stdout) == ["first", "start"]
    assert first.stderr == "Making .venv ...\nInstalling what it takes to run Fairhand ...\n"
    return made


@pytest.fixture
def dev():
    """The script as a module."""
    loader = importlib.machinery.SourceFileLoader("dev", str(ROOT / "dev"))
    spec = importlib.util.spec_from_loader("dev", loader)
    module = importlib.util.module_from_spec(spec)
    bytecode, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    loader.exec_module(module)
    sys.dont_write_bytecode = bytecode
    return module


@pytest.fixture
def commands(tmp_path, monkeypatch):
    """Makes the only commands on the PATH, from lines of shell; each notes its arguments."""
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))

    def make(name: str, lines: str) -> Path:
        calls, script = tmp_path / "calls", tmp_path / "bin" / name
        script.write_text(f'#!/bin/sh\necho "{name} $*" >> {calls}\n{lines}\n', "utf-8")
        script.chmod(0o755)
        return calls

    return make


# Starting


def test_a_second_start_changes_nothing_and_needs_no_index(checkout):
    stamp = checkout.folder / ".venv" / "set-up-run"
    before = stamp.stat().st_mtime_ns
    again = checkout.dev("run", "--out", "a b", PIP_FIND_LINKS="")
    assert (json.loads(again.stdout), again.stderr) == (["--out", "a b"], "")
    assert stamp.stat().st_mtime_ns == before


def test_help_after_run_is_the_apps_own(checkout):
    assert json.loads(checkout.dev("run", "--help").stdout) == ["--help"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others always have a display")
def test_without_a_display_the_demo_is_made_and_it_says_so(checkout):
    started = checkout.dev("run", DISPLAY="")
    assert json.loads(started.stdout) == ["demo", "--out", "./out"]
    assert "no display" in started.stderr


@pytest.mark.parametrize("display", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_with_a_display_the_window_is_started(checkout, display):
    started = checkout.dev("run", **{display: ":0"})
    assert (json.loads(started.stdout), started.stderr) == ([], "")


def test_a_changed_project_is_installed_into_what_is_there(checkout):
    project = checkout.folder / "pyproject.toml"
    project.write_text(f"{SMALL_PROJECT}\n# changed\n", "utf-8")
    assert checkout.dev("run").stderr.startswith("Installing what it takes to run Fairhand")
    assert "Installing" not in checkout.dev("run").stderr


def test_a_set_up_that_was_killed_is_made_anew(checkout):
    (checkout.folder / ".venv" / "unfinished").touch()
    (checkout.folder / ".venv" / "set-up-run").unlink()
    shutil.rmtree(checkout.folder / ".venv" / "lib")
    started = checkout.dev("run", "again")
    assert "Making .venv" in started.stderr
    assert json.loads(started.stdout) == ["again"]


def test_what_does_not_have_the_locked_hash_is_not_installed(checkout):
    held = checkout.lock.read_text("utf-8")
    pen = wheel(checkout.folder / "wheels", "pen", {"pen.py": ""})
    checkout.lock.write_text(held + re.sub("sha256:.{64}", "sha256:" + 64 * "0", pen), "utf-8")
    refused = checkout.dev("run")
    checkout.lock.write_text(held, "utf-8")
    assert refused.returncode == 1
    assert refused.stdout == ""
    assert "DO NOT MATCH THE HASHES" in refused.stderr
    assert "Set-up stopped" in refused.stderr


def test_what_runs_goes_on_running_when_the_tests_cannot_be_installed(checkout):
    lock = checkout.lock.with_name("test.txt")
    held = lock.read_text("utf-8")
    lock.write_text(f"{held}unheard-of==1.0 --hash=sha256:{64 * '0'}\n", "utf-8")
    assert checkout.dev("run").returncode == 0
    refused = checkout.dev("test")
    lock.write_text(held, "utf-8")
    assert refused.returncode == 1
    assert checkout.dev("run", "on").stderr == ""


def test_a_package_that_is_half_there_makes_the_environment_anew(checkout):
    (about,) = (checkout.folder / ".venv").rglob("ink-1.0.dist-info")
    (about / "INSTALLER").unlink()
    lock, held = checkout.lock, checkout.lock.read_text("utf-8")
    lock.write_text(f"{held}unheard-of==1.0 --hash=sha256:{64 * '0'}\n", "utf-8")
    assert checkout.dev("run").returncode == 1
    lock.write_text(held, "utf-8")
    assert "Making .venv" in checkout.dev("run").stderr


# Testing


def test_the_checks_run_in_order_with_qt_offscreen(checkout):
    done = checkout.dev("test", "-k", "cards")
    assert done.stdout.splitlines() == [
        "ruff check offscreen",
        "ruff format --check offscreen",
        "mypy offscreen",
        "pytest -k cards offscreen",
    ]
    assert done.returncode == 0
    assert "$ pytest -k cards" in done.stderr


def test_the_first_check_that_fails_is_the_last(checkout):
    failing = checkout.folder / "fail-mypy"
    failing.touch()
    done = checkout.dev("test")
    failing.unlink()
    assert done.returncode == 3
    assert done.stdout.splitlines()[-1] == "mypy offscreen"


def test_a_push_is_checked_by_the_same_command():
    script = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    assert script[-1] == "exec ./dev test"
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
    assert os.access(ROOT / "dev", os.X_OK)


# Other words to the script


@pytest.mark.parametrize("words", [[], ["--help"], ["-h"]])
def test_help_names_the_commands(dev, capsys, words):
    assert dev.main(words) == 0
    said = capsys.readouterr().out
    assert all(re.search(rf"^  {command} ", said, re.MULTILINE) for command in dev.COMMANDS)


def test_an_unknown_command_is_refused_in_a_sentence(dev, capsys):
    assert dev.main(["tset"]) == 2
    assert capsys.readouterr().err == "There is no ./dev tset: ./dev --help lists what there is.\n"


def test_an_old_python_can_read_the_script_as_far_as_its_sentence(dev):
    text = (ROOT / "dev").read_text("utf-8")
    tree = ast.parse(text, feature_version=(3, 6))
    first = next(
        node for node in tree.body if not isinstance(node, ast.Import | ast.ImportFrom | ast.Expr)
    )
    assert ast.unparse(first).startswith("if sys.version_info < (3, 11):\n    sys.exit(")


def test_another_place_python_or_package_is_set_up_again(dev, monkeypatch):
    before = dev.fingerprint("run")
    assert dev.fingerprint("run") == before
    monkeypatch.setitem(dev.PACKAGES, "run", [*dev.PACKAGES["run"], "another"])
    with_package = dev.fingerprint("run")
    monkeypatch.setattr(dev, "MADE_FOR", "/elsewhere\n")
    assert len({before, with_package, dev.fingerprint("run"), dev.fingerprint("test")}) == 4


# The system's packages


def test_only_packages_that_are_not_installed_are_missing(dev, commands):
    gone = {"libegl1", "libglib2.0-0"}
    listed = [name.split("|")[0] for name in dev.PACKAGES["test"]]
    lines = [f"echo {name} installed" for name in listed if name not in gone]
    lines += ["echo libegl1 config-files", "echo libglib2.0-0t64 installed"]
    commands("dpkg-query", "\n".join(lines))
    assert dev.missing_packages("test") == ["libegl1"]


def test_a_python_that_cannot_make_environments_is_completed(dev, commands, monkeypatch, tmp_path):
    commands("dpkg-query", "")
    monkeypatch.setattr(os, "__file__", str(tmp_path / "os.py"))
    assert dev.missing_packages("run")[0] == f"python3.{sys.version_info.minor}-venv"


def test_where_there_is_no_debian_nothing_is_missing(dev, commands):
    assert dev.missing_packages("test") == []


def test_package_lists_are_fetched_when_installing_fails_without(dev, commands, monkeypatch):
    commands("env", 'shift; exec "$@"')
    calls = commands(
        "apt-get",
        '[ -e "$0.updated" ] && exit 0; shift 4; [ "$1" = update ] && : > "$0.updated" || exit 100',
    )
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    dev.install_packages(["libegl1"])
    made = [line.split()[5] for line in calls.read_text().splitlines() if line[:3] == "apt"]
    assert made == ["install", "update", "install"]


def test_what_not_every_debian_has_is_left_out_where_it_is_unknown(dev, commands, monkeypatch):
    commands("env", 'shift; exec "$@"')
    commands("apt-cache", "exit 100")
    calls = commands("apt-get", 'case "$*" in *hp2xx*) exit 100; esac')
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    dev.install_packages(["libegl1", "hp2xx"])
    newest = [line for line in calls.read_text().splitlines() if "install" in line][-1]
    assert newest.endswith("--no-install-recommends libegl1")


def test_without_rights_it_says_what_an_administrator_types(dev, commands, monkeypatch, capsys):
    calls = commands("sudo", "exit 1")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    dev.install_packages(["libegl1", "libgl1"])
    assert "apt-get install libegl1 libgl1" in capsys.readouterr().err
    assert calls.read_text() == "sudo --non-interactive true\n"


def test_with_nothing_missing_nothing_is_run_or_said(dev, commands, capsys):
    dev.install_packages([])
    assert capsys.readouterr().err == ""


# The locks


def test_uv_looks_where_pip_looks_first(dev):
    listing = (
        "global.extra-index-url='https://few/'\n"
        "global.index-url='https://one/'\n"
        "global.timeout='9'\n"
        ":env:.index-url='https://two/?a=b'\n"
    )
    assert dev.uv_settings(listing) == {"UV_DEFAULT_INDEX": "https://two/?a=b"}
