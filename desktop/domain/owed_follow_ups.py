"""What is owed to a contact: by when at best, by when at most.

Everything is worked out anew from what happened, what was sent and the rules; only what the user
settled is kept. Thanks are owed on their days; all other follow-ups keep a week between touches.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from desktop.domain.follow_ups import Customs, FollowUp, FollowUpKey, Moment, Settled
from desktop.domain.owed_check_ins import owed_check_ins, spaced
from desktop.domain.owed_thanks import owed_thanks


def follow_ups(
    moments: Sequence[Moment],
    touches: Sequence[date],
    settled: Mapping[FollowUpKey, Settled],
    customs: Customs,
) -> list[FollowUp]:
    """What is owed to one contact, soonest first: what is done or skipped is never owed again.

    moments: theirs; touches: the days on which something was sent to them, or happened with them.
    """
    owed = [
        *owed_thanks(moments, settled, customs),
        *spaced(owed_check_ins(moments, settled, customs), touches, settled, customs),
    ]
    return sorted(owed, key=lambda follow_up: (follow_up.due, follow_up.key.event_id))
