"""Other programs' files: looked through and imported, and what is exported for them."""
