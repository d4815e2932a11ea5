"""Real addresses of each country, line by line: at home, and from abroad."""

import pytest

from desktop.domain.addresses import PostalAddress, address_lines

# Public bodies, so that nobody's home is here: the fields, and what stands below the name.
REAL = [
    (
        PostalAddress("20 W 34th St", "New York", country_area="NY", postal_code="10001-1234"),
        ["20 W 34th St", "New York, NY 10001-1234"],
    ),
    (
        PostalAddress("P.O. Box 7, Calle 1", "San Juan", postal_code="00901", country="PR"),
        ["P.O. Box 7, Calle 1", "San Juan, PR 00901"],
    ),
    (
        PostalAddress("111 Wellington St", "Ottawa", "", "ON", "k1a0a9", "", "CA"),
        ["111 Wellington St", "Ottawa ON  K1A 0A9"],
    ),
    (
        PostalAddress("Great Russell Street", "London", "Bloomsbury", "", "wc1b3dg", "", "GB"),
        ["Great Russell Street", "Bloomsbury", "LONDON", "WC1B 3DG"],
    ),
    (
        PostalAddress("Thorns Farm", "Wells", "Coxley", "Somerset", "BA5 1RE", "", "GB"),
        ["Thorns Farm", "Coxley", "WELLS", "Somerset", "BA5 1RE"],
    ),
    (
        PostalAddress("Kildare Street", "Dublin 2", "", "Co. Dublin", "d02xf30", "", "IE"),
        ["Kildare Street", "Dublin 2", "Co. Dublin", "D02 XF30"],
    ),
    (
        PostalAddress("Platz der Republik 1", "Berlin", postal_code="11011", country="DE"),
        ["Platz der Republik 1", "11011 Berlin"],
    ),
    (
        PostalAddress("Maria-Theresien-Platz", "Wien", postal_code="1010", country="AT"),
        ["Maria-Theresien-Platz", "1010 Wien"],
    ),
    (
        PostalAddress("Bundesplatz 3", "Bern", postal_code="3003", country="CH"),
        ["Bundesplatz 3", "3003 Bern"],
    ),
    (
        PostalAddress("99, rue de Rivoli", "Paris", "", "", "75058", "Cedex 01", "FR"),
        ["99, rue de Rivoli", "75058 PARIS CEDEX 01"],
    ),
    (
        PostalAddress("Place Royale 1", "Bruxelles", postal_code="1000", country="BE"),
        ["Place Royale 1", "1000 Bruxelles"],
    ),
    (
        PostalAddress("Museumstraat 1", "Amsterdam", postal_code="1071xx", country="NL"),
        ["Museumstraat 1", "1071 XX  AMSTERDAM"],
    ),
    (
        PostalAddress("Paseo del Prado, s/n", "Madrid", "", "Madrid", "28014", "", "ES"),
        ["Paseo del Prado, s/n", "28014 Madrid"],
    ),
    (
        PostalAddress("Calle Mayor 3", "Getafe", "", "Madrid", "28901", "", "ES"),
        ["Calle Mayor 3", "28901 Getafe", "Madrid"],
    ),
    (
        PostalAddress("Piazza del Colosseo 1", "Roma", "", "Roma", "00184", "", "IT"),
        ["Piazza del Colosseo 1", "00184 ROMA RM"],
    ),
    (
        PostalAddress("Praça do Império", "Lisboa", postal_code="1400206", country="PT"),
        ["Praça do Império", "1400-206 Lisboa"],
    ),
    (
        PostalAddress("Ny Vestergade 10", "København K", postal_code="1471", country="DK"),
        ["Ny Vestergade 10", "1471 København K"],
    ),
    (
        PostalAddress("Södra Blasieholmshamnen 2", "Stockholm", "", "", "11148", "", "SE"),
        ["Södra Blasieholmshamnen 2", "111 48 STOCKHOLM"],
    ),
    (
        PostalAddress("Brynjulf Bulls plass 3", "Oslo", postal_code="0250", country="NO"),
        ["Brynjulf Bulls plass 3", "0250 OSLO"],
    ),
    (
        PostalAddress("Mannerheimintie 34", "Helsinki", postal_code="00100", country="FI"),
        ["Mannerheimintie 34", "00100 HELSINKI"],
    ),
    (
        PostalAddress("Plac Defilad 1", "Warszawa", postal_code="00901", country="PL"),
        ["Plac Defilad 1", "00-901 Warszawa"],
    ),
    (
        PostalAddress("Václavské náměstí 68", "Praha 1", postal_code="11000", country="CZ"),
        ["Václavské náměstí 68", "110 00 Praha 1"],
    ),
    (
        PostalAddress("Bennelong Point", "Sydney", "", "New South Wales", "2000", "", "AU"),
        ["Bennelong Point", "SYDNEY NSW 2000"],
    ),
    (
        PostalAddress("55 Cable Street", "Wellington", "Te Aro", "", "6011", "", "NZ"),
        ["55 Cable Street", "Te Aro", "Wellington 6011"],
    ),
    (
        PostalAddress("Mahapalika Marg", "Mumbai", "", "Maharashtra", "400001", "", "IN"),
        ["Mahapalika Marg", "Mumbai 400001", "Maharashtra"],
    ),
    (
        PostalAddress("13-9 Ueno Park", "Taito-ku", "", "Tokyo", "1108712", "", "JP"),
        ["13-9 Ueno Park", "Taito-ku, Tokyo 110-8712"],
    ),
    (
        PostalAddress("161 Sajik-ro", "Jongno-gu", "", "Seoul", "03045", "", "KR"),
        ["161 Sajik-ro", "Jongno-gu", "Seoul 03045"],
    ),
    (
        PostalAddress("4 Jingshan Front St", "", "Dongcheng", "Beijing", "100009", "", "CN"),
        ["4 Jingshan Front St", "Dongcheng", "100009 Beijing"],
    ),
    (
        PostalAddress("63 Renmin Lu", "Qingdao", "", "Shandong", "266033", "", "CN"),
        ["63 Renmin Lu", "Qingdao", "266033 Shandong"],
    ),
    (
        PostalAddress("10 Salisbury Road", "Tsim Sha Tsui", "", "Kowloon", "", "", "HK"),
        ["10 Salisbury Road", "Tsim Sha Tsui", "Kowloon"],
    ),
    (
        PostalAddress("1 Beach Road", "Singapore", postal_code="189673", country="SG"),
        ["1 Beach Road", "Singapore 189673"],
    ),
    (
        PostalAddress(
            "Av. Paulista, 1578", "São Paulo", "Bela Vista", "São Paulo", "01310200", "", "BR"
        ),
        ["Av. Paulista, 1578", "Bela Vista", "São Paulo - SP", "01310-200"],
    ),
    (
        PostalAddress("Reforma s/n", "Miguel Hidalgo", "Polanco", "CDMX", "11560", "", "MX"),
        ["Reforma s/n", "Polanco", "11560 Miguel Hidalgo, CDMX"],
    ),
    (
        PostalAddress("25 Queen Victoria St", "Cape Town", "Gardens", "", "8001", "", "ZA"),
        ["25 Queen Victoria St", "Gardens", "Cape Town", "8001"],
    ),
    (
        PostalAddress("P.O. Box 2380", "Dubai", "", "Dubai", "00000", "", "AE"),
        ["P.O. Box 2380", "Dubai", "00000"],
    ),
    (
        PostalAddress("11 Ruppin Blvd", "Jerusalem", postal_code="9171002", country="IL"),
        ["11 Ruppin Blvd", "Jerusalem 9171002"],
    ),
]
each_real = pytest.mark.parametrize(
    ("address", "below"), REAL, ids=[f"{real.country} {real.city}" for real, _ in REAL]
)
WANTED = (
    "US CA GB IE DE AT CH FR BE NL ES IT PT DK SE NO FI PL CZ AU NZ IN JP KR CN HK SG BR MX "
    "ZA AE IL"
)


def test_every_country_wanted_is_here():
    assert set(WANTED.split()) <= {address.country for address, _ in REAL}


@each_real
def test_at_home_it_is_written_as_its_post_asks(address, below):
    written = address_lines(address, name="Ann Lee", sent_from=address.country)
    assert [line for line in written if line != "Ann Lee"] == below


@each_real
def test_from_abroad_the_country_is_added_and_nothing_else_changes(address, below):
    from_where = "AT" if address.country == "DE" else "DE"
    home, abroad = (
        address_lines(address, name="Ann Lee", sent_from=sent_from)
        for sent_from in (address.country, from_where)
    )
    assert abroad[:-1] == home
    assert abroad[-1] == abroad[-1].upper()


@pytest.mark.parametrize(
    ("address", "below"),
    [
        (
            PostalAddress("1 Elm St., Apt. #4", "Springfield", "", "Illinois", "62701"),
            ["1 ELM ST APT #4", "SPRINGFIELD IL 62701"],
        ),
        (
            PostalAddress("111 Wellington St.", "Ottawa", "", "Ontario", "K1A 0A9", "", "CA"),
            ["111 WELLINGTON ST", "OTTAWA ON  K1A 0A9"],
        ),
        (
            PostalAddress("99, rue de Rivoli", "Paris", "", "", "75058", "Cedex 01", "FR"),
            ["99 RUE DE RIVOLI", "75058 PARIS CEDEX 01"],
        ),
        (
            PostalAddress("1 High St.", "Wells", "Coxley", "", "BA5 1RE", "", "GB"),
            ["1 HIGH ST", "COXLEY", "WELLS", "BA5 1RE"],
        ),
        (
            PostalAddress("Weg 1", "Bonn", postal_code="53111", country="DE"),
            ["Weg 1", "53111 Bonn"],
        ),
    ],
)
def test_for_machines_it_is_in_capitals_without_punctuation_where_the_post_asks(address, below):
    written = address_lines(address, name="Ann", sent_from=address.country, plain=True)
    assert [line for line in written if line.casefold() != "ann"] == below


@pytest.mark.parametrize(
    ("to", "sent_from", "last"),
    [
        ("DE", "US", "GERMANY"),
        ("DE", "FR", "ALLEMAGNE"),
        ("US", "DE", "VEREINIGTE STAATEN"),
        ("US", "FR", "ÉTATS-UNIS"),
        ("US", "ES", "ESTADOS UNIDOS"),
        ("GB", "IT", "REGNO UNITO"),
        ("DE", "PT", "ALEMANHA"),
        ("DE", "NL", "DUITSLAND"),
        ("DE", "JP", "GERMANY"),
        ("DE", "MX", "ALEMANIA"),
        ("HK", "ES", "HONG KONG"),
        ("CI", "DE", "CÔTE D'IVOIRE"),
        ("DE", "MC", "ALLEMAGNE"),
    ],
)
def test_the_country_is_in_the_language_of_where_it_is_posted(to, sent_from, last):
    address = PostalAddress("Weg 1", "Stadt", "", "X", "1", "", to)
    assert address_lines(address, name="Ann", sent_from=sent_from)[-1] == last
