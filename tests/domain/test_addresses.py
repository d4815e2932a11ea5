"""The lines of an envelope, as each country's post wants them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.address_refusals import (
    LONGEST_LINE,
    MOST_LINES,
    AddressIncomplete,
    AddressTooLong,
    AddressWithoutName,
)
from desktop.domain.addresses import PostalAddress, address_lines
from desktop.domain.countries import NoSuchCountry, country_codes, country_name
from desktop.domain.texts import ControlCharacters, tidy_line

PARTS = ("street", "city", "city_area", "country_area", "postal_code", "sorting_code")
ELM = PostalAddress("1 Elm St", "Springfield", country_area="IL", postal_code="62701")


def lines(*, sent_from: str = "US", name: str = "Ann Lee", organization: str = "", **parts: str):
    return address_lines(
        PostalAddress(**parts), name=name, organization=organization, sent_from=sent_from
    )


def test_an_american_address_ends_with_city_state_and_zip_code_on_one_line():
    assert address_lines(ELM, name="Ann Lee", organization="Acme", sent_from="US") == (
        "Ann Lee",
        "Acme",
        "1 Elm St",
        "Springfield, IL 62701",
    )


def test_a_state_code_is_in_capitals_and_a_states_name_as_it_was_typed():
    typed = {"street": "1 Elm St", "city": "Springfield", "postal_code": "62701"}
    assert lines(**typed, country_area="il")[-1] == "Springfield, IL 62701"
    assert lines(**typed, country_area="Illinois")[-1] == "Springfield, Illinois 62701"


def test_british_mail_has_its_town_in_capitals_and_the_postcode_alone_on_the_last_line():
    written = lines(
        street="10 Quill Yard",
        city_area="Bankside",
        city="London",
        country_area="Greater London",
        postal_code="se1 9pf",
        country="GB",
        sent_from="GB",
    )
    assert written == (
        "Ann Lee",
        "10 Quill Yard",
        "Bankside",
        "LONDON",
        "Greater London",
        "SE1 9PF",
    )


@pytest.mark.parametrize(
    ("country", "last"),
    [
        ("DE", "1234 Stadt"),
        ("CH", "1234 Stadt"),
        ("AT", "1234 Stadt"),
        ("NL", "1234  STADT"),
        ("FR", "1234 STADT"),
        ("BE", "1234 Stadt"),
        ("SE", "1234 STADT"),
        ("LU", "L-1234 Stadt"),
    ],
)
def test_the_postcode_stands_before_the_town_on_the_continent(country, last):
    address = {"street": "Weg 1", "city": "Stadt", "postal_code": "1234", "country": country}
    assert lines(**address, sent_from=country)[-1] == last


@pytest.mark.parametrize(
    ("parts", "written"),
    [
        (
            {"city": "Lyon", "postal_code": "69003", "sorting_code": "Cedex 03", "country": "FR"},
            ["Weg 1", "69003 LYON CEDEX 03"],
        ),
        (
            {"city": "Naka-ku", "country_area": "Kanagawa", "postal_code": "231", "country": "JP"},
            ["Weg 1", "Naka-ku, Kanagawa 231"],
        ),
        ({"city": "Jurong", "postal_code": "238823", "country": "SG"}, ["Weg 1", "Jurong 238823"]),
        ({"postal_code": "238823", "country": "SG"}, ["Weg 1", "Singapore 238823"]),
        ({"city": "Dubai", "postal_code": "00000", "country": "AE"}, ["Weg 1", "Dubai", "00000"]),
        (
            {"city": "Central", "country_area": "Kowloon", "postal_code": "9", "country": "HK"},
            ["Weg 1", "Central", "Kowloon", "9"],
        ),
        (
            {"city": "San Juan", "postal_code": "00901", "country": "PR"},
            ["Weg 1", "San Juan, PR 00901"],
        ),
    ],
)
def test_fields_that_address_data_drops_are_written(parts, written):
    assert list(lines(street="Weg 1", sent_from=parts["country"], **parts)[1:]) == written


def test_an_address_in_japanese_is_written_from_the_country_down_to_the_person():
    written = lines(
        street="丸の内1-2-3",
        city="千代田区",
        country_area="東京都",
        postal_code="100-0005",
        country="JP",
        sent_from="JP",
        name="森本健二",
    )
    assert written == ("〒100-0005", "東京都千代田区", "丸の内1-2-3", "森本健二")


def test_the_country_is_last_alone_and_in_capitals_only_when_mail_leaves_its_own():
    german = {"street": "Weg 1", "city": "Bonn", "postal_code": "53111", "country": "DE"}
    assert lines(**german, sent_from="US")[-2:] == ("53111 Bonn", "GERMANY")
    assert lines(**german, sent_from="DE")[-1] == "53111 Bonn"
    assert address_lines(ELM, name="Ann", sent_from="DE")[-1] == "VEREINIGTE STAATEN"


def test_mail_to_a_territory_of_the_same_post_has_no_country_line():
    juan = {"street": "Calle 1", "city": "San Juan", "postal_code": "00901", "country": "PR"}
    assert lines(**juan, sent_from="US")[-1] == "San Juan, PR 00901"
    assert lines(**juan, sent_from="DE")[-1] == "PUERTO RICO"


def test_a_city_that_is_its_own_region_or_country_is_written_once():
    twice = {"street": "1 Sheikh Rd", "city": "Dubai", "country_area": "Dubai", "country": "AE"}
    assert lines(**twice, sent_from="AE") == ("Ann Lee", "1 Sheikh Rd", "Dubai")
    town = {"street": "1 Nathan Rd", "city": "Hong Kong", "country": "HK"}
    assert lines(**town)[-2:] == ("1 Nathan Rd", "HONG KONG")


def test_an_organization_alone_can_be_written_to():
    assert address_lines(ELM, name="", organization="Acme", sent_from="US")[0] == "Acme"


@pytest.mark.parametrize("name", ["", "  ", "-"])
def test_an_address_that_names_nobody_is_refused(name):
    with pytest.raises(AddressWithoutName, match="has no name"):
        address_lines(ELM, name=name, sent_from="US")


def test_what_is_missing_is_refused_by_the_names_its_country_uses():
    with pytest.raises(AddressIncomplete, match="no city, state and ZIP code") as refused:
        lines(street="1 Elm St")
    assert refused.value.missing == ("city", "country_area", "postal_code")
    with pytest.raises(AddressIncomplete, match="no town"):
        lines(street="1 Elm St", postal_code="X", country="GB")
    with pytest.raises(AddressIncomplete, match="no street, city and postal code"):
        lines(country="DE")


@pytest.mark.parametrize("part", PARTS)
def test_control_characters_are_refused_in_every_field(part):
    with pytest.raises(ControlCharacters):
        lines(
            **{
                "street": "1 Elm",
                "city": "c",
                "postal_code": "1",
                "country": "DE",
                part: "a\u202eb",
            }
        )


@pytest.mark.parametrize("part", ["city", "city_area", "country_area", "postal_code"])
def test_a_line_break_is_refused_everywhere_but_in_the_street(part):
    with pytest.raises(ControlCharacters):
        PostalAddress(**{part: "10115\nBerlin"}).tidied()


@pytest.mark.parametrize("name", ["Ann\nLee", "Ann\x00"])
def test_control_characters_are_refused_in_the_name(name):
    with pytest.raises(ControlCharacters, match="name"):
        address_lines(ELM, name=name, sent_from="US")


def test_a_country_that_does_not_exist_is_refused():
    with pytest.raises(NoSuchCountry):
        lines(street="1 Elm", country="XX")


def test_too_many_lines_are_refused_with_their_number():
    street = "\n".join(f"{n} Elm St" for n in range(MOST_LINES))
    with pytest.raises(AddressTooLong, match=f"has {MOST_LINES + 2} lines.* Take out 2"):
        lines(street=street, city="Springfield", country_area="IL", postal_code="62701")


def test_a_line_that_is_too_long_is_refused_by_its_beginning():
    with pytest.raises(AddressTooLong, match="“Elmelmelm"):
        address_lines(ELM, name="Elm" + "elm" * LONGEST_LINE, sent_from="US")


def test_exact_lines_are_printed_as_they_are_whatever_the_fields_say():
    exact = PostalAddress(
        "1 Elm St", exact_lines="Ann\n1 Elm\n\nMONTREAL QC  H3Z 2Y7", country="CA"
    )
    assert address_lines(exact, name="Bob", organization="Acme", sent_from="US") == (
        "Ann",
        "1 Elm",
        "MONTREAL QC  H3Z 2Y7",
    )
    assert not PostalAddress(exact_lines="Ann").is_empty


# Whatever the address

words = st.text(
    st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=12
).filter(lambda text: any(char.isalnum() for char in text))
perhaps = st.just("") | words
addresses = st.builds(
    PostalAddress,
    **dict.fromkeys(("street", "city", "country_area", "postal_code"), words),
    city_area=perhaps,
    sorting_code=perhaps,
    country=st.sampled_from(country_codes()),
)
homes = st.sampled_from(["US", "DE", "JP", "GB"])


@given(addresses, words, perhaps, homes)
def test_every_accepted_address_has_every_word_of_every_field(address, name, organization, home):
    written = address_lines(address, name=name, organization=organization, sent_from=home)
    envelope = " ".join(written).upper()
    tidy = address.tidied()
    for text in [name, organization, *(getattr(tidy, part) for part in PARTS)]:
        for word in tidy_line(text.replace("\n", " "), "text").split():
            assert word.upper() in envelope


@given(addresses, words)
def test_lines_are_never_blank_nor_hold_a_break_or_stray_blanks(address, name):
    written = address_lines(address, name=name, sent_from="US")
    assert all(line and line == line.strip() for line in written)
    assert not any("   " in line or "\t" in line for line in written)


@given(st.builds(PostalAddress, **dict.fromkeys(PARTS, perhaps), country=st.just("GB")))
def test_a_tidy_address_is_tidied_no_further(address):
    assert address.tidied().tidied() == address.tidied()


@pytest.mark.parametrize("country", country_codes())
def test_a_full_address_can_be_written_in_every_country_and_loses_nothing(country):
    parts = {part: f"Some{part}" for part in PARTS}
    written = lines(**parts, country=country, sent_from="US" if country != "US" else "DE")
    envelope = " ".join(written).casefold()
    assert all(part.casefold() in envelope for part in parts.values())
    assert written.count(country_name(country).upper()) <= 1
