"""Many reports made from the real ones by small changes, and words to look for in them."""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from random import Random

from core.document.report import Report
from core.index.document import Document
from core.search.searchable import About, searchable
from core.text.folding import FINDING
from core.workspace.reading import read_file
from tests.bench.search_memory import STAMP, key
from tests.bench.texts import BUNDLED
from tests.conftest import SHARED

CHANGED = 50
"""Of so many characters one is another in a copy."""
LONGEST = 8
read = cache(read_file)


def real_reports() -> Sequence[Path]:
    """The real reports beside the project, or the one that ships with it."""
    return sorted((SHARED / "reports").rglob("*.txt")) or [BUNDLED]


def corpus(size: int, files: Sequence[Path] | None = None) -> Iterator[Document]:
    """So many reports; from the second round on, characters of each are replaced by others of its own."""
    files = files or real_reports()
    for number in range(size):
        report: Report = read(files[number % len(files)])
        there = searchable(About(key(number).report, "", None, None), report)
        if number >= len(files):
            there = there._replace(text=_changed(report.text, Random(number)))
        yield Document(key(number), STAMP, there)


def queries(documents: Sequence[Document], count: int, shortest: int = 1) -> list[str]:
    """Words of documents, of up to eight characters."""
    draw, found = Random(7), list[str]()
    while len(found) < count:
        text = draw.choice(documents).searchable.text
        start, length = draw.randrange(len(text)), draw.randint(shortest, LONGEST)
        words = text[start : start + length]
        if "\n" not in words and len(FINDING.fold(words)) == length:
            found.append(words)
    return found


def _changed(text: str, draw: Random) -> str:
    letters = list(text)
    for place in draw.sample(range(len(text)), len(text) // CHANGED):
        if letters[place] != "\n" and (other := text[draw.randrange(len(text))]) != "\n":
            letters[place] = other
    return "".join(letters)
