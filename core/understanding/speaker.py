"""Who gave a report: a line of its own, else the words around an office (主席王莉霞, 龚正市长)."""

import re
from collections.abc import Iterable, Sequence

from core.document.report import FrontLine
from core.text.folding import READING
from core.text.offices import HEADS
from core.text.surnames import NAME, TRANSCRIBED, is_name
from core.understanding.structure.front import SPEAKER

_SPACES = re.compile(r"[\s　\xa0]+")
_NAMED = rf"(?P<name>{TRANSCRIBED}|{NAME})"
_ACTS = "在|作|做|代表|向|受|所作"
_INLINE = (
    re.compile(rf"(?:{HEADS}){_NAMED}(?:同志)?(?={_ACTS}|[，。：:（(]|$)"),
    re.compile(rf"(?:^|[^\w]|日){_NAMED}(?:同志)?代?(?:{HEADS})(?={_ACTS})"),
    re.compile(rf"(?:^|[^\w]|日){_NAMED}(?:同志)?(?=(?:在|代表).{{2,40}}报告|所?作.{{0,4}}政府工作报告)"),
)
"""The office before the name, behind it, and a name alone that gives the report."""


def find_speaker(
    text: str,
    front: Sequence[FrontLine],
    fields: Sequence[tuple[str, str]],
    asides: Iterable[str],
    place: str | None,
) -> str | None:
    """The speaker's name alone, without the spaces that line it up in print."""
    said = [line.span.of(text) for line in front if line.role == "speaker"]
    said += [value for name, value in fields if READING.fold(name) == "报告人"]
    for words in said:
        match = SPEAKER.fullmatch(READING.fold(words))
        name = _SPACES.sub("", words[slice(*match.span("name"))] if match else words)
        if is_name(READING.fold(name)):
            return name
    return next((found for words in asides if (found := _inline(words, place or ""))), None)


def _inline(words: str, place: str) -> str | None:
    """The name beside an office inside a line; 云溪市长 names no person where the place is 云溪市."""
    spaceless = _SPACES.sub("", words)
    simple = READING.fold(spaceless)
    for pattern in _INLINE:
        for match in pattern.finditer(simple):
            if is_name(match["name"]) and match["name"] not in READING.fold(place):
                return spaceless[slice(*match.span("name"))]
    return None
