"""`make bench`: all of it, or the parts that are named."""

import sys

from tests.bench import (
    batch,
    charts,
    comparison,
    library,
    many,
    page,
    promises,
    readers,
    saving,
    search,
    series,
    shelf,
    start,
    understanding,
    words,
)

PARTS = {
    "start": start.run,
    "page": page.run,
    "saving": saving.run,
    "many": many.run,
    "library": library.run,
    "search": search.run,
    "shelf": shelf.run,
    "series": series.run,
    "understanding": understanding.run,
    "words": words.run,
    "comparison": comparison.run,
    "charts": charts.run,
    "promises": promises.run,
    "readers": readers.run,
    "batch": batch.run,
}

for name in sys.argv[1:] or PARTS:
    PARTS[name]()
