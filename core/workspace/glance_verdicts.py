"""Whether what was aimed at in a place was reached, where that is certain."""

from collections.abc import Mapping, Sequence

from core.analysis.promises.promise import Told
from core.analysis.promises.verdicts import Judged
from core.analysis.series.glance import Seen
from core.document.span import Span
from core.document.text_id import TextId
from core.workspace.glance import Glance
from core.workspace.promise_links import Outcome

Verdicts = Mapping[tuple[TextId, Span], Judged]
"""By the text and the figure of what was aimed at."""


def verdicts_of(found: Sequence[Outcome], place: Glance) -> Verdicts:
    """The verdicts on the targets of the year before, from what became of that report's promises.

    None but a certain or settled one, met or missed, that rests on a result that is shown.
    """
    certain = {
        one.found.promise.figure.span: one.promise
        for one in found
        if one.standing in ("certain", "settled") and one.promise.verdict in ("met", "missed")
    }
    told = {}
    for seen in place.seen:
        for target in seen.before:
            promise = certain.get(target.span) if target.text == place.before else None
            if promise is not None and _is_shown(promise.outcome, seen, place):
                told[target.text, target.span] = promise.judged
    return told


def _is_shown(outcome: Told | None, seen: Seen, place: Glance) -> bool:
    """Whether an outcome is the result or the growth of a measure, there or said once more elsewhere."""
    if outcome is None:
        return False
    figure = outcome.figure
    return any(
        point.text == place.report
        and (point.span == figure.span or (point.value, point.upper) == (figure.value, figure.upper))
        for point in (seen.level, seen.growth)
        if point is not None
    )
