"""What tests that print need to have on the machine."""

import pytest

from tests.printing.rig import missing_programs

needs_rig = pytest.mark.skipif(
    bool(missing_programs()), reason=f"not installed: {', '.join(missing_programs())}"
)
