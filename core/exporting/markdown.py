"""Annotations as Markdown, section by section, for a person's own text."""

import re
from collections.abc import Iterator, Mapping

from core.document.annotation import Annotation, Colour, Placement
from core.document.report import Report
from core.interchange.notebook import Notebook

_SIGNS = re.compile(
    r"([\\`*{}\[\]<>|~!]"
    r"|(?<![^\W_])_|_(?![^\W_])"  # inside a word it is no emphasis
    r"|(?<!\S)\#"  # elsewhere it begins neither a heading nor a tag
    r"|&(?=\#?\w+;))"  # only such is a character's name
)
_NO_TAG = re.compile(r"[^\w/-]+")
_LIST_SIGN = re.compile(r"^(\s*\d*)([-+=.)])")


def to_markdown(notebook: Notebook) -> str:
    """The title, then each quote under its section with its note; words of the report are no markup."""
    return "\n".join(_lines(notebook)).rstrip() + "\n"


def _lines(notebook: Notebook) -> Iterator[str]:
    report = notebook.report
    if report:
        yield f"# {_plain(report.name)}\n"
        about = report.metadata
        known = " · ".join(str(one) for one in (about.place, about.year, about.speaker) if one)
        if known:
            yield f"{_plain(known)}\n"
    heading = section = ""
    for note in notebook.in_order():
        placement = notebook.placements.get(note.annotation.id)
        called = notebook.headings.get(note.annotation.text, "")
        if called != heading:
            heading, section = called, ""
            yield f"# {_plain(called)}\n"
        where = _section(note.annotation, placement, report)
        if where != section:
            section = where
            yield f"## {_plain(section)}\n"
        yield from _note(note.annotation, placement, notebook.meanings)


def _note(
    annotation: Annotation, placement: Placement | None, meanings: Mapping[Colour, str]
) -> Iterator[str]:
    yield "\n".join(f"> {_plain(line)}" for line in annotation.selectors.exact.split("\n")) + "\n"
    said = [annotation.kind, meanings.get(annotation.colour, annotation.colour)]
    if placement and placement.state not in ("exact", "moved"):
        said.append(placement.state)
    tags = "".join(
        f" #{_NO_TAG.sub('-', tag).strip('-')}" for tag in annotation.tags
    )  # as Obsidian reads them
    yield f"*{_plain(' · '.join(said))}*{tags}\n"
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
