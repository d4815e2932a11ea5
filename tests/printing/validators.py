"""Programs that say whether a PDF is what it claims to be; a test skips in words without them."""

import shutil
import subprocess
from pathlib import Path

import pytest

_JAVA = Path("/usr/share/java")  # where Debian has it
_JARS = [
    "preflight",
    "pdfbox2",
    "fontbox2",
    "xmpbox",
    "commons-logging",
    "commons-io",
    "javax.activation",
    "jaxb-api",
]


def refuse_without(*programs: str) -> None:
    """Skip the test that needs one that is missing."""
    missing = [program for program in programs if not shutil.which(program)]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


def trouble_by_qpdf(pdf: bytes, folder: Path) -> str:
    """What qpdf finds wrong; "" when nothing."""
    refuse_without("qpdf")
    file = folder / "checked.pdf"
    file.write_bytes(pdf)
    done = subprocess.run(["qpdf", "--check", file], capture_output=True, text=True, check=False)
    return done.stderr if done.returncode or done.stderr else ""


def trouble_by_preflight(pdf: bytes, folder: Path) -> str:
    """What PDFBox finds that PDF/A-1b forbids; "" when nothing."""
    refuse_without("java")
    jars = [_JAVA / f"{name}.jar" for name in _JARS]
    if missing := [jar.name for jar in jars if not jar.exists()]:
        pytest.skip(f"not installed: {', '.join(missing)}")
    file = folder / "archived.pdf"
    file.write_bytes(pdf)
    main = "org.apache.pdfbox.preflight.Validator_A1b"
    command = ["java", "-cp", ":".join(map(str, jars)), main, str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return "" if "is a valid PDF/A-1b file" in done.stdout else done.stdout + done.stderr
