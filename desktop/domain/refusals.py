"""What Fairhand declines to do, said so that the user can act on it."""

from desktop.domain.phrases import Phrase


class Refusal(Exception):
    """What the user can act on; `str()` of it is the sentence they read, in English.

    sentence: a literal, with {names} where the values stand, as in a `Phrase`; or one.
    """

    def __init__(self, sentence: str = "", **values: object) -> None:
        self.sentence = sentence if isinstance(sentence, Phrase) else Phrase(sentence, **values)
        super().__init__(self.sentence)
