"""What every test shares: Qt draws offscreen, unless the caller says where."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
