"""The k-th write, sync or truncation fails: the old or the new state, and a retry that works.

All, not some: FAIRHAND_FAULTS=all pytest -o faulthandler_timeout=0 tests/store/test_failing_disk.py
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
EVERY = os.environ.get("FAIRHAND_FAULTS") == "all"


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    compiler = shutil.which("cc")
    if compiler is None or not sys.platform.startswith("linux"):
        pytest.skip("no C compiler of Linux's here: install the package gcc")
    library = tmp_path_factory.mktemp("disk") / "failing_disk.so"
    source = HERE / "failing_disk.c"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
    return library


@pytest.mark.parametrize(("what", "some"), [("save", 6), ("renew", 40)])
def test_a_disk_that_fails_at_any_call_leaves_the_old_or_the_new_state(
    library, tmp_path, what, some
):
    step = "1" if EVERY else str(some)
    done = subprocess.run(
        [sys.executable, "-m", "tests.store.failing_disks", library, tmp_path, what, step],
        env={**os.environ, "LD_PRELOAD": str(library)},
        cwd=HERE.parents[1],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert int(done.stdout) > 4
