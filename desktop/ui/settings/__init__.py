"""Settings, a section each, and the first start, in which the first of them are chosen."""
