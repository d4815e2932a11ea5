"""Charts and tables of the same counts tell them alike."""

from datetime import date

from desktop.domain.insights import ThanksCount
from desktop.domain.occasions import Occasion
from desktop.ui.insights.insight_words import occasion_figures, occasion_rows

MAY = date(2026, 5, 1)
COUNTS = {
    kind.value: ThanksCount(kind.value, MAY, owed=4, sent=sent, open=0)
    for kind, sent in (
        (Occasion.PERSONAL_INTERVIEW, 3),
        (Occasion.NETWORKING_MEETING, 0),
        (Occasion.REFERENCE_RECEIVED, 1),
    )
}
KINDS = {kind.value: kind for kind in Occasion}


def test_the_table_has_the_order_of_the_chart_the_most_neglected_first(qapp):
    figures = [figure.name for figure in occasion_figures(COUNTS, KINDS)]
    rows = [row[0] for row in occasion_rows(COUNTS, KINDS)]
    assert rows == figures == ["Networking meeting", "Reference received", "Personal interview"]
