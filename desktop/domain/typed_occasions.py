"""What people call the kinds of events when they type, in English and in German."""

from collections.abc import Iterable, Sequence

from desktop.domain.occasions import Occasion
from desktop.domain.own_occasions import AnyOccasion
from desktop.domain.typed_words import plain

# Phrases as they are typed, most often. Source: by eye, from how people put it in their calendars.
_PHRASES = {
    Occasion.PERSONAL_INTERVIEW: (
        *("interview", "interviewed", "job interview", "onsite", "on-site", "onsite interview"),
        *("on-site interview", "in-person interview"),
        *("panel interview", "final round"),
        *("Vorstellungsgespräch", "Bewerbungsgespräch", "Zweitgespräch", "Probearbeiten"),
        *("Gespräch",),
    ),
    Occasion.TELEPHONE_INTERVIEW: (
        *("phone interview", "phone screen", "phone screening", "phone call", "phone", "call"),
        *("screen", "screening", "screening call", "screening interview", "video interview"),
        *("interview by phone", "interview by telephone", "interview over the phone"),
        *("interview via zoom", "interview on zoom", "interview by video", "interview via teams"),
        *("video call", "zoom", "zoom call", "zoom interview", "teams call"),
        *("Telefoninterview", "Telefongespräch", "Telefonat", "telefoniert", "Videointerview"),
        *("Videogespräch",),
    ),
    Occasion.INFORMATIONAL_INTERVIEW: (
        *("informational", "info interview", "info chat", "information interview"),
        *("Informationsgespräch", "Infogespräch"),
    ),
    Occasion.NETWORKING_MEETING: (
        *("networking", "networking event", "network meeting", "meeting", "met", "met up"),
        *("meetup", "coffee", "coffee chat", "lunch", "dinner", "breakfast", "drinks", "chat"),
        *("Kaffee", "Mittagessen", "Abendessen", "Treffen", "getroffen", "Netzwerktreffen"),
        *("Besprechung", "Netzwerken"),
    ),
    Occasion.RECRUITER_CALL: (
        *("recruiter", "recruiter call", "recruiter phone call", "headhunter", "headhunter call"),
        *("call from recruiter", "call from a recruiter", "call from headhunter", "call from"),
        *("call with recruiter", "call with a recruiter", "recruiter called"),
        *("Anruf von", "Anruf vom Headhunter", "Headhunter-Anruf", "Personalberater", "Anruf"),
    ),
    Occasion.REFERENCE_RECEIVED: (
        *("reference", "reference letter", "letter of reference", "got a reference"),
        *("recommendation", "letter of recommendation", "recommendation letter"),
        *("Referenz", "Referenzschreiben", "Empfehlung", "Empfehlungsschreiben"),
    ),
    Occasion.RESUME_SENT: (
        *("resume", "résumé", "sent resume", "sent my resume", "sent a resume", "resume to"),
        *("sent résumé", "cv", "sent cv", "sent my cv", "cv sent", "applied", "application"),
        *("application sent", "sent application", "sent my application", "cover letter"),
        *("sent cover letter", "cover letter and resume", "Bewerbung", "Bewerbung geschickt"),
        *("Bewerbung gesendet", "Bewerbung verschickt", "Lebenslauf", "Lebenslauf geschickt"),
        *("beworben",),
    ),
}


class KindPhrases:
    """What a line may call the kinds of events that there are, the user's own by their names."""

    def __init__(self, kinds: Iterable[AnyOccasion]) -> None:
        self._kinds: dict[tuple[str, ...], AnyOccasion] = {}
        for kind in kinds:
            for phrase in (kind.title, *(_PHRASES[kind] if isinstance(kind, Occasion) else ())):
                self._kinds[_key(phrase)] = kind
        self.longest = max(map(len, self._kinds), default=0)

    def kind(self, words: Sequence[str]) -> AnyOccasion | None:
        """The kind that these plain words call, all of them."""
        return self._kinds.get(tuple(words))


def _key(phrase: str) -> tuple[str, ...]:
    return tuple(plain(phrase).split())
