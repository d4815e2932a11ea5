"""The positions that the user applies for, in a list."""
