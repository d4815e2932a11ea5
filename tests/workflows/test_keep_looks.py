"""A note that was sent can be written again as it was."""

from dataclasses import replace

import pytest

from desktop.domain.sent_notes import NoteLook
from desktop.stationery.designs import SPRIG
from desktop.stationery.envelope_faces import EnvelopeFace
from desktop.stationery.fronts import PLAIN, Front
from desktop.stationery.impositions import OWN_STOCK, Flip, Stock
from desktop.stationery.panels import Panel
from desktop.stationery.pictures import Picture, PictureKind
from desktop.stationery.sheets import A4
from desktop.workflows.keep_looks import (
    face_again,
    front_again,
    kept_look,
    panels_again,
    stock_again,
)
from desktop.workflows.write_notes import NoteOrder

ORDER = NoteOrder("Dear Ann")
PICTURE = Picture("dog.png", PictureKind.PNG, b"\x89PNG", 30, 20)


def test_an_order_with_nothing_special_has_the_usual_look():
    assert kept_look(ORDER) == NoteLook()
    usual = NoteLook()
    assert (front_again(usual), stock_again(usual)) == (PLAIN, OWN_STOCK)
    assert (panels_again(usual), face_again(usual)) == ((), EnvelopeFace.HAND)


@pytest.mark.parametrize(
    "order",
    [
        replace(ORDER, panels=(Panel.INSIDE_RIGHT, Panel.BACK), imprint="Made at home"),
        replace(ORDER, front=Front(design=SPRIG), face=EnvelopeFace.PLAIN.value),
        replace(ORDER, front=Front(picture=PICTURE, fills=False)),
        replace(ORDER, stock=Stock(A4, flip=Flip.SHORT_EDGE, border=9.0, gutter=2.5)),
    ],
)
def test_all_that_an_order_was_written_by_comes_back(order):
    look = kept_look(order)
    again = replace(
        ORDER,
        panels=panels_again(look),
        front=front_again(look),
        imprint=look.imprint,
        face=face_again(look).value,
        stock=stock_again(look),
    )
    assert again == order


def test_a_sheet_that_was_begun_is_a_whole_one_the_next_time():
    look = kept_look(replace(ORDER, stock=Stock(A4, start=3)))
    assert stock_again(look) == Stock(A4)
