"""What becomes of labelled reports on one line: `python -m tests.one_line` tells it of each."""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from core.document.report import Report
from core.importing.decode import decode
from core.importing.importer import import_bytes
from core.understanding.understand import understand
from tests.conftest import SHARED

_NO_LETTERS = re.compile(r"\W+")
_MARKERS = re.compile(r"\^?[〔\[【［(（]\s*\d+\s*[〕\]】］)）]")


class Kept(NamedTuple):
    """Of so many labelled numbered sections and entries so many are found: with line breaks, and without."""

    name: str
    sections: int
    sections_in_lines: int
    sections_on_one: int
    entries: int
    entries_in_lines: int
    entries_on_one: int

    @property
    def as_it_should_be(self) -> bool:
        """Whether nine tenths of the sections, and all the entries, that are found with breaks are there."""
        sections = self.sections_on_one >= 0.9 * self.sections_in_lines
        return sections and self.entries_on_one >= self.entries_in_lines


def on_one_line(text: str) -> str:
    """The text without its line breaks and the white space beside them."""
    return "".join(line.strip() for line in text.splitlines())


def measured(shared: Path) -> Iterator[Kept]:
    """The labelled reports, one after another."""
    raw = {path.stem: path for path in sorted((shared / "reports").rglob("*.txt"))}
    for path in sorted((shared / "gold").glob("*.gold.json")):
        name = path.name.removesuffix(".gold.json")
        if name in raw:
            yield _measured(name, raw[name].read_bytes(), json.loads(path.read_text("utf-8")))


def _measured(name: str, data: bytes, gold: dict[str, list[dict[str, str]]]) -> Kept:
    text = decode(data, name)[0]
    reports = [_understood(name, words) for words in (text, on_one_line(text))]
    titles = [_bare(section["title"]) for section in gold["sections"] if section["number"]]
    terms = [_bare(entry["term"]) for entry in gold.get("glossary", [])]
    in_lines, on_one = (
        _shared(titles, (section.title for section in report.sections if section.number))
        for report in reports
    )
    entries_in_lines, entries_on_one = (
        _shared(terms, (entry.term for entry in report.glossary)) for report in reports
    )
    return Kept(name, len(titles), in_lines, on_one, len(terms), entries_in_lines, entries_on_one)


def _understood(name: str, text: str) -> Report:
    return understand(*import_bytes(name, text.encode()))


def _shared(labels: list[str], found: Iterable[str]) -> int:
    return (Counter(labels) & Counter(map(_bare, found))).total()


def _bare(words: str) -> str:
    """Words without markers, spaces and punctuation."""
    return _NO_LETTERS.sub("", _MARKERS.sub("", words))


if __name__ == "__main__":
    for kept in measured(SHARED):
        sys.stdout.write(
            f"{kept.name:<24} {kept.sections_on_one:>3} of {kept.sections_in_lines:>3} sections"
            f" ({kept.sections} labelled), {kept.entries_on_one:>3} of {kept.entries_in_lines:>3} entries"
            f"{'' if kept.as_it_should_be else '  <-- TOO FEW'}\n"
        )
