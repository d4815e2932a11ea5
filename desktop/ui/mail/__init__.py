"""The ways of an e-mail: the user's own program, or their server."""
