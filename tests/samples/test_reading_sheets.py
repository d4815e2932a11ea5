"""Photographs of filled-in sheets read back: every cell, where it was, whatever the camera did."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from desktop.handwriting.hands import load_hand
from desktop.handwriting.sampled_hands import x_height_of
from desktop.samples.corner_marks import corner_text, modules
from desktop.samples.found_pages import UnreadableSheet
from desktop.samples.photographs import grey
from desktop.samples.readings import Flag
from desktop.samples.sheets import X_HEIGHT, CellKind, sheet_of
from desktop.stationery.boxes import MM
from tests.samples.cameras import Camera
from tests.samples.conftest import EXTRA, read
from tests.samples.filled_sheets import blank, cell_errors, filled

STROKES, BASELINE = 0.06, 0.05  # x-heights by which a cell that is read may be out
READ = 0.99  # of the cells

SCANNER = Camera(dpi=200, roll=1.2, noise=3, quality=80)
TELEPHONE = Camera(
    dpi=220, tilt=20, lean=-14, roll=187, blur=0.8, shadow=0.5, noise=5, quality=50, crease=1.5
)


def share_read(reading, page):
    errors = cell_errors(reading.samples, page.truths)
    good = [e.strokes <= STROKES and abs(e.baseline) <= BASELINE for e in errors]
    return sum(good) / len(good)


@pytest.mark.parametrize("camera", [SCANNER, TELEPHONE], ids=["scanned", "photographed"])
def test_letters_are_read_as_they_were_written(extra, camera):
    reading = read(grey(camera.photograph(extra.picture, extra.dpi)))
    assert share_read(reading, extra) >= READ
    assert not any(sample.is_empty for sample in reading.samples)


@pytest.mark.parametrize(
    "camera",
    [
        Camera(dpi=200, tilt=20, lean=5, bulge=5, noise=3, quality=60),
        Camera(dpi=220, tilt=-15, lean=12, roll=92, bulge=6, lies="tent", noise=4, shadow=0.3),
        Camera(dpi=200, tilt=16, bulge=8, lies="gutter", blur=0.7, quality=50),
    ],
    ids=["arched", "folded", "in a book"],
)
def test_letters_on_paper_that_bulges_are_read_where_they_are(extra, camera):
    picture = camera.photograph(extra.picture, extra.dpi)
    reading = read(picture)
    assert share_read(reading, extra) >= READ
    assert share_read(read(grey(picture)), extra) < 0.7, "its guide lines tell, not its sides"


def test_a_coffee_ring_is_no_ink(extra):
    stained = Camera(dpi=200, noise=3, coffee=True).photograph(extra.picture, extra.dpi)
    reading = read(grey(stained))
    assert share_read(reading, extra) >= READ
    assert not any(sample.flags for sample in reading.samples)


@pytest.mark.parametrize(
    ("colour", "nib", "mode"),
    [
        ((70, 70, 74), 0.5, "RGB"),
        ((120, 20, 30), 0.4, "RGB"),
        ((20, 90, 50), 0.3, "RGB"),
        ((120, 120, 122), 0.5, "L"),
    ],
    ids=["soft pencil", "dark red", "green, fine", "hard pencil in a grey scan"],
)
def test_pens_of_any_dark_colour_and_pencils_are_read(colour, nib, mode):
    sheet = sheet_of("a4", "en", "K7M2P", "aegHt8")
    (page,) = filled(sheet, load_hand("felt-tip"), colour=colour, nib=nib)
    reading = read(grey(SCANNER.photograph(page.picture, page.dpi).convert(mode)))
    assert share_read(reading, page) == 1


def test_pages_are_read_in_any_order(whole, whole_reading):
    assert [picture.source for picture in whole_reading.pictures] == ["2.jpg", "1.jpg"]
    assert [share_read(whole_reading, page) for page in whole] >= [READ, READ]


def test_several_pages_in_one_picture_are_read(extra):
    two = filled(sheet_of("a4", "de", "XYZ23", "ae"), load_hand("felt-tip"), dpi=300)[0]
    first, second = grey(extra.picture), grey(two.picture)
    beside = Image.new("L", (first.width + second.width, first.height), 90)
    beside.paste(second.transpose(Image.Transpose.ROTATE_180), (0, 0))
    beside.paste(first, (second.width, 0))
    reading = read(beside)
    assert len(reading.pictures) == 2
    assert {s.cell.text for s in reading.samples} == set(EXTRA)


def word_gaps(truth):
    """Between the words of a line as they were written, X_HEIGHT: the widest there are."""
    spans = sorted((path[:, 0].min(), path[:, 0].max()) for path in truth.strokes)
    ends = np.maximum.accumulate([right for _, right in spans])
    gaps = sorted(left - end for (left, _), end in zip(spans[1:], ends, strict=False))
    return gaps[-(len(truth.cell.text.split()) - 1) :]


def test_how_somebody_writes_freely_is_measured(whole, whole_reading):
    hand, manner = load_hand("school-cursive"), whole_reading.manner
    own = x_height_of({c: [s.strokes for s in of] for c, of in whole_reading.letters().items()})
    assert manner.x_height == pytest.approx(hand.x_height * own, rel=0.1)
    assert manner.nib == pytest.approx(0.4 * MM, rel=0.2)
    lines = [t for page in whole for t in page.truths if t.cell.kind is CellKind.LINE]
    between = np.median([gap for line in lines for gap in word_gaps(line)]) * X_HEIGHT
    inks = between - manner.nib  # strokes are middle lines
    assert manner.word_gap == pytest.approx(inks / manner.x_height, abs=0.1)
    assert manner.joined > 0.6
    assert abs(manner.climb) < 0.02


def test_a_page_that_is_not_there_is_told(whole):
    reading = read(grey(whole[1].picture))
    assert reading.notes == ("Page 1 of the sheet is not among the pictures.",)


def test_letters_written_again_take_the_place_of_those_before(extra):
    again = filled(sheet_of("a4", "de", "XYZ23", "ae"), load_hand("felt-tip"), dpi=200)[0]
    first, alone = read(grey(extra.picture)), read(grey(again.picture))
    both = first.joined_by(alone)
    assert len(both.samples) == len(first.samples)
    for letter in "ae":
        assert [s.strokes for s in both.of(letter)] == [s.strokes for s in alone.of(letter)]
        assert both.picture(both.of(letter)[0]).pixels is alone.pictures[0].pixels
    assert both.of("g") == first.of("g")


# What is doubtful


def place(cell, dpi, high):
    """The middle of a cell in a picture of its page, pixels."""
    x, y = cell.box.left + cell.box.width / 2, cell.box.bottom + cell.box.height / 2
    return x * dpi / 72, high - y * dpi / 72


def test_doubtful_cells_are_flagged(extra):
    picture, dpi = extra.picture.copy(), extra.dpi
    pen = ImageDraw.Draw(picture)
    (page,) = sheet_of("a4", "de", "K7M2P", EXTRA).pages
    places = {(c.text, c.copy): place(c, dpi, picture.height) for c in page.cells}
    white = (255, 255, 255)
    x, y = places["a", 1]
    pen.rectangle((x - 50, y - 75, x + 50, y + 75), fill=white)
    x, y = places["m", 0]
    pen.line((x, y, x, y + 150), fill=(0, 0, 60), width=5)
    x, y = places["s", 2]
    pen.line((x, y, x - 61, y), fill=(0, 0, 60), width=5)
    x, y = places["k", 1]
    pen.rectangle((x - 50, y - 75, x + 50, y + 75), fill=white)
    pen.ellipse((x - 30, y - 20, x + 30, y + 20), outline=(0, 0, 60), width=5)
    reading = read(grey(picture))
    flags = {(s.cell.text, s.cell.copy): s.flags for s in reading.samples if s.flags}
    assert flags["a", 1] == {Flag.EMPTY}
    assert Flag.CUT_OFF in flags["m", 0]
    assert Flag.TOUCHES in flags["s", 2]
    assert flags["k", 1] == {Flag.UNLIKE}
    assert len(flags) <= 5


# What is refused


def with_marks(picture, sheet, page, text_of):
    """A page with other marks in its corners. text_of: of what each says, what it is to say."""
    changed, dpi = picture.copy(), picture.height / sheet.paper.height
    for corner, box in enumerate(sheet.corners):
        said = text_of(corner_text(sheet, page, corner))
        left, top = round(box.left * dpi), round((sheet.paper.height - box.top) * dpi)
        side = round(box.width * dpi)
        if said is None:
            changed.paste("white", (left - 8, top - 8, left + side + 8, top + side + 8))
            continue
        dark = Image.fromarray(modules(said)).convert("L").point(lambda value: 255 - value)
        changed.paste(dark.resize((side, side), Image.Resampling.NEAREST), (left, top))
    return changed


def test_a_blank_sheet_is_refused_by_its_page():
    sheet = sheet_of("a4", "en", "K7M2P")
    with pytest.raises(UnreadableSheet, match=r"^Page 2 in “1.jpg” is empty: fill it in"):
        read(grey(blank(sheet, 150)[1]))


def test_a_missing_corner_is_named(extra):
    sheet = sheet_of("a4", "de", "K7M2P", EXTRA)
    last = corner_text(sheet, 1, 3)
    torn = with_marks(extra.picture, sheet, 1, lambda text: None if text == last else text)
    with pytest.raises(
        UnreadableSheet, match=r"^Page 1 in “1.jpg”: of its corner marks .* \(bottom right\)"
    ):
        read(grey(torn))


def test_another_versions_sheet_is_refused(extra):
    sheet = sheet_of("a4", "de", "K7M2P", EXTRA)
    newer = with_marks(extra.picture, sheet, 1, lambda text: "FH9" + text[3:])
    with pytest.raises(UnreadableSheet, match=r"“1.jpg” was printed by a newer version"):
        read(grey(newer))


def test_pages_of_two_sheets_are_refused_unless_one_person_wrote_both():
    pictures = []
    for number, id in enumerate(("B4D6F", "ZZZZZ")):
        picture = blank(sheet_of("letter", "en", id), 150)[number]
        ImageDraw.Draw(picture).line((260, 330, 290, 350), fill=(0, 0, 60), width=4)
        pictures.append(grey(picture))
    with pytest.raises(
        UnreadableSheet, match=r"^Page 2 in “2.jpg” is of another sheet than page 1 in “1.jpg”"
    ):
        read(*pictures)
    assert len(read(*pictures, one_writer=True).pictures) == 2


def test_the_same_page_twice_is_refused(extra):
    picture = grey(extra.picture)
    with pytest.raises(UnreadableSheet, match=r"“2.jpg” shows page 1, which “1.jpg” shows too"):
        read(picture, picture)


def test_a_picture_of_something_else_is_refused():
    desk = Image.effect_noise((800, 600), 60)
    with pytest.raises(UnreadableSheet, match=r"^“1.jpg” shows no page of a sheet"):
        read(desk)
