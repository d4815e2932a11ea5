"""Where the packaged app starts."""

import multiprocessing

from desktop.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a worker of ours is this program again, and goes no further
    raise SystemExit(main())
