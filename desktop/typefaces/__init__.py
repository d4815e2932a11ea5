"""Type: the face that letters and plain envelopes are set in, measured letter by letter."""
