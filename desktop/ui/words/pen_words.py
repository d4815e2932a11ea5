"""Words about pens that write by themselves: how long they take, and what lifts them."""

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.workflows.watch_pens import PenScene, Piece

translate = QCoreApplication.translate


def duration(seconds: float) -> str:
    """As people say it, to the second below an hour."""
    minutes, left = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return translate("pen_words", "{hours} h {minutes} min").format(
            hours=hours, minutes=minutes
        )
    if minutes:
        return translate("pen_words", "{minutes} min {seconds} s").format(
            minutes=minutes, seconds=left
        )
    return translate("pen_words", "{seconds} s").format(seconds=left)


def clock(seconds: float) -> str:
    """As clocks show it, such as 2:05."""
    minutes, left = divmod(round(seconds), 60)
    return f"{minutes}:{left:02}"


def piece_words(piece: Piece, number: int) -> str:
    """What a pen writes on. number: of its page, the first being 1."""
    names = {
        Piece.CARD: translate("pen_words", "Card"),
        Piece.LETTER: translate("pen_words", "Letter"),
        Piece.ENVELOPE: translate("pen_words", "Envelope"),
    }
    if number == 1:
        return names[piece]
    words = translate("pen_words", "{what}, page {number}")
    return words.format(what=names[piece], number=number)


def work_words(scene: PenScene) -> str:
    """How long a page takes, and how much is written on it."""
    work = scene.work
    words = translate(
        "pen_words", "Takes {time} with this plotter: {metres} m of line in {strokes} strokes."
    )
    return words.format(
        time=duration(work.seconds),
        metres=QLocale().toString(work.metres, "f", 1 if work.metres >= 1 else 2),
        strokes=work.strokes,
    )


def nib_words(scene: PenScene) -> str:
    """Which pen to put in."""
    each = (QLocale().toString(width, "g", 2) for width in scene.work.millimetres)
    words = translate("pen_words", "Put in a pen of {widths} mm.")
    return words.format(widths=translate("pen_words", " and ").join(each))


def plotter_words(plotter: str) -> str:
    """A plotter by its id, or by the file that describes it."""
    return {
        "servo": translate("pen_words", "Pen lifted by a servo"),
        "z-axis": translate("pen_words", "Pen lifted by its height"),
    }.get(plotter, plotter.replace("\\", "/").rpartition("/")[2].removesuffix(".toml"))
