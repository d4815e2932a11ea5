"""A batch on a cluster: of real processes, of which one is killed on the way."""

import os
import signal
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path

import pytest

from desktop.workflows import many_machines
from desktop.workflows.batch_parts import parts_of
from desktop.workflows.many_machines import OtherVersion, part_bytes
from desktop.workflows.write_batches import BatchFiles, Making, write_batch
from desktop.workflows.write_notes import NoteOrder

ROOT = Path(__file__).parents[2]
QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


def started(running, *arguments):
    """A process of Dask's, which ends with the test."""
    command = [sys.executable, "-m", *arguments]
    process = running.enter_context(subprocess.Popen(command, cwd=ROOT, env=os.environ, **QUIET))
    running.callback(process.kill)
    return process


def address_in(file):
    """What the scheduler says of itself, once it does."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        text = file.read_text() if file.exists() else ""
        if '"address"' in text:
            return text.partition('"address": "')[2].partition('"')[0]
        time.sleep(0.1)
    raise TimeoutError("the scheduler did not start")


@pytest.fixture
def cluster(tmp_path):
    """A scheduler's address, and the processes of its two workers."""
    place = tmp_path / "scheduler.json"
    with ExitStack() as running:
        given = ("--host", "127.0.0.1", "--port", "0", "--no-dashboard")
        started(
            running,
            "distributed.cli.dask_scheduler",
            *given,
            "--scheduler-file",
            str(place),
        )
        address = address_in(place)
        here = ("--host", "127.0.0.1", "--no-dashboard", "--no-nanny", "--nthreads", "1")
        own = ("--local-directory", str(tmp_path / "dask"))
        workers = [
            started(running, "distributed.cli.dask_worker", address, *here, *own) for _ in range(2)
        ]
        yield address, workers


def orders(count):
    return [
        NoteOrder(
            f"Dear Ada,\n\nThank you for card {number}.", seed=number, to=("Ada", "1 Main St")
        )
        for number in range(count)
    ]


def written(folder, asked, **making):
    files = BatchFiles(folder / "cards.pdf", folder / "envelopes.pdf")
    folder.mkdir()
    progress = making.pop("progress", lambda done, of: None)
    outcome = write_batch(asked, files, title="C", making=Making(**making), progress=progress)
    return outcome, [file.read_bytes() for file in files.all]


def test_the_bytes_are_the_same_though_a_machine_ends_on_the_way(cluster, tmp_path, monkeypatch):
    monkeypatch.setattr("desktop.workflows.batch_parts.CARDS", 8)
    address, workers = cluster
    asked = orders(64)

    def kill_one(done, of):
        if done and workers[0].poll() is None:
            os.kill(workers[0].pid, signal.SIGKILL)
            workers[0].wait()

    outcome, there = written(tmp_path / "there", asked, cluster=address, progress=kill_one)
    _, here = written(tmp_path / "here", asked)
    assert workers[0].poll() is not None
    assert outcome.written == 64
    assert there == here


def test_who_cannot_be_written_to_is_told_from_there_too(cluster, tmp_path):
    address, _ = cluster
    asked = [*orders(2), NoteOrder("word " * 3000, seed=9, to=("Ada", "1 Main St"))]
    files = BatchFiles(tmp_path / "cards.pdf", tmp_path / "envelopes.pdf")
    outcome = write_batch(asked, files, title="C", making=Making(cluster=address))
    [refused] = outcome.refused
    assert refused.number == 2
    assert "too long" in refused.reason
    assert not files.cards.exists()


def test_another_version_makes_no_part(tmp_path):
    [part] = parts_of(orders(1), tmp_path, "C")
    with pytest.raises(OtherVersion, match=r"has Fairhand .* and this one 0\.1"):
        part_bytes(part, "0.1")


def test_no_parts_need_no_cluster():
    assert list(many_machines.made_on_cluster([], "nowhere")) == []
