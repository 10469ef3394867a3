"""What became of the promises of a report, against understanding the report that tells it."""

from core.analysis.promises.matching import promises
from tests.bench.measure import ratio, tell
from tests.bench.texts import BUNDLED
from tests.bench.understanding import whole


def run() -> None:
    """Lay a report beside itself: it has as many promises and outcomes as the next one would."""
    text = BUNDLED.read_text("utf-8")
    report = whole(text)
    value, floor = ratio(lambda: promises(report, report), lambda: whole(text))
    tell("promises of two reports", value, 0.5, f"understanding one of them ({floor * 1000:.0f} ms)")
