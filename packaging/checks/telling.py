"""How a check says what holds."""


def holds(condition: object, sentence: str) -> None:
    """Print the sentence. Raises AssertionError with it when the condition is not so."""
    if not condition:
        raise AssertionError(sentence)
    print(f"  ok  {sentence}", flush=True)
