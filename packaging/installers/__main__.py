"""`./dev package`: every package that this system can make, in dist/."""

import argparse
import hashlib
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from places import BUILD, DIST, PACKAGING, ROOT

sys.path.append(str(ROOT))  # the code that is packed, of which the man page is made too

from bundle import BUNDLE, made_app, make_bundle
from debian import make_deb
from licences import write_licences
from linux_tree import make_tree
from macos import make_dmg
from other_linux import make_arch, make_portable, make_rpm
from sameness import differences, sums
from sbom import write_sbom
from windows import make_installer

SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}


def main() -> int:
    options = _parser().parse_args()
    began = time.monotonic()
    if not options.only_check:
        for path in _made(options):
            print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1e6:.1f} MB", flush=True)
        print(f"Built in {time.monotonic() - began:.0f} s", flush=True)
        if options.twice and not _is_same_again(options):
            return 1
    return _checked() if options.check or options.only_check else 0


def _made(options: argparse.Namespace) -> list[Path]:
    """The packages, their list of parts, and their checksums."""
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir()
    bundle = BUNDLE if options.repack else make_bundle()
    write_licences(bundle)
    packages = _packages(bundle, quick=options.quick)
    made = [*packages, write_sbom(bundle, SYSTEMS[sys.platform])]
    sums = DIST / f"SHA256SUMS-{SYSTEMS[sys.platform]}"
    lines = (f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in made)
    sums.write_text("".join(lines), "ascii")
    return [*made, sums]


def _is_same_again(options: argparse.Namespace) -> bool:
    """Make everything anew, and tell what became of it."""
    folders = [BUNDLE, DIST]
    first = sums(folders)
    _made(options)
    differing = differences(first, sums(folders))
    for place in differing:
        print(f"Built again, it differs: {place}", flush=True)
    if not differing:
        print(f"Built again, all {len(first)} files have the same bytes", flush=True)
    return not differing


def _packages(bundle: Path, *, quick: bool) -> list[Path]:
    if sys.platform == "win32":
        return [make_installer(bundle)]
    if sys.platform == "darwin":
        app = made_app()
        write_licences(app / "Contents" / "Resources", of=bundle)
        return [make_dmg(app)]
    root = make_tree(bundle)
    if quick:
        return [make_deb(root, quick=True)]
    ways = (partial(make_deb, root), partial(make_portable, bundle))
    ways += (partial(make_rpm, root), partial(make_arch, root))
    with ThreadPoolExecutor() as together:  # each waits for a press of its own
        return [made.result() for made in [together.submit(way) for way in ways]]


def _checked() -> int:
    """Install and try the packages, as `packaging/checks` says."""
    if sys.platform != "linux":
        print("Packages are tried on Linux only; elsewhere packaging/README.md says how.")
        return 2
    command = [sys.executable, str(PACKAGING / "checks")]
    pictures = BUILD / "shots"
    return subprocess.call([*command, str(DIST), str(BUILD / "check"), str(pictures)])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./dev package", description=__doc__)
    parser.add_argument("--check", action="store_true", help="install and try what was made")
    parser.add_argument("--only-check", action="store_true", help="try what is in dist/ already")
    parser.add_argument("--quick", action="store_true", help="only the .deb, hardly pressed")
    parser.add_argument("--repack", action="store_true", help="pack the bundle of the last build")
    parser.add_argument("--twice", action="store_true", help="make them again, and compare")
    return parser


if __name__ == "__main__":
    sys.exit(main())
