"""Letters on their pages: window, margins, signature and the second page, as numbers."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from desktop.domain.texts import ControlCharacters
from desktop.handwriting.hands import load_hand
from desktop.handwriting.inks import INKS
from desktop.stationery.address_blocks import LineTooWide
from desktop.stationery.boxes import INCH, MM, Box
from desktop.stationery.fitting import DoesNotFit
from desktop.stationery.letter_papers import (
    A4,
    LETTER_PAPERS,
    US_LETTER,
    WINDOWS,
    NoSuchLetterPaper,
    letter_paper,
    letter_window,
)
from desktop.stationery.letter_parts import Letterhead
from desktop.stationery.letters import EmptyLetter, Letter, Signer, lay_out_letter
from desktop.typefaces.faces import NotInTheFace, face

TO = ("Ms. Elena Alvarez", "Brightwater Systems", "1200 Harbor Street", "Portland, OR 97205")
FROM = Letterhead("Jordan Lee", ("48 Maple Avenue", "Salem, OR 97301"), ("jordan@example.com",))
PARAGRAPH = "Thank you for the time that you and your team gave me on Friday. " * 6
BODY = f"{PARAGRAPH}\n\n{PARAGRAPH}"
TEXT = f"Re: Analyst\n\nDear Ms. Alvarez,\n\n{BODY}\n\nSincerely,\nJordan Lee\n\nEncl."

each_window = pytest.mark.parametrize("window", WINDOWS, ids=lambda window: window.id)
each_paper = pytest.mark.parametrize("paper", LETTER_PAPERS, ids=lambda paper: paper.id)


def laid_out(text=TEXT, paper=US_LETTER, window=None, to=TO, sender=FROM, hand="quick-cursive"):
    letter = Letter(text, to, sender, "November 22, 2026")
    return lay_out_letter(letter, paper, window, Signer(load_hand(hand), INKS[0], seed=3))


def typed_lines(page):
    return [line for text in page.typed for line in text.lines]


def line_of(page, beginning):
    return next(line for line in typed_lines(page) if line.text.startswith(beginning))


def words(page):
    return [line.text for line in typed_lines(page)]


def within_margins(page, paper):
    """All but the point or so by which a J reaches to the left of where it stands."""
    return paper.area.inset(-1).holds(page.bounds())


@each_paper
def test_a_page_is_the_paper_and_all_its_ink_is_within_the_margins(paper):
    (page,) = laid_out(paper=paper)
    assert (page.width, page.height) == (paper.width, paper.height)
    assert within_margins(page, paper)


def test_it_reads_from_the_letterhead_to_the_enclosure(hand):
    (page,) = laid_out()
    read = words(page)
    assert read[:9] == [
        "Jordan Lee",
        "48 Maple Avenue · Salem, OR 97301",
        "jordan@example.com",
        "November 22, 2026",
        *TO,
        "Analyst",
    ]
    assert read[9] == "Dear Ms. Alvarez,"
    assert read[-3:] == ["Sincerely,", "Jordan Lee", "Encl."]
    assert " ".join(read[10:-3]).split() == (PARAGRAPH * 2).split()


def test_the_name_is_signed_between_the_closing_and_the_typed_name(hand):
    (page,) = laid_out()
    (signature,) = page.writings
    assert "".join(signature.texts).strip() == "Jordan Lee"
    left, bottom, _, top = signature.bounds()
    closing, name = line_of(page, "Sincerely"), typed_lines(page)[-2]
    assert top < closing.y
    assert bottom > name.y + face().cap_height * name.size
    assert left >= US_LETTER.left
    (after,) = [text for text in page.typed if text.read_after == 1]
    assert after.lines[0].text == "Jordan Lee"


@pytest.mark.parametrize("hand", ["traditional", "ballpoint", "lively", "school-cursive"])
def test_every_signature_keeps_clear_of_the_type(hand):
    (page,) = laid_out(hand=hand)
    _, bottom, _, top = page.writings[0].bounds()
    assert line_of(page, "Sincerely").y > top
    assert bottom > typed_lines(page)[-2].y


@pytest.mark.parametrize("seed", [0, 12, 41, 80])
def test_a_name_is_signed_in_every_take(seed):
    letter = Letter(TEXT.replace("Jordan Lee", "Jordan Reyes"), TO, FROM, "November 22, 2026")
    signer = Signer(load_hand("quick-cursive"), INKS[0], seed=seed)
    (page,) = lay_out_letter(letter, US_LETTER, None, signer)
    assert len(page.writings) == 1


def test_lines_are_ragged_and_no_word_is_divided():
    (page,) = laid_out()
    body = [line for line in typed_lines(page) if line.text in " ".join((PARAGRAPH,) * 2)]
    ends = {round(line.x + face().width(line.text) * line.size) for line in body}
    assert len(ends) > 3
    assert {word for line in body for word in line.text.split()} <= set(PARAGRAPH.split())


def test_no_word_stands_alone_on_the_last_line_of_a_paragraph():
    for count in range(14, 40):
        (page,) = laid_out("word " * count, sender=Letterhead(""))
        *_, last = typed_lines(page)
        assert len(last.text.split()) > 1


# Windows


@each_window
def test_the_address_is_all_inside_the_window(window):
    paper = letter_paper(window.paper)
    (page,) = laid_out(paper=paper, window=window)
    box = window.address_box(paper)
    for line in TO:
        placed = line_of(page, line)
        size = placed.size
        ink = (
            placed.x,
            placed.y - face().descent * size,
            placed.x + face().width(line) * size,
            placed.y + face().ascent * size,
        )
        assert box.holds(ink)


@pytest.mark.parametrize(
    ("id", "field_top", "text_top", "folds"),
    [("din-5008-a", 27, 85.46, (87, 148.5, 192)), ("din-5008-b", 45, 103.46, (105, 148.5, 210))],
)
def test_din_5008_says_where_the_address_the_text_and_the_marks_are(id, field_top, text_top, folds):
    window = letter_window(id, A4)
    box = window.address_box(A4)
    assert box.left == pytest.approx(25 * MM)
    assert A4.height - box.top == pytest.approx((field_top + 17.7) * MM)
    assert A4.height - box.bottom == pytest.approx((field_top + 45) * MM)
    (page,) = laid_out(paper=A4, window=window)
    subject = line_of(page, "Analyst")
    cap_top = subject.y + face().cap_height * subject.size
    assert (A4.height - cap_top) / MM == pytest.approx(text_top, abs=0.01)
    heights = [A4.height - outline.start[1] for outline in page.artwork[0].outlines]
    assert [height / MM for height in heights] == pytest.approx(list(folds))


def test_din_5008_has_the_senders_line_above_the_address_and_the_letterhead_above_both():
    window = letter_window("din-5008-a", A4)
    (page,) = laid_out(paper=A4, window=window)
    line = line_of(page, "Jordan Lee · 48 Maple Avenue")
    assert line_of(page, TO[0]).y < line.y
    assert A4.height - line.y < (27 + 17.7) * MM
    assert A4.height - line_of(page, "jordan@").y < 27 * MM


def test_a_number_10_window_shows_the_address_however_the_sheet_slips():
    (page,) = laid_out(window=letter_window("us-10", US_LETTER))
    # The window, seen from the sheet's top left, with the sheet at either side of the envelope.
    for slip in (0.0, 1.0):
        left = (0.875 - slip) * INCH
        seen = Box.between(
            left, (11 - 3.667 + 0.5) * INCH, left + 4.5 * INCH, (11 - 3.667 + 1.625) * INCH
        )
        lines = [line_of(page, line) for line in TO]
        for line in lines:
            assert seen.left < line.x < line.x + face().width(line.text) * line.size < seen.right
            assert seen.bottom < line.y < line.y + face().ascent * line.size < seen.top


def test_an_address_too_long_for_the_window_is_refused_with_how_many_lines_there_may_be():
    with pytest.raises(DoesNotFit, match=r"too long for the DIN 5008 form A, which has room for 8"):
        laid_out(paper=A4, window=letter_window("din-5008-a", A4), to=("Line",) * 9)


def test_a_long_letterhead_runs_on_over_several_lines_within_the_margins():
    ways = tuple(f"way{number}@an-organization.example.com" for number in range(6))
    (page,) = laid_out(sender=Letterhead("Jordan Lee", ("48 Maple Avenue",), ways))
    assert within_margins(page, US_LETTER)
    assert [text for text in words(page) if "way" in text] == [
        " · ".join(ways[start : start + 3]) for start in (0, 3)
    ]


def test_a_letterhead_that_would_come_into_the_window_is_refused():
    address = tuple("x" * 60 for _ in range(4))
    with pytest.raises(DoesNotFit, match=r"letterhead has 4 lines under the name, .* room for 3"):
        laid_out(window=letter_window("us-10", US_LETTER), sender=Letterhead("Jo", address))


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"to": ("Ann", "W" * 80)}, "The address has a line that is too long: shorten “WWW"),
        ({"sender": Letterhead("Jo", ("W" * 110,))}, "The letterhead has a line that is too long"),
    ],
)
def test_a_line_too_long_for_the_letter_is_refused_and_shown(parts, said):
    with pytest.raises(LineTooWide, match=said):
        laid_out(**parts)


# Pages


def long_text(paragraphs):
    return f"Dear Ann,\n\n{chr(10).join([PARAGRAPH, ''] * paragraphs)}\n\nSincerely,\nJordan"


def test_further_pages_have_a_running_head():
    pages = laid_out(long_text(14))
    assert len(pages) >= 2
    assert words(pages[1])[0] == "Ms. Elena Alvarez · November 22, 2026 · Page 2"
    assert all(within_margins(page, US_LETTER) for page in pages)
    assert [len(page.writings) for page in pages] == [0] * (len(pages) - 1) + [1]


@pytest.mark.parametrize("paragraphs", range(5, 14))
def test_no_line_is_left_alone_at_the_end_or_the_top_of_a_page(paragraphs):
    pages = laid_out(long_text(paragraphs))
    for page, following in pairwise(pages):
        ends, begins = typed_lines(page), typed_lines(following)[1:]
        for one, two in ((ends[-2], ends[-1]), (begins[0], begins[1])):
            assert one.y - two.y < 1.45 * one.size  # of one paragraph


@pytest.mark.parametrize("words", range(60, 900, 60))
def test_the_closing_never_stands_alone_on_a_page(words):
    *_, last = laid_out(f"Dear Ann,\n\n{'word ' * words}\n\nSincerely,\nJordan")
    read = [line.text for line in typed_lines(last)]
    closing = read.index("Sincerely,")
    assert read[closing - 2].startswith("word")
    assert read[closing - 1].startswith("word")


def test_a_letter_as_long_as_a_book_is_refused():
    with pytest.raises(DoesNotFit, match=r"has \d+ pages, and 20 is the most"):
        laid_out(long_text(300))


# What cannot be typed


@pytest.mark.parametrize(
    ("text", "refusal", "said"),
    [
        (" \n ", EmptyLetter, "no letter to type yet"),
        ("November 22, 2026\nRe: Analyst", EmptyLetter, "no letter to type yet"),
        ("Dear Ann, 漢字", NotInTheFace, "The typed face has no “漢”, “字”"),
        (
            "Dear Ann,\n\n" + "x" * 200,
            LineTooWide,
            "“xxxxxxxxxxxxxxxxxxxxxxxx” is too long for one",
        ),
        ("Dear\u202e Ann", ControlCharacters, "hidden control character"),
    ],
)
def test_what_cannot_be_typed_is_refused_in_a_sentence(text, refusal, said):
    with pytest.raises(refusal, match=said):
        laid_out(text)


def test_papers_and_windows_that_do_not_go_together_are_refused():
    with pytest.raises(NoSuchLetterPaper, match="is for A4: choose that paper, or no window"):
        letter_window("din-5008-a", US_LETTER)
    with pytest.raises(NoSuchLetterPaper, match="choose of din-5008-a, din-5008-b, us-10"):
        letter_window("c4", A4)
    with pytest.raises(NoSuchLetterPaper, match="choose letter or a4"):
        letter_paper("legal")
    assert letter_window("", A4) is None


SENTENCES = st.lists(st.text("abcdefghij AEIOÅÉß.,-", max_size=90), max_size=25)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    paragraphs=SENTENCES,
    place=st.sampled_from([(US_LETTER, None), *((letter_paper(w.paper), w) for w in WINDOWS)]),
)
def test_what_is_accepted_is_typed_whole_in_order_and_within_the_margins(paragraphs, place):
    paper, window = place
    body = "\n\n".join(paragraphs)
    try:
        pages = laid_out(f"Dear Ann,\n\n{body}\n\nYours,\nJo", paper=paper, window=window)
    except (DoesNotFit, EmptyLetter):
        reject()
    assert all(within_margins(page, paper) for page in pages)
    first, *later = ([line.text for line in typed_lines(page)] for page in pages)
    read = " ".join([*first, *(line for page in later for line in page[1:])]).split()
    wanted = ["Dear", "Ann,", *body.split(), "Yours,"]
    assert " ".join(wanted) in " ".join(read)
