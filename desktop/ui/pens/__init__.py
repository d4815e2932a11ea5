"""A pen that writes by itself: watched on the screen, then for real."""
