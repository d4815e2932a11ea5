"""Where notes are written: the words at the left, what would go out at the right."""
