"""Words: templates, gaps to fill, a person merged into a note."""
