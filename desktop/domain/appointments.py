"""Appointments in calendars, as far as they are moments of a search for work."""

import re

from desktop.domain.occasions import Occasion

# The first that fits, in the order asked; words of English, German, French and Spanish.
_WORDS = {
    Occasion.TELEPHONE_INTERVIEW: (
        r"(?:phone|telephone|video|zoom|teams|screening)\W+(?:interview|screen|call)|phone\W?screen"
        r"|telefoninterview|telefoni\w+\W+(?:interview|gespräch)|entretien\W+téléphonique"
        r"|entrevista\W+telefónica|interview\W+\(?(?:by\W+)?(?:phone|zoom|teams|video)"
    ),
    Occasion.INFORMATIONAL_INTERVIEW: (
        r"informational|information\w*\W+interview|infogespräch|entretien\W+d.information"
        r"|entrevista\W+informativa"
    ),
    Occasion.RECRUITER_CALL: (
        r"recruit\w*|headhunter|personalberat\w*|talent\W+acquisition|executive\W+search"
    ),
    Occasion.PERSONAL_INTERVIEW: (
        r"interview\w*|vorstellungsgespräch\w*|bewerbungsgespräch\w*|entretien\w*|entrevista\w*"
        r"|colloquio"
    ),
    Occasion.NETWORKING_MEETING: (
        r"network\w*|coffee|lunch|catch\W?up|meet\W?up|kaffee|mittagessen|netzwerk\w*|déjeuner"
        r"|café|almuerzo|tea\W+with|drinks\W+with"
    ),
}
_OCCASIONS = {occasion: re.compile(rf"(?i)\b(?:{words})\b") for occasion, words in _WORDS.items()}
_WITH = re.compile(r"\b(?:with|mit|avec|con)\s+((?:[^\W\d_][\w.'-]*\s?){2,4})")


def occasion_of(title: str) -> Occasion | None:
    """What kind of moment an appointment is; None for one that is none."""
    return next((occasion for occasion, words in _OCCASIONS.items() if words.search(title)), None)


def named_in(title: str) -> str:
    """Whom an appointment is with, as its title says: "Interview with Ann Lee"; "" for nobody."""
    found = _WITH.search(title)
    if found is None:
        return ""
    words = []
    for word in found[1].split():
        if not word[:1].isupper():
            break
        words.append(word)
    return " ".join(words) if len(words) > 1 else ""
