"""A print service of one's own on loopback, with printers made of software.

Nothing of the machine's own printing is touched, and all of it is gone afterwards.
"""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

PROGRAMS = ("cupsd", "ippeveprinter", "lpadmin", "lp", "cancel", "ipptool", "dbus-daemon")
PDF_FILTER = Path("/usr/lib/cups/filter/pdftopdf")  # where Debian has it
_PATIENCE = 20  # seconds, for a program to come up

LETTER = {"na_letter_8.5x11in": (21590, 27940)}  # hundredths of a millimetre
STATIONERY = {
    **LETTER,
    "na_invoice_5.5x8.5in": (13970, 21590),
    "na_a2_4.375x5.75in": (11112, 14605),
    "iso_a5_148x210mm": (14800, 21000),
    "iso_c6_114x162mm": (11400, 16200),
}

# What a printer does with a page that came: `$1` is its file.
PRINTS = 'cp "$1" "{out}/$IPP_JOB_ID.pdf"'
PRINTS_AND_TELLS = PRINTS + '; env | grep ^IPP_ > "{out}/$IPP_JOB_ID.txt"'
GIVES_UP = "exit 1"
RUNS_OUT_OF_PAPER = 'echo "STATE: +media-empty-error" >&2; exec sleep 60'


def missing_programs() -> list[str]:
    """What a rig needs and this machine does not have."""
    path = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
    missing = [program for program in PROGRAMS if not shutil.which(program, path=path)]
    return missing + ([] if PDF_FILTER.exists() else ["pdftopdf"])


@dataclass
class Rig:
    """A running print service, and the printers added to it."""

    folder: Path
    server: str
    bus: str
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)
    printers: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def add_printer(self, name: str, does: str, papers: Mapping[str, tuple[int, int]]) -> None:
        """A printer with a queue of its name, which `does` this with what it gets."""
        port = free_port()
        out = self.out(name)
        out.mkdir(mode=0o755)
        script = self.folder / f"{name}.sh"
        script.write_text(f"#!/bin/sh\n{does.format(out=out)}\n")
        script.chmod(0o755)
        attributes = self.folder / f"{name}.conf"
        attributes.write_text(printer_attributes(papers))
        spool = self.folder / f"{name}-spool"
        spool.mkdir()
        self.printers[name] = self.start(
            *("ippeveprinter", "-p", str(port), "-r", "off", "-n", "localhost"),
            *("-d", str(spool), "-c", str(script), "-a", str(attributes), name),
            DBUS_SYSTEM_BUS_ADDRESS=self.bus,
        )
        wait_for(port)
        uri = f"ipp://localhost:{port}/ipp/print"
        command = ["lpadmin", "-p", name, "-E", "-v", uri, "-m", "everywhere", "-D", f"The {name}"]
        self.run(*command)
        wait_until(lambda: self.knows_papers(name))  # the service asks the printer on its own time

    def knows_papers(self, name: str) -> bool:
        command = [
            "ipptool",
            "-tv",
            f"ipp://{self.server}/printers/{name}",
            "get-printer-attributes.test",
        ]
        said = subprocess.run(command, env=self.environment(), capture_output=True, check=False)
        return b"media-supported" in said.stdout

    def out(self, name: str) -> Path:
        """Where the printer of this name leaves what it printed."""
        return self.folder / f"{name}-out"

    def environment(self, **more: str) -> dict[str, str]:
        path = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
        return {**os.environ, "PATH": path, "CUPS_SERVER": self.server, "LC_ALL": "C", **more}

    def start(self, *command: str, **more: str) -> "subprocess.Popen[bytes]":
        with (self.folder / "log").open("ab") as log:
            process = subprocess.Popen(
                command,
                env=self.environment(**more),
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self.processes.append(process)
        return process

    def switch_off(self, name: str) -> None:
        """The printer of this name is no longer there; its queue is."""
        self.printers[name].kill()
        self.printers[name].wait()

    def run(self, *command: str) -> str:
        """What one of the print service's own programs says."""
        done = subprocess.run(command, env=self.environment(), capture_output=True, check=True)
        return done.stdout.decode()

    def stop(self) -> None:
        for process in reversed(self.processes):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
        for process in self.processes:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()


@contextlib.contextmanager
def running_rig() -> Iterator[Rig]:
    # Not in a test's own folder: the filters run as another user, who may not look in there.
    with tempfile.TemporaryDirectory(prefix="rig-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o755)
        port = free_port()
        rig = Rig(folder, f"127.0.0.1:{port}", f"unix:path={folder}/bus")
        try:
            rig.start("dbus-daemon", "--session", f"--address={rig.bus}", "--nofork", "--nopidfile")
            rig.start("cupsd", "-f", *settings(folder, port))
            wait_for(port)
            yield rig
        finally:
            rig.stop()


def settings(folder: Path, port: int) -> list[str]:
    """Writes the service's settings; returns the options that name them."""
    (folder / "cupsd.conf").write_text(
        f"Listen 127.0.0.1:{port}\nBrowsing No\nWebInterface No\nDefaultAuthType None\n"
        "<Location />\nOrder allow,deny\nAllow 127.0.0.1\n</Location>\n"
        "<Policy default>\n<Limit All>\nOrder deny,allow\nAllow 127.0.0.1\n</Limit>\n</Policy>\n"
    )
    import grp  # not on Windows, where there is no such service either

    files = {"SystemGroup": grp.getgrgid(os.getgid()).gr_name}
    for setting in ("ServerRoot", "RequestRoot", "CacheDir", "StateDir", "TempDir"):
        files[setting] = str(folder / setting)
        (folder / setting).mkdir()
    for setting in ("AccessLog", "ErrorLog", "PageLog"):
        files[setting] = str(folder / setting)
    text = "".join(f"{setting} {value}\n" for setting, value in files.items())
    (folder / "cups-files.conf").write_text(text)
    return ["-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf")]


def printer_attributes(papers: Mapping[str, tuple[int, int]]) -> str:
    """What a printer says of itself, in the form that `ippeveprinter -a` reads."""
    names = ",".join(f'"{name}"' for name in papers)
    edges = [
        f"{{ MEMBER integer x-dimension {x} MEMBER integer y-dimension {y} }}"
        for x, y in papers.values()
    ]
    sides = ("bottom", "left", "right", "top")
    margins = " ".join(f"MEMBER integer media-{side}-margin 635" for side in sides)
    papers_with_margins = [f"{{ MEMBER collection media-size {edge} {margins} }}" for edge in edges]
    formats = '"application/pdf","image/urf","image/pwg-raster","application/octet-stream"'
    lines = [
        f"mimeMediaType document-format-supported {formats}",
        f"keyword media-supported {names}",
        f"keyword media-ready {names}",
        f"keyword media-default {next(iter(papers))}",
        f"collection media-size-supported {','.join(edges)}",
        f"collection media-col-database {','.join(papers_with_margins)}",
        f"collection media-col-default {papers_with_margins[0]}",
        *(f"integer media-{side}-margin-supported 635" for side in sides),
        'keyword media-col-supported "media-size","media-source"',
        'keyword media-source-supported "main","by-pass-tray"',
        'keyword sides-supported "one-sided","two-sided-long-edge","two-sided-short-edge"',
        'keyword urf-supported "V1.4","W8","RS600","DM1"',
    ]
    return "".join(f"ATTR {line}\n" for line in lines)


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def wait_for(port: int) -> None:
    """Returns when something listens there."""

    def listens() -> bool:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            return False
        return True

    wait_until(listens)


def wait_until(is_so: Callable[[], bool]) -> None:
    give_up = time.monotonic() + _PATIENCE
    while not is_so():
        assert time.monotonic() < give_up, "the rig did not come up"
        time.sleep(0.05)  # these programs tell nobody when they are ready
