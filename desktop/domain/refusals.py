"""What Fairhand declines to do, said so that the user can act on it."""


class Refusal(Exception):
    """What the user can act on; `str()` of it is the sentence they read."""
