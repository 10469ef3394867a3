"""Annotations as Markdown for Obsidian and other places where a person writes on.

Before all stand the properties of the report. Each annotation has a block of its own, whose id (`^zp-…`) is
the same in every export and can be linked to. What is ours stands between comments, which no reader of the
page sees; they tell what we wrote from what a person did, so that exporting again keeps that
(`markdown_kept.py`).
"""

import json
import re
from collections.abc import Iterator, Mapping
from hashlib import blake2b

from core.document.annotation import Annotation, Placed
from core.document.original import original_of
from core.document.text_id import urn_of
from core.exporting.cells import Cell
from core.exporting.labels import COLOURS, Labels
from core.exporting.noted import KINDS, STATES
from core.exporting.selection import Field, Outgoing

HEAD = "head"
"""The name of the block above all annotations."""
END = "<!--/zp-->"
_SIGNS = re.compile(
    r"([\\`*{}\[\]<>|~!]"
    r"|(?<![^\W_])_|_(?![^\W_])"  # inside a word it is no emphasis
    r"|(?<!\S)\#"  # elsewhere it begins neither a heading nor a tag
    r"|&(?=\#?\w+;))"  # only such is a character's name
)
_NO_TAG = re.compile(r"[^\w/-]+")
_LIST_SIGN = re.compile(r"^(\s*\d*)([-+=.)])")
_AUTOLINK = r"[a-z][a-z0-9+.-]+:[^\s<>]*>"
_LOADS = re.compile(
    r"(?<!\\)((?:\\\\)*)"  # a sign that is escaped already is none
    rf"(<(?=[a-z/!?])(?!{_AUTOLINK})"  # HTML, and comments like ours
    r"|!(?=\[)(?!\[\[[^\[\]]*\]\](?![(\[])))",  # a picture, but for one of Obsidian's own files
    re.IGNORECASE,
)
"""What in a note makes a page ask the network for something, or hides what follows."""
_SHORT = 12
"""Digits of an id at the end of its block; all of them where two would be the same."""


def to_markdown(out: Outgoing) -> str:
    """Properties, the title, then each quote under its section with its note; quotes are no markup."""
    blocks = [enclosed(HEAD, "\n\n".join(_head(out))), *_blocks(out)]
    return "\n\n".join(filter(None, (_properties(out), *filter(None, blocks)))) + "\n"


def enclosed(name: str, words: str) -> str:
    """A block of ours: comments around it say whose it is, and what we wrote; empty for nothing."""
    return f"<!--zp-{name} {digest(words)}-->\n{words}\n{END}" if words else ""


def digest(words: str) -> str:
    """What tells words from others that a person made of them; spaces at the ends of lines say nothing."""
    told = "\n".join(line.rstrip() for line in words.strip().split("\n"))
    return blake2b(told.encode(), digest_size=6).hexdigest()


def _properties(out: Outgoing) -> str:
    """What is known of the report, as YAML, of which JSON is a part."""
    if out.report is None:
        return ""
    about = out.report.metadata
    known = {
        "title": out.name,
        "place": about.place and out.in_script(about.place),
        "year": about.year,
        "speaker": about.speaker and out.in_script(about.speaker),
        "source": out.report.source.name,
        "zhupi": urn_of(original_of(out.report).id),
    }
    lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in known.items() if value]
    return "\n".join(("---", *lines, "---"))


def _head(out: Outgoing) -> Iterator[str]:
    if out.report:
        yield f"# {_plain(out.name)}"
        about = out.report.metadata
        if known := " · ".join(str(one) for one in (about.place, about.year, about.speaker) if one):
            yield _plain(out.in_script(known))


def _blocks(out: Outgoing) -> Iterator[str]:
    labels = Labels(out)
    names = _block_names([note.annotation for note in out.notes])
    heading = ""
    section: tuple[str, ...] = ()
    for note in out.notes:
        above = []
        called = out.notebook.headings.get(note.annotation.text, "")
        if called != heading:
            heading, section = called, ()
            above.append(f"# {_plain(called)}")
        where = out.section(note) if _has_sections(out) else ()
        if where != section:
            section = where
            above.append(f"## {_plain(' / '.join(section))}")
        name = names[note.annotation.id]
        yield enclosed(name, "\n\n".join((*above, *_parts(out, labels, note, f"^zp-{name}"))))


def _parts(out: Outgoing, labels: Labels, note: Placed, anchor: str) -> Iterator[str]:
    """A quote with its anchor, what kind it is, and what it says."""
    told = out.told(note)
    yield "\n".join(f"> {_plain(line)}" for line in out.quote(note).split("\n"))
    yield anchor
    if said := " ".join(
        filter(None, (_kind(out, labels, note, told), _tags(note.annotation) if "tags" in told else ""))
    ):
        yield said
    if told.get("link"):
        yield f"→ {_plain(str(told['link']))}"
    if told.get("note"):
        yield _LOADS.sub(r"\1\\\2", str(told["note"])).strip("\n")  # else as its writer wrote it
    if told.get("replies"):
        yield "\n".join(f"- {_plain(line)}" for line in str(told["replies"]).split("\n"))


def _kind(out: Outgoing, labels: Labels, note: Placed, told: Mapping[Field, Cell]) -> str:
    """Kind, meaning of the colour, and whatever else is to be told in a few words."""
    colour = told.get("meaning") or labels.of(
        COLOURS.get(note.annotation.colour, "") if "colour" in told else ""
    )
    kind = labels.of(KINDS[note.annotation.kind]) if "kind" in told else ""
    state = note.placement.state
    is_told = "state" in told and state not in ("exact", "moved")
    said: list[Cell] = [kind, colour, labels.of(STATES[state]) if is_told else ""]
    if not _has_sections(out):
        said.append(told.get("section"))
    said += [told.get("author"), labels.of("已解决") if told.get("resolved") else ""]
    if out.selection.order in ("created", "modified"):
        said.append(told.get(out.selection.order))
    words = " · ".join(str(one) for one in said if one)
    return f"*{_plain(words)}*" if words else ""


def _has_sections(out: Outgoing) -> bool:
    """Whether notes stand under the headings of the report: only in its own order."""
    chosen = not out.selection.fields or "section" in out.selection.fields
    return chosen and out.selection.order == "place"


def _tags(annotation: Annotation) -> str:
    """Tags as Obsidian reads them: without spaces, and not of digits alone."""
    tags = (_NO_TAG.sub("-", tag).strip("-") for tag in annotation.tags)
    return " ".join(f"#_{tag}" if tag.isdecimal() else f"#{tag}" for tag in tags if tag)


def _block_names(notes: list[Annotation]) -> dict[str, str]:
    """The end of each id, which is short to link to, or all of it where another ends so too."""
    short: dict[str, list[str]] = {}
    for note in notes:
        short.setdefault(note.id.replace("-", "")[-_SHORT:], []).append(note.id)
    alone = {ids[0]: end for end, ids in short.items() if len(ids) == 1}
    return {note.id: alone.get(note.id, note.id) for note in notes}


def _plain(words: str) -> str:
    """Words that Markdown shows as they are."""
    return _LIST_SIGN.sub(r"\1\\\2", _SIGNS.sub(r"\\\1", words).replace("\n", " "))
