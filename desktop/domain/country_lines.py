"""The country as the last line of an envelope says it, in the language of where it is posted.

Source: UPU Letter Post Regulations (addressing): the country in capitals, in the language of the
country of posting or one used in international traffic. Names: Unicode CLDR, by Babel.
"""

from functools import cache

from desktop.domain.countries import country_codes, country_name


def country_line(code: str, sent_from: str) -> str:
    """The country's name in capitals. Raises NoSuchCountry."""
    return country_name_in(code, language_of(sent_from)).upper()


def is_country_line(line: str) -> bool:
    """Whether the line is a country's name, in capitals, in any of the languages."""
    languages = {"en", *_LANGUAGES.values()}
    return line.isupper() and any(
        line == country_name_in(code, language).upper()
        for language in languages
        for code in country_codes()
    )


def language_of(country: str) -> str:
    """The language that a country line is written in there, "en" where it is none of ours."""
    return _LANGUAGES.get(country.upper(), "en")


def country_name_in(code: str, language: str) -> str:
    """The name as people write it, in one of the seven languages. Raises NoSuchCountry."""
    english = country_name(code)
    if language == "en":
        return english
    code = code.upper()
    named = _SHORTER.get((language, code)) or _territories(language).get(code, english)
    return named.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")


@cache
def _territories(language: str) -> dict[str, str]:
    # Not needed to start up: read from disk with the first letter abroad.
    from babel import Locale

    return dict(Locale.parse(language).territories)


def _by_country(**countries: str) -> dict[str, str]:
    return {code: language for language, codes in countries.items() for code in codes.split()}


# Where several are spoken: that of most people, or French where it is one of them, which is the
# language of the Universal Postal Union.
_LANGUAGES = _by_country(
    fr="FR BL GF GP MC MF MQ NC PF PM RE TF WF YT BE LU BF BI BJ CD CF CG CI CM DJ DZ GA GN HT KM "
    "MA MG ML NE SN TD TG TN",
    de="DE AT CH LI",
    es="ES AR BO CL CO CR CU DO EC GQ GT HN MX NI PA PE PR PY SV UY VE",
    it="IT SM VA",
    pt="PT BR AO CV GW MZ ST TL",
    nl="NL AW BQ CW SR SX",
)

# Where CLDR explains in brackets, which no envelope does.
_SHORTER = {
    ("fr", "SX"): "Saint-Martin",
    ("fr", "CG"): "Congo",
    ("fr", "CD"): "République démocratique du Congo",
    ("fr", "MM"): "Myanmar",
    ("fr", "HK"): "Hong Kong",
    ("fr", "MO"): "Macao",
    ("fr", "PS"): "Palestine",
    ("de", "CG"): "Kongo",
    ("de", "CD"): "Demokratische Republik Kongo",
    ("de", "HK"): "Hongkong",
    ("de", "MO"): "Macau",
    ("de", "PS"): "Palästina",
    ("es", "HK"): "Hong Kong",
    ("es", "MO"): "Macao",
    ("es", "MM"): "Myanmar",
    ("es", "PS"): "Palestina",
    ("it", "CG"): "Congo",
    ("it", "CD"): "Repubblica Democratica del Congo",
    ("it", "HK"): "Hong Kong",
    ("it", "MO"): "Macao",
    ("it", "MM"): "Myanmar",
    ("it", "CC"): "Isole Cocos",
    ("it", "PS"): "Palestina",
    ("pt", "CC"): "Ilhas Cocos",
    ("pt", "CD"): "República Democrática do Congo",
    ("pt", "HK"): "Hong Kong",
    ("pt", "MO"): "Macau",
    ("pt", "MM"): "Mianmar",
    ("pt", "PS"): "Palestina",
    ("nl", "CG"): "Congo",
    ("nl", "CD"): "Democratische Republiek Congo",
    ("nl", "HK"): "Hongkong",
    ("nl", "MO"): "Macau",
    ("nl", "MM"): "Myanmar",
    ("nl", "PS"): "Palestina",
}
