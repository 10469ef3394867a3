"""A report and its notes as one web page that needs nothing else: no script, no picture, no connection."""

from collections.abc import Sequence

from core.exporting.labels import Labels, said_of
from core.exporting.selection import Outgoing
from core.exporting.web.about import About
from core.exporting.web.cards import Cards
from core.exporting.web.escaped import escaped
from core.exporting.web.flow import flow
from core.exporting.web.look import styles
from core.exporting.web.marks import Marks
from core.exporting.web.notes import Notes
from core.exporting.web.words import Words

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def to_page(out: Outgoing) -> bytes:
    """The page, in UTF-8."""
    labels = Labels(out)
    notes = Notes(out, labels)
    told, body = _body(out, labels, notes)
    head = (
        f'<!DOCTYPE html>\n<html lang="{labels.language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
        f"{_fields(out)}<title>{escaped(labels.title)}</title>\n<style>\n{styles(labels.script)}</style>\n</head>\n"
    )
    alone = [number for number in range(1, len(out.notes) + 1) if number not in told]
    has_margin = ' class="margin"' if told else ""
    return "".join(
        (
            head,
            f'<body{has_margin} itemscope>\n<main itemprop="articleBody">\n',
            *body,
            _alone(out, labels, notes, alone),
            "</main>\n</body>\n</html>\n",
        )
    ).encode()


def _fields(out: Outgoing) -> str:
    """What the report's own page told of itself, but for where it was."""
    pairs = out.report.metadata.fields if out.report else ()
    return "".join(
        f'<meta name="{escaped(name)}" content="{escaped(value)}">\n'
        for name, value in pairs
        if "://" not in value
    )


def _alone(out: Outgoing, labels: Labels, notes: Notes, numbers: Sequence[int]) -> str:
    """The notes whose words are not on the page, or that go out without the report."""
    with_words = out.selection.words
    listed = [number for number in numbers if not with_words or number in notes.signed()]
    if not listed:
        return ""
    name = labels.of("失位批注" if with_words else "批注")
    words = f'<h2 id="alone">{name}</h2>{notes.alone(listed)}'
    return f'<aside class="alone" aria-labelledby="alone">{words}</aside>\n'


def _body(out: Outgoing, labels: Labels, notes: Notes) -> tuple[set[int], list[str]]:
    """The notes that stand beside their words, and the page up to those that do not."""
    said, rows = said_of(out), list(out.rows())
    about = About(out, labels, rows)
    if said is None or not rows:
        return set(), [about.headed()]
    starts = {row.span.start for row in rows if row.begins}
    shown = {index for index, one in enumerate(said.report.glossary) if one.span.start in starts}
    marks = Marks(out.notes, out.text)
    words = Words(said.report, out.text, Cards(said, labels), marks, shown, notes.signed())
    return words.told, list(flow(rows, said.report, words, notes, about))
