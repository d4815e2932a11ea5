"""Pages of a PDF on the screen: the very ones that are printed."""
