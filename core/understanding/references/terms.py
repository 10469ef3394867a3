"""A glossary's terms, in the forms in which the body may print them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from core.document.report import GlossaryEntry
from core.document.span import Span
from core.text.folding import TERMS
from core.understanding.references.body import BLANKS, CLOSING_QUOTES, OPENING_QUOTES, QUOTES, Body

_QUOTED = re.compile(r"[“「『\"‘]([^“”「」『』\"‘’]+)[”」』\"’]")
_LISTED = re.compile(r"、|[”」』]\s*(?:和|与|與|及)?\s*[“「『]")
_QUOTE = re.compile(f"[{QUOTES}]")
_FROM_QUOTE = re.compile(r"[“「『\"‘].+", re.DOTALL)
_BRACKETED = re.compile(r"[（(][^（）()]*[)）]")
_TAIL = re.compile(
    r"(?:综合整治|专项)?(?:专项|行动|工程|计划|活动|战略|机制|制度|模式|改革|政策|企业|任务|体系|工作|思路|"
    r"部署|平台|理念|经济|项目)+$"
)
INNER = 3
"""The first rank of forms that say too little to be the term wherever they stand."""
_CLAUSE_END = re.compile("[。；;，,：:！!？?\n]")
_NEAR = 14
_LEAST_ENDING = 2
_PLAIN = re.compile(r"[0-9+＋xXnN.]*")


class Form(NamedTuple):
    """Words that stand for an entry; `rank` is 0 for the whole term, more for less of it.

    `quoted`: too short or common to be the term where no quotation marks set it off.
    """

    words: str
    entry: int
    rank: int
    quoted: bool


class Occurrence(NamedTuple):
    """A term in the body; `span` takes in its quotation marks."""

    span: Span
    form: Form


class Terms:
    """The forms of a glossary's terms: `entries` are indices into `glossary`."""

    def __init__(self, glossary: Sequence[GlossaryEntry], entries: Iterable[int]) -> None:
        self._of_entry = {entry: tuple(_forms(glossary[entry].term, entry)) for entry in entries}
        self._words_of = {entry: tuple(form.words for form in of) for entry, of in self._of_entry.items()}
        self._of_words: dict[str, list[Form]] = {}
        for form in self:
            self._of_words.setdefault(form.words, []).append(form)
        self._lengths = sorted({len(words) for words in self._of_words}, reverse=True)

    def __iter__(self) -> Iterator[Form]:
        for forms in self._of_entry.values():
            yield from forms

    @property
    def entries(self) -> Iterable[int]:
        """The indices of the entries."""
        return self._of_entry

    def of(self, entry: int) -> tuple[Form, ...]:
        """The forms of one entry, the whole term first."""
        return self._of_entry[entry]

    def owner(self, form: Form) -> bool:
        """Whether no other entry has a better claim to the form's words."""
        return all(
            other.entry == form.entry or other.rank > form.rank for other in self._of_words[form.words]
        )

    def stands_before(self, body: Body, place: int, entry: int) -> bool:
        """Whether a form of the entry ends at this place of the folded body."""
        return body.folded.endswith(self._words_of.get(entry, ()), 0, place)

    def stands_near(self, body: Body, place: int, entry: int) -> bool:
        """Whether in the clause before this place a form of the entry stands, or its last words end it."""
        clause = _CLAUSE_END.split(body.folded[max(0, place - _NEAR) : place])[-1]
        forms = self._of_entry.get(entry, ())
        endings = (form.words[-_LEAST_ENDING:] for form in forms[:1])
        return any(form.words in clause for form in forms) or any(
            clause.endswith(ending) and not _TAIL.fullmatch(ending) for ending in endings
        )

    def ending_at(self, body: Body, place: int) -> Form | None:
        """The longest form that ends at this place of the folded body."""
        for length in self._lengths:
            if length <= place:
                forms = self._of_words.get(body.folded[place - length : place])
                if forms:
                    return min(forms, key=lambda form: form.rank)
        return None


def occurrences(body: Body, form: Form, *, strict: bool = True) -> Iterator[Occurrence]:
    """Where the form stands in the body; strictly, only where it can be nothing else."""
    place = body.folded.find(form.words)
    while place >= 0:
        end = place + len(form.words)
        words = body.span(place, end)
        span = _with_quotes(body.text, words)
        if _apart(body, place, end, words) and (not strict or not form.quoted or _set_off(body.text, span)):
            yield Occurrence(span, form)
        place = body.folded.find(form.words, end)


def _forms(term: str, entry: int) -> Iterator[Form]:
    """The whole term, then its parts: listed names, all from a quotation on, shortened, quoted cores."""
    bare = _BRACKETED.sub("", term)
    whole = TERMS.fold(bare)
    cores = [TERMS.fold(core) for core in _QUOTED.findall(bare)]
    listed = _LISTED.split(bare)
    torn = {TERMS.fold(part) for part in listed if _QUOTE.search(part) and not _QUOTED.search(part)}
    parts = [TERMS.fold(part) for part in (*listed, *_FROM_QUOTE.findall(bare))]
    outer = [core for core in cores if whole.startswith(core) or whole.endswith(core)]
    shortened = [_TAIL.sub("", words) for words in (whole, *parts)]
    ranks: dict[str, int] = {TERMS.fold(term): 0, whole: 0}
    for rank, group in enumerate(([*parts, *outer], shortened, cores), 1):
        for words in group:
            if len(words) > 1:
                ranks.setdefault(words, rank)
    ranks.pop("", None)
    for words, rank in ranks.items():
        common = _needs_quotes(words, unquoted=rank == 0 and not cores)
        yield Form(words, entry, rank, common or (rank > 0 and words in torn))


def _needs_quotes(words: str, *, unquoted: bool) -> bool:
    """Whether such words are common outside quotation marks; `unquoted`: the glossary prints them bare."""
    if _PLAIN.fullmatch(words):
        return True
    if words.isascii():
        return len(words) < 2
    return len(words) < (3 if unquoted else 4)


def _apart(body: Body, start: int, end: int, words: Span) -> bool:
    """Whether the match, printed as `words`, does not begin or end inside a Latin word or a number."""
    folded = body.folded
    before = body.text[words.start - 1 : words.start]
    after = body.text[words.end : words.end + 1]
    return not (_latin(folded[start]) and _latin(before)) and not (
        _latin(folded[end - 1]) and _latin(after) and not after.isdigit()
    )


def _latin(character: str) -> bool:
    return character.isascii() and character.isalnum()


def _set_off(text: str, span: Span) -> bool:
    return text[span.start] in OPENING_QUOTES and text[span.end - 1] in CLOSING_QUOTES


def _with_quotes(text: str, span: Span) -> Span:
    """The span with the quotation marks that belong to it."""
    start, end = span
    left, right = start, end
    while left and text[left - 1] in BLANKS:
        left -= 1
    while right < len(text) and text[right] in BLANKS:
        right += 1
    words = text[start:end]
    opens = left > 0 and text[left - 1] in OPENING_QUOTES
    closes = right < len(text) and text[right] in CLOSING_QUOTES
    if opens and (closes or any(character in CLOSING_QUOTES for character in words)):
        start = left - 1
    if closes and (opens or any(character in OPENING_QUOTES for character in words)):
        end = right + 1
    return Span(start, end)
