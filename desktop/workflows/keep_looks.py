"""Keep what a note looks by in the outbox's terms, and make stationery of it again."""

from desktop.domain.sent_notes import FrontPicture, NoteLook
from desktop.stationery.envelope_faces import EnvelopeFace, envelope_face
from desktop.stationery.fronts import Front, design
from desktop.stationery.impositions import OWN_STOCK, Flip, Stock
from desktop.stationery.panels import Panel
from desktop.stationery.pictures import Picture, PictureKind
from desktop.stationery.sheets import sheet
from desktop.workflows.write_notes import NoteOrder


def kept_look(order: NoteOrder) -> NoteLook:
    """All of the order that a `SentNote` does not say itself, but for the sheet's free places."""
    front, stock = order.front, order.stock
    return NoteLook(
        panels=tuple(panel.value for panel in order.panels),
        design=front.design.id if front.design else "",
        picture=_kept_picture(front),
        imprint=order.imprint,
        face="" if order.face == EnvelopeFace.HAND.value else order.face,
        sheet=stock.sheet.id if stock.sheet else "",
        flip=stock.flip.value if stock.flip else "",
        border=None if stock.border == OWN_STOCK.border else stock.border,
        gutter=stock.gutter,
    )


def panels_again(look: NoteLook) -> tuple[Panel, ...]:
    """None where the note was on the card's usual one."""
    return tuple(Panel(id) for id in look.panels)


def front_again(look: NoteLook) -> Front:
    """Raises NoSuchDesign."""
    if (kept := look.picture) is None:
        return Front(design=design(look.design))
    kind = PictureKind(kept.kind)
    picture = Picture(kept.name, kind, kept.content, kept.width, kept.height)
    return Front(picture=picture, fills=kept.fills)


def stock_again(look: NoteLook) -> Stock:
    """A sheet is taken to be a whole one. Raises NoSuchStock."""
    return Stock(
        sheet=sheet(look.sheet),
        flip=Flip(look.flip) if look.flip else None,
        border=OWN_STOCK.border if look.border is None else look.border,
        gutter=look.gutter,
    )


def face_again(look: NoteLook) -> EnvelopeFace:
    """Raises NoSuchFace."""
    return envelope_face(look.face or EnvelopeFace.HAND.value)


def _kept_picture(front: Front) -> FrontPicture | None:
    if (picture := front.picture) is None:
        return None
    return FrontPicture(
        name=picture.name,
        kind=picture.kind.value,
        width=picture.width,
        height=picture.height,
        fills=front.fills,
        content=picture.data,
    )
