"""`fairhand formats`: what there is, and what fits what."""

from desktop.__main__ import main
from desktop.stationery.formats import ALL_CARDS, CARDS, ENVELOPES


def lines(capsys, *options):
    assert main(["formats", *options]) == 0
    return capsys.readouterr().out.splitlines()


def test_every_card_and_envelope_is_listed_with_its_size_and_what_fits(capsys):
    told = lines(capsys)
    ids = [line.split()[0] for line in told if line[:1].islower() or line[:1].isdigit()]
    assert ids == [format.id for format in (*CARDS, *ENVELOPES)]
    assert "us-a2-folded                4.25 x 5.5 in     us-a2, us-a6, c6" in told
    assert any(line.startswith("square-5in ") and "non-machinable" in line for line in told)


def test_each_way_to_fold_a_card_is_listed_when_asked(capsys):
    told = "\n".join(lines(capsys, "--all"))
    assert all(f"{card.id} " in told for card in ALL_CARDS)


def test_one_card_is_told_with_the_slack_in_each_envelope_and_its_sheets(capsys):
    told = lines(capsys, "--card", "us-a2-flat")
    assert told[0] == "US A2 flat card, 5.5 x 4.25 in"
    assert any("us-a2" in line and "0.25 and 0.125 in to spare" in line for line in told)
    assert "  letter          4 to a sheet" in told


def test_prices_are_of_the_country_that_is_named(capsys):
    assert any(
        "us-10" in line and "costs more" in line for line in lines(capsys, "--country", "de")
    )


def test_a_size_of_ones_own_is_told_too(capsys):
    assert lines(capsys, "--card", "5x7in-flat")[0] == "Custom flat card, 5 x 7 in"


def test_a_card_that_is_not_there_is_refused(capsys):
    assert main(["formats", "--card", "us-a99"]) == 2
    assert "There is no card" in capsys.readouterr().err
