"""What stands on a card's front and back besides the note."""

import pytest

from desktop.handwriting.inks import INKS
from desktop.stationery.artwork import PlacedPicture
from desktop.stationery.boxes import MM
from desktop.stationery.cards import CardOrder, FrontTaken, card_sides
from desktop.stationery.designs import BORDER, DESIGNS, SPRIG
from desktop.stationery.fitting import DoesNotFit
from desktop.stationery.formats import CARDS, card_format
from desktop.stationery.fronts import PLAIN, Front, NoSuchDesign, design
from desktop.stationery.panels import Panel
from desktop.stationery.pictures import Picture, PictureKind

PHOTO = Picture("photo.jpg", PictureKind.JPEG, b"", 1600, 1200)
NOTE = "Dear Ada,\n\nThank you.\n\nWarmly,\nJordan"


def sides(hand, card="us-a2-folded", front=PLAIN, **options):
    return card_sides(
        CardOrder(NOTE, card_format(card), hand, 7, ink=INKS[0], front=front, **options)
    )


def points(shape):
    for outline in shape.outlines:
        yield outline.start
        for piece in outline.pieces:
            yield from zip(piece[::2], piece[1::2], strict=True)


def test_a_card_with_a_plain_front_is_printed_on_one_side(hand):
    made = sides(hand)
    assert made.printed() == [made.inside]


@pytest.mark.parametrize("card", [*(card.id for card in CARDS), "us-a2-folded-tent"])
@pytest.mark.parametrize("one", DESIGNS, ids=lambda one: one.id)
def test_a_design_is_on_the_front_where_printers_print(one, card, hand):
    outside = sides(hand, card, Front(design=one)).outside
    form = card_format(card)
    safe = form.box(Panel.FRONT).inset(form.safe_margin)
    for shape in outside.artwork:
        assert all(safe.holds((x, y, x, y)) for x, y in points(shape))
    if one.id == "thank-you":
        assert safe.holds(outside.bounds())
        assert "".join(outside.writings[0].texts).split() == ["Thank", "you"]


def test_a_note_is_written_inside_a_line_border(hand):
    outside = sides(hand, "us-a2-flat", Front(design=BORDER)).outside
    _, inner = outside.artwork
    xs, ys = zip(*points(inner), strict=True)
    left, bottom, right, top = outside.bounds()
    assert min(xs) < left < right < max(xs)
    assert min(ys) < bottom < top < max(ys)


def test_on_a_flat_card_a_note_gives_way_to_a_design(hand):
    made = sides(hand, "us-a2-flat", Front(design=SPRIG))
    assert not made.outside.writings
    assert made.inside.writings


def test_a_note_that_may_only_stand_where_the_design_is_is_refused(hand):
    with pytest.raises(FrontTaken, match="allow the note another panel"):
        sides(hand, "us-a2-flat", Front(design=SPRIG), panels=[Panel.FRONT])


@pytest.mark.parametrize(
    ("card", "left", "bottom", "right", "top"),
    [
        ("us-a2-flat", -3, -3, 3, 3),
        ("us-a2-folded", 0, -3, 3, 3),
        ("us-a2-folded-tent", -3, -3, 3, 0),
    ],
)
def test_a_picture_bleeds_over_each_edge_but_the_fold(card, left, bottom, right, top, hand):
    (placed,) = sides(hand, card, Front(PHOTO)).outside.artwork
    panel = card_format(card).box(Panel.FRONT)
    window = placed.window
    assert window.left - panel.left == pytest.approx(left * MM)
    assert window.bottom - panel.bottom == pytest.approx(bottom * MM)
    assert window.right - panel.right == pytest.approx(right * MM)
    assert window.top - panel.top == pytest.approx(top * MM)


def test_a_picture_keeps_its_shape_and_covers_the_front(hand):
    (placed,) = sides(hand, front=Front(PHOTO)).outside.artwork
    width, _, _, height, left, bottom = placed.matrix
    assert width / height == pytest.approx(4 / 3)
    assert left <= placed.window.left + 0.001
    assert left + width >= placed.window.right - 0.001
    assert bottom <= placed.window.bottom + 0.001


def test_a_picture_may_have_white_around_it(hand):
    (placed,) = sides(hand, front=Front(PHOTO, fills=False)).outside.artwork
    width, _, _, height, left, bottom = placed.matrix
    area = card_format("us-a2-folded").area(Panel.FRONT)
    assert isinstance(placed, PlacedPicture)
    assert area.holds((left, bottom, left + width, bottom + height))


def test_an_imprint_stands_at_the_foot_of_the_back(hand):
    outside = sides(hand, imprint="Printed at home").outside
    box = card_format("us-a2-folded").box(Panel.BACK)
    left, bottom, right, top = outside.bounds()
    assert box.left < left < right < box.right
    assert abs((left + right) / 2 - box.width / 2) < 6
    assert bottom > 6 * MM
    assert top < 20 * MM


def test_a_note_on_the_back_stays_above_the_imprint(hand):
    made = sides(hand, imprint="Printed at home", panels=[Panel.BACK])
    *note, imprint = made.outside.writings
    assert min(writing.bounds()[1] for writing in note) > imprint.bounds()[3]


def test_an_imprint_of_more_than_a_line_is_refused(hand):
    with pytest.raises(DoesNotFit, match="line on the back is too long"):
        sides(hand, imprint="Printed at home " * 9)


def test_a_design_that_is_not_there_is_refused():
    assert design("") is None
    with pytest.raises(NoSuchDesign, match="choose of border, sprig, thank-you"):
        design("roses")
