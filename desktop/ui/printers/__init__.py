"""The way to the printer: what to load, how far it is, what came of it; setting one up."""
