"""The book as the window has it: the only modules that ask the store, one for each screen."""
