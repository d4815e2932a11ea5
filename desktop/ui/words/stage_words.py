"""Stages of an application as the window names them."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.positions import Position, Stage
from desktop.ui.words.dates import day_words

translate = QCoreApplication.translate


def stage_words(stage: Stage) -> str:
    """Its name."""
    return {
        Stage.INTERESTED: translate("Stage", "Interested"),
        Stage.APPLIED: translate("Stage", "Applied"),
        Stage.SCREEN: translate("Stage", "Screened"),
        Stage.INTERVIEW: translate("Stage", "Interviewed"),
        Stage.OFFER: translate("Stage", "Offer"),
        Stage.ACCEPTED: translate("Stage", "Accepted"),
        Stage.DECLINED: translate("Stage", "Declined"),
        Stage.REJECTED: translate("Stage", "Rejected"),
        Stage.SILENT: translate("Stage", "No answer"),
    }[stage]


def position_words(position: Position) -> str:
    """The title and where it is: "Data analyst · Acme"."""
    return " · ".join(filter(None, (position.title, position.organization)))


def history_words(position: Position, *, last_only: bool = False) -> str:
    """The stages that it went through: "Applied 2 Nov 2026  →  Interviewed 22 Nov 2026"."""
    step = translate("Stage", "{stage} {day}")
    steps = [
        step.format(stage=stage_words(change.stage), day=day_words(change.on))
        for change in position.history[-1 if last_only else 0 :]
    ]
    return "  →  ".join(steps)
