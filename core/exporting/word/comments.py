"""Notes as Word's comments: what is said, by whom and when, with the tags in their words below."""

from collections.abc import Iterator

from core.document.annotation import Placed
from core.exporting.noted import local
from core.exporting.selection import Outgoing
from core.exporting.word.markup import attribute, fit, paragraph, run, styled

NOBODY = "Zhupi"
"""Who wrote notes where nobody is named: Word wants an author."""
_SIGN = f"<w:r><w:rPr>{styled('CommentReference')}</w:rPr><w:annotationRef/></w:r>"


def is_comment(note: Placed) -> bool:
    """Whether a note says anything: a highlight alone is seen by its colour."""
    one = note.annotation
    return bool(fit(one.note).strip() or one.tags or one.link)


def comment(out: Outgoing, number: int) -> str:
    """The comment of the note with this number."""
    note = out.notes[number]
    author = fit(out.author(note.annotation)).strip() or NOBODY
    made = local(note.annotation.created)
    # Word takes the hour for the reader's own, whatever zone is named.
    date = f' w:date="{made:%Y-%m-%dT%H:%M:%S}Z"' if made else ""
    first, *others = list(_said(out, note)) or [""]
    inside = paragraph("CommentText", _SIGN + run(first))
    inside += "".join(paragraph("CommentText", run(line)) for line in others)
    by = f'w:author="{attribute(author)}" w:initials="{attribute(author[0])}"'
    return f'<w:comment w:id="{number}" {by}{date}>{inside}</w:comment>'


def _said(out: Outgoing, note: Placed) -> Iterator[str]:
    one = note.annotation
    if fit(one.note).strip():
        yield from one.note.strip().splitlines()
    if one.link:
        yield f"→ {out.in_script(one.link.selectors.exact)}"
    yield from map(fit, out.replies(note).splitlines())
    meaning = out.meanings.get(one.colour, "")
    if told := " · ".join(filter(None, (meaning, *(f"#{tag}" for tag in one.tags)))):
        yield told
