"""Follow-up rules to and from the JSON that the book keeps of them."""

import json
from typing import Any

from desktop.domain.follow_up_rules import CheckIn, FollowUpRule, Unit, Wait
from desktop.domain.occasions import Channel


def rule_text(rule: FollowUpRule) -> str:
    return json.dumps(
        {
            "usual_channel": rule.usual_channel.value,
            "thank_within": rule.thank_within,
            "thank_at_most": rule.thank_at_most,
            "check_in": rule.check_in and _check_in_values(rule.check_in),
        }
    )


def rule_of(occasion: str, text: str) -> FollowUpRule:
    """The rule that `rule_text` wrote."""
    values = json.loads(text)
    check_in = values["check_in"]
    return FollowUpRule(
        occasion,
        Channel(values["usual_channel"]),
        values["thank_within"],
        values["thank_at_most"],
        check_in and _check_in(check_in),
    )


def _check_in_values(check_in: CheckIn) -> dict[str, Any]:
    return {
        "after": _wait_values(check_in.after),
        "at_most": check_in.at_most and _wait_values(check_in.at_most),
        "again": check_in.again and _wait_values(check_in.again),
        "asks_status": check_in.asks_status,
        "with_outcome": check_in.with_outcome,
    }


def _check_in(values: dict[str, Any]) -> CheckIn:
    waits = {
        name: values[name] and Wait(values[name][0], Unit(values[name][1]))
        for name in ("after", "at_most", "again")
    }
    return CheckIn(**waits, asks_status=values["asks_status"], with_outcome=values["with_outcome"])


def _wait_values(wait: Wait) -> tuple[int, str]:
    return wait.count, wait.unit.value
