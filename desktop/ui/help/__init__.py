"""Finding one's way: the palette of commands, the keys, the handbook, the words for an error."""
