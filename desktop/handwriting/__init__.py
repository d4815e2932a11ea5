"""Text into ink: hands, shaping, strokes, placing. Knows the shape of letters, not the size of paper."""
