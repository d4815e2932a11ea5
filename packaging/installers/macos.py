"""The app for macOS in a disk image, signed and notarised where the keys for that are given."""

import os
import subprocess
from pathlib import Path

from icons import write_icns
from places import BUILD, DIST, PACKAGING, version

MACOS = PACKAGING / "macos"
# Names of variables: whose certificate signs, and the profile that notarytool kept in the keychain.
IDENTITY, PROFILE = "FAIRHAND_SIGNING_IDENTITY", "FAIRHAND_NOTARY_PROFILE"


def make_dmg(app: Path) -> Path:
    """Pack the app. Without a certificate it is signed for this machine alone, as it must be."""
    target = DIST / f"Fairhand-{version()}.dmg"
    identity = os.environ.get(IDENTITY, "-")
    _sign(app, identity)
    icon = BUILD / "fairhand.icns"
    write_icns(icon)
    subprocess.run(
        [
            *("dmgbuild", "-s", str(MACOS / "dmg_settings.py")),
            *("-D", f"app={app}", "-D", f"icon={icon}", "Fairhand", str(target)),
        ],
        check=True,
    )
    if identity != "-":
        subprocess.run(["codesign", "--sign", identity, "--timestamp", str(target)], check=True)
    if profile := os.environ.get(PROFILE):
        notary = ["xcrun", "notarytool", "submit", str(target), "--wait"]
        subprocess.run([*notary, "--keychain-profile", profile], check=True)
        subprocess.run(["xcrun", "stapler", "staple", str(target)], check=True)
    return target


def _sign(app: Path, identity: str) -> None:
    """The app and what is in it, with the hardened runtime that notarising asks for."""
    hardened = ["--options", "runtime", "--timestamp"] if identity != "-" else []
    entitled = ["--entitlements", str(MACOS / "entitlements.plist")]
    command = ["codesign", "--force", "--deep", "--sign", identity, *hardened, *entitled]
    subprocess.run([*command, str(app)], check=True)
    subprocess.run(["codesign", "--verify", "--deep", "--strict", str(app)], check=True)
