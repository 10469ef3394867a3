"""Terms that a file's own notes explain and do not repeat: they stand where the note is called."""

import re
from collections.abc import Sequence

from core.document.clean_text import Mark
from core.text.folding import TERMS

_ENDS = r"，。；：！？、,;:!?\s“”「」『』《》"
_QUOTED = re.compile(
    rf"(?:“[^“”\n]{{1,40}}”|「[^「」\n]{{1,40}}」|《[^《》\n]{{1,40}}》)(?![和与與及等的])[^{_ENDS}]{{0,6}}$"
)
_CLAUSE = re.compile(rf"(?:^|(?<=[{_ENDS}]))[^{_ENDS}]{{2,10}}$")
_QUOTES = str.maketrans("", "", "“”「」『』《》")
_DEFINES = re.compile(r"是?[指即]|系指")
_REACH = 60


def called_terms(text: str, marks: Sequence[Mark]) -> dict[int, tuple[str, str]]:
    """What is quoted before the call of each note, and the clause there, by where what it says begins."""
    calls: dict[int, Mark] = {}
    for mark in marks:
        if mark.kind == "note":
            calls.setdefault(mark.value, mark)
    found = {}
    for mark in marks:
        if mark.kind == "note-text" and (call := calls.get(mark.value)):
            before = text[max(0, call.span.start - _REACH) : call.span.start]
            quoted, clause = _QUOTED.search(before), _CLAUSE.search(before)
            found[mark.span.start] = (quoted[0] if quoted else "", clause[0] if clause else "")
    return found


def term_left_out(term: str, said: str, called: tuple[str, str]) -> str:
    """The term of a note that only defines it; empty where `term`, found in what it says, is one."""
    quoted, clause = called
    if quoted:
        ours, theirs = (TERMS.fold(words.translate(_QUOTES)) for words in (term, quoted))
        return "" if ours and (ours in theirs or theirs in ours or _shares(ours, quoted)) else quoted
    return clause if _DEFINES.match(said) else ""


def _shares(ours: str, quoted: str) -> bool:
    """Whether a term has what stands inside the quotation marks."""
    inside = re.split("[”」》]", quoted)[0].translate(_QUOTES)
    return TERMS.fold(inside) in ours
