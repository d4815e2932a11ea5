"""Text into ink: hands, shaping, strokes, placing. Knows letters, not the size of paper."""
