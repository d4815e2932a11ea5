"""Paper: formats, margins, line breaking, postal zones: where on the page each thing goes."""
