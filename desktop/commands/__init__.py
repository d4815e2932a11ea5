"""The command line: one module for each command, which loads what it needs when it is run."""
