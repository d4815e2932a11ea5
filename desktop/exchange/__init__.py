"""Other programs' files, in and out: one reader or writer a format. No book, no window."""
