"""The care of the book: its bin, its backups, people who stand in it twice, opening another."""
