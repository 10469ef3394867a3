"""Annotations as Markdown, section by section, for a person's own text."""

import re
from collections.abc import Iterator

from core.document.annotation import Annotation, Placement
from core.document.report import Report
from core.interchange.notebook import Notebook

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~!])")
_LIST_SIGN = re.compile(r"^(\s*\d*)([-+=.)])")


def to_markdown(notebook: Notebook) -> str:
    """The title, then each quote under its section with its note; words of the report are no markup."""
    return "\n".join(_lines(notebook)).rstrip() + "\n"


def _lines(notebook: Notebook) -> Iterator[str]:
    report = notebook.report
    if report:
        yield f"# {_plain(report.name)}\n"
    section = ""
    for note in notebook.in_order():
        placement = notebook.placements.get(note.annotation.id)
        where = _section(note.annotation, placement, report)
        if where != section:
            section = where
            yield f"## {_plain(section)}\n"
        yield from _note(note.annotation, placement)


def _note(annotation: Annotation, placement: Placement | None) -> Iterator[str]:
    yield "\n".join(f"> {_plain(line)}" for line in annotation.selectors.exact.split("\n")) + "\n"
    said = [annotation.kind, annotation.colour, *(f"#{tag}" for tag in annotation.tags)]
    if placement and placement.state not in ("exact", "moved"):
        said.append(placement.state)
    yield f"*{_plain(' · '.join(said))}*\n"
    if annotation.link:
        yield f"→ {_plain(annotation.link.selectors.exact)}\n"
    if annotation.note:
        yield f"{annotation.note}\n"


def _section(annotation: Annotation, placement: Placement | None, report: Report | None) -> str:
    """The titles of the sections around an annotation, as the report is now or as it was."""
    if report and placement and placement.span:
        start = placement.span.start
        return " / ".join(section.title for section in report.sections if start in section.span)
    return annotation.selectors.section.replace("\n", " / ")


def _plain(words: str) -> str:
    """Words that Markdown shows as they are."""
    return _LIST_SIGN.sub(r"\1\\\2", _SIGNS.sub(r"\\\1", words).replace("\n", " "))
