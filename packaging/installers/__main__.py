"""`./dev package`: every package that this system can make, in dist/."""

import argparse
import sys
import time

from places import DIST, ROOT

sys.path.append(str(ROOT))  # the code that is packed, of which the man page is made too

from bundle import BUNDLE, make_bundle
from debian import make_deb
from licences import write_licences
from linux_tree import make_tree


def main() -> int:
    options = _parser().parse_args()
    DIST.mkdir(exist_ok=True)
    began = time.monotonic()
    bundle = BUNDLE if options.repack else make_bundle()
    write_licences(bundle)
    root = make_tree(bundle)
    made = [make_deb(root, quick=options.quick)]
    for path in made:
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1e6:.1f} MB")
    print(f"{time.monotonic() - began:.0f} s")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./dev package", description=__doc__)
    parser.add_argument("--check", action="store_true", help="install and try what was made")
    parser.add_argument("--quick", action="store_true", help="only the .deb, pressed less")
    parser.add_argument("--repack", action="store_true", help="pack the bundle of the last build")
    return parser


if __name__ == "__main__":
    sys.exit(main())
