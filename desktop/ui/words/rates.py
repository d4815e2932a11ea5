"""Parts of a whole, as people read them."""

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


def percent(rate: float | None) -> str:
    """A rate from 0 to 1 in hundredths; a dash for none."""
    if rate is None:
        return "–"  # noqa: RUF001 - a dash, as it is set
    said = translate("Insights", "{number}%")
    return said.format(number=QLocale().toString(round(rate * 100)))
