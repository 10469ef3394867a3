"""Markdown as text: its signs are left out and listed; what they tell of the words is kept."""

import re
from collections.abc import Iterator, Sequence

from core.document.clean_text import CleanText
from core.importing.decode import decode
from core.importing.paragraphs import CELL, Paragraph, Piece, put_together

SIGN, ADDRESS, PICTURE, DATA = "formatting sign", "link address", "picture", "page metadata"
_HEADING = re.compile(r"( {0,3}(#{1,6})[ \t]+)(.*?)([ \t]+#+[ \t]*)?")
_BELOW = re.compile(r" {0,3}(=+|-+)[ \t]*")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})")
_FENCE = re.compile(r" {0,3}(?:`{3,}|~{3,})[^`~]*")
_NOTE = re.compile(r"( {0,3}\[\^([^\]\s]{1,40})\]:[ \t]*)(.*)")
_TARGET = re.compile(r" {0,3}\[[^\]^\n]{1,300}\]:[ \t]*\S.*")
_LEAD = re.compile(r"(?:[ \t]*>[ \t]?)*(?:[ \t]*[*+-][ \t]+(?:\[[ xX]\][ \t]+)?)?")
_ROW = re.compile(r"([ \t]*\|?)(.*?)(\|?[ \t]*)")
_DIVIDER = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_BAR = re.compile(r"[ \t]*(?<!\\)\|[ \t]*")
_PAIR = re.compile(r"([^:：\s][^:：]{0,40})[:：][ \t]*(\S.*)")
_INLINE = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|\[\^(?P<note>[^\]\s]{1,40})\]"
    r"|(?P<picture>!\[[^\[\]\n]{0,300}\]\([^()\n]{0,2000}\))"
    r"|\[(?P<words>[^\[\]\n]{1,300})\](?P<address>\([^()\n]{0,2000}\)|\[[^\[\]\n]{0,300}\])"
    r"|<sup>(?P<raised>[^<>\n]{1,40})</sup>"
    r"|(?P<tag></?[a-zA-Z][^<>\n]{0,300}>)"
    r"|(?<!`)(?P<code>`++)(?P<literal>[^`\n]{1,500})(?P=code)"
    r"|(?P<sign>\*{1,3}|~~|==|(?<![0-9A-Za-z])_{1,3})(?=\S)(?P<marked>[^\n]{1,500}?)(?<=\S)(?P=sign)"
)


def read_markdown(data: bytes, name: str) -> tuple[CleanText, str]:
    """The text of a Markdown file, a line each, with its headings, notes and raised words."""
    decoded = decode(data, name)
    lines, fields, head = _parted(decoded.text.split("\n"))
    reading = _Reading(lines)
    paragraphs = [*head, *reading.paragraphs()]
    text = put_together(paragraphs, reading.notes, fields)
    return text._replace(removed=(*decoded.notes, *text.removed)), decoded.encoding


def _parted(lines: list[str]) -> tuple[list[str], list[tuple[str, str]], list[Paragraph]]:
    """The lines without the data before them, the data's names and values, and what it was."""
    if lines[0].rstrip() != "---" or "---" not in (ends := [line.rstrip() for line in lines[1:]]):
        return lines, [], []
    end = ends.index("---") + 2
    pairs = [found.groups() for line in lines[1:end] if (found := _PAIR.fullmatch(line.rstrip()))]
    data = Piece("\n".join(lines[:end]), "left-out", reason=DATA)
    return lines[end:], [(name, value) for name, value in pairs], [Paragraph([data])]


class _Reading:
    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._numbers: dict[str, int] = {}
        self._said = {found[2] for line in lines if (found := _NOTE.fullmatch(line))}
        self.notes: dict[int, list[Paragraph]] = {}

    def paragraphs(self) -> Iterator[Paragraph]:
        """The lines of the text; those of notes go to `notes`."""
        in_code, in_table = False, False
        note: list[Paragraph] | None = None
        for at, line in enumerate(self._lines):
            below = self._lines[at + 1] if at + 1 < len(self._lines) else ""
            in_table = "|" in line and (in_table or bool("|" in below and _DIVIDER.fullmatch(below)))
            if _FENCE.fullmatch(line):
                in_code = not in_code
                yield Paragraph([_out(line)])
            elif in_code:
                yield Paragraph([Piece(line)])
            elif found := _NOTE.fullmatch(line):
                note = self.notes.setdefault(self._number(found[2]), [])
                note.append(Paragraph([_out(found[1]), *self._inline(found[3])]))
            elif note is not None and line.startswith(("    ", "\t")):
                note.append(Paragraph(list(self._inline(line.strip()))))
            else:
                note = note if not line.strip() else None
                yield self._line(line, below, self._lines[at - 1] if at else "", in_table=in_table)

    def _line(self, line: str, below: str, above: str, *, in_table: bool) -> Paragraph:
        if (found := _HEADING.fullmatch(line)) and found[3]:
            return Paragraph([_out(found[1]), *self._inline(found[3]), _out(found[4] or "")], len(found[2]))
        if in_table and not _DIVIDER.fullmatch(line):
            return Paragraph(list(self._row(line)))
        if _RULE.fullmatch(line) or (line.strip() and in_table) or _is_below(line, above):
            return Paragraph([_out(line)])
        if _TARGET.fullmatch(line):
            return Paragraph([_out(line, ADDRESS)])
        lead = _LEAD.match(line)
        begin = lead.end() if lead else 0
        level = (1 if "=" in below else 2) if _is_below(below, line) else 0
        return Paragraph([_out(line[:begin]), *self._inline(line[begin:])], level)

    def _row(self, line: str) -> Iterator[Piece]:
        """The cells of a row, which stand between bars."""
        found = _ROW.fullmatch(line)
        before, inside, behind = found.groups() if found else ("", line, "")
        yield _out(before)
        for number, cell in enumerate(_BAR.split(inside.strip())):
            if number:
                yield Piece(CELL)
            yield from self._inline(cell)
        yield _out(behind)

    def _inline(self, words: str) -> Iterator[Piece]:
        """Words and their signs."""
        at = 0
        for found in _INLINE.finditer(words):
            yield Piece(words[at : found.start()])
            yield from self._signed(found)
            at = found.end()
        yield Piece(words[at:])

    def _signed(self, found: re.Match[str]) -> Iterator[Piece]:
        if found["escaped"]:
            yield from (_out("\\"), Piece(found["escaped"]))
        elif found["note"] in self._said:
            yield from (_out(found[0]), Piece("", "note", note=self._number(found["note"])))
        elif found["picture"]:
            yield _out(found[0], PICTURE)
        elif found["words"]:
            yield from (_out("["), *self._inline(found["words"]), _out(f"]{found['address']}", ADDRESS))
        elif found["raised"]:
            yield from (_out("<sup>"), Piece(found["raised"], "raised"), _out("</sup>"))
        elif found["code"]:
            yield from (_out(found["code"]), Piece(found["literal"]), _out(found["code"]))
        elif found["sign"]:
            yield from (_out(found["sign"]), *self._inline(found["marked"]), _out(found["sign"]))
        elif found["tag"]:
            yield _out(found[0])
        else:
            yield Piece(found[0])

    def _number(self, name: str) -> int:
        """The number of a note: they count as they are called, and those that nothing calls after them."""
        return self._numbers.setdefault(name, len(self._numbers) + 1)


def _is_below(line: str, above: str) -> bool:
    """Whether a line underlines the one above, which is a heading by it."""
    return bool(above.strip() and _BELOW.fullmatch(line) and not _BELOW.fullmatch(above))


def _out(words: str, reason: str = SIGN) -> Piece:
    return Piece(words, "left-out", reason=reason)
