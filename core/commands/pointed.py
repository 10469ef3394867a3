"""The sentences of points that a command tells."""

from argparse import Namespace
from collections.abc import Sequence

from core.analysis.series.point import Point
from core.commands.library import look_up
from core.document.span import Span
from core.document.text_id import TextId
from core.workspace.series import Quote, quotes


def sentences_of(options: Namespace, points: Sequence[Point]) -> dict[tuple[TextId, Span], str]:
    """The sentences that points stand in."""
    places = list(dict.fromkeys((point.text, point.span) for point in points))
    found: list[Quote] = look_up(options, quotes, places, otherwise=[])
    return {(one.text, one.span): one.sentence for one in found}
