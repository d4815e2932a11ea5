"""Pictures of pages, as Qt shows them."""

from PySide6.QtGui import QImage

from desktop.workflows.write_notes import Picture


def shown_picture(picture: Picture) -> QImage:
    """The same picture, with bytes of its own: the given ones are Python's, and may go."""
    across = 3 * picture.width
    image = QImage(picture.rgb, picture.width, picture.height, across, QImage.Format.Format_RGB888)
    return image.copy()
