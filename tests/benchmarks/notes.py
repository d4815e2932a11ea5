"""The words that are measured: notes of about 320 letters, each a little different."""

_NAMES = ("Alvarez", "Byron", "Chen", "Diallo", "Eriksen", "Farouk", "Grant", "Horvat", "Ibarra")
_SUBJECTS = ("the migration", "your first year", "pricing", "the night shift", "the new office")


def note(number: int) -> str:
    """The note of this number; the same one every time."""
    name = _NAMES[number % len(_NAMES)]
    subject = _SUBJECTS[number % len(_SUBJECTS)]
    return (
        f"Dear Ms. {name},\n\n"
        f"Thank you for the time you gave me on Tuesday. I came away with a clear picture of the "
        f"work, and of the people I would be doing it with.\n\n"
        f"I keep coming back to what you said about {subject}, and I would be glad to send the "
        f"{number + 2} pages that we spoke of. I hope we can go on soon.\n\n"
        "With warm thanks,\nJordan"
    )


def long_note() -> str:
    """A note of 120 words, without its closing: as it stands while somebody types."""
    sentence = "I came away with a clear picture of the work and of the people behind it. "
    words = f"Dear Ms. Alvarez,\n\nThank you for your time. {sentence * 9}".split(" ")
    return " ".join(words[:118])
