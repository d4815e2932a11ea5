"""Countries as people and other programs write them."""

from functools import cache

from desktop.domain.countries import country_codes, country_name
from desktop.domain.country_lines import country_name_in

_LANGUAGES = ("de", "fr", "es", "it", "pt", "nl")


def country_of(text: str) -> str | None:
    """The code of a country named in English, in one of six more languages, or by a code.

    None for what is no country's name.
    """
    word = _plain(text)
    if word in _OTHERWISE:
        return _OTHERWISE[word]
    if len(word) == 2 and word.upper() in country_codes():
        return word.upper()
    return _english().get(word) or _elsewhere().get(word)


def _plain(text: str) -> str:
    straight = text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return " ".join(straight.replace(".", "").split()).casefold()


@cache
def _english() -> dict[str, str]:
    names = {_plain(country_name(code)): code for code in country_codes()}
    return names | {name.removeprefix("the "): code for name, code in names.items()}


@cache
def _elsewhere() -> dict[str, str]:
    """Read when a name is none of English."""
    return {
        _plain(country_name_in(code, language)): code
        for language in _LANGUAGES
        for code in country_codes()
    }


# Source: ISO 3166-1 alpha-3 of the countries that most mail goes to, the codes once painted on
# cars, and other names in use.
_OTHERWISE = {
    **dict.fromkeys(
        (
            *("us", "usa", "united states of america", "the united states", "america", "u s a"),
            *("vereinigte staaten von amerika", "états-unis d'amérique", "stati uniti d'america"),
            *("estados unidos de américa", "ee uu", "eeuu", "etats-unis", "etats unis"),
        ),
        "US",
    ),
    **dict.fromkeys(
        (
            *("uk", "gbr", "great britain", "england", "scotland", "wales", "northern ireland"),
            *("großbritannien", "grossbritannien", "grande-bretagne", "reino unido", "royaume uni"),
        ),
        "GB",
    ),
    **dict.fromkeys(("deu", "ger", "brd", "d", "federal republic of germany"), "DE"),
    **dict.fromkeys(("fra", "f"), "FR"),
    **dict.fromkeys(("aut", "a", "osterreich", "oesterreich"), "AT"),
    **dict.fromkeys(("che", "sui", "suisse", "svizzera"), "CH"),
    **dict.fromkeys(("esp", "espana"), "ES"),
    **dict.fromkeys(("ita", "i"), "IT"),
    **dict.fromkeys(("nld", "holland", "the netherlands"), "NL"),
    **dict.fromkeys(("bel", "belgië"), "BE"),
    **dict.fromkeys(("prt",), "PT"),
    **dict.fromkeys(("pol", "polska"), "PL"),
    **dict.fromkeys(("cze", "czechia", "česká republika", "česko", "tschechien"), "CZ"),
    **dict.fromkeys(("dnk", "danmark"), "DK"),
    **dict.fromkeys(("swe", "sverige"), "SE"),
    **dict.fromkeys(("nor", "norge"), "NO"),
    **dict.fromkeys(("fin", "suomi"), "FI"),
    **dict.fromkeys(("irl", "republic of ireland", "éire", "eire"), "IE"),
    **dict.fromkeys(("hun", "magyarország"), "HU"),
    **dict.fromkeys(("tur", "turkey", "turkiye", "türkei"), "TR"),
    **dict.fromkeys(("can",), "CA"),
    **dict.fromkeys(("mex", "méxico"), "MX"),
    **dict.fromkeys(("bra", "brasil"), "BR"),
    **dict.fromkeys(("aus",), "AU"),
    **dict.fromkeys(("nzl", "aotearoa"), "NZ"),
    **dict.fromkeys(("ind", "bharat"), "IN"),
    **dict.fromkeys(("chn", "prc", "people's republic of china", "中国", "中國"), "CN"),
    **dict.fromkeys(("jpn", "日本", "nippon"), "JP"),
    **dict.fromkeys(("kor", "republic of korea", "korea", "대한민국", "한국"), "KR"),
    **dict.fromkeys(("twn", "台灣", "台湾"), "TW"),
    **dict.fromkeys(("rus", "russian federation", "россия"), "RU"),
    **dict.fromkeys(("ukr", "україна", "украина"), "UA"),
    **dict.fromkeys(("grc", "ελλάδα", "hellas"), "GR"),
    **dict.fromkeys(("isr",), "IL"),
    **dict.fromkeys(("are", "uae"), "AE"),
    **dict.fromkeys(("zaf", "rsa"), "ZA"),
}
