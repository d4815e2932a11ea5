"""The installer for Windows, by NSIS, which Debian has too."""

import subprocess
from pathlib import Path

from icons import write_ico
from places import BUILD, DIST, PACKAGING, ROOT, home, version


def make_installer(bundle: Path, target: Path | None = None) -> Path:
    """Pack the bundle. Needs makensis."""
    target = target or DIST / f"Fairhand-{version()}-setup.exe"
    icon = BUILD / "fairhand.ico"
    write_ico(icon)
    facts = {
        "VERSION": version(),
        "FOUR": f"{version()}.0",
        "BUNDLE": bundle,
        "ICON": icon,
        "LICENCE": ROOT / "LICENSE",
        "HOME": home(),
        "TARGET": target,
    }
    defines = [f"-D{name}={value}" for name, value in facts.items()]
    script = PACKAGING / "windows" / "fairhand.nsi"
    subprocess.run(["makensis", "-V2", "-WX", *defines, str(script)], check=True)
    return target
