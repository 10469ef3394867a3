"""Single figures corrected by hand: what they tell of, of when, or that they do not count."""

from core.document.point_correction import AS_STATED, PointCorrection
from core.document.problem import Problem
from core.document.span import Span
from core.document.text_id import TextId
from core.library.library import Library
from core.library.records.point_corrections import CorrectedPoint
from core.text.sentences import sentence_at
from core.workspace.correcting import FIRST_YEAR, LAST_YEAR, NO_YEAR

NO_FIGURE = "There is no figure at this place of the report."


def point_history(library: Library, text: TextId, span: Span) -> list[CorrectedPoint]:
    """Everything that was said of a figure, the oldest first."""
    return library.point_corrections.history(text, span)


def correct_point(library: Library, text: TextId, span: Span, correction: PointCorrection) -> None:
    """Let this hold of a figure and nothing else; Problem where it makes no sense."""
    words = library.texts.words(text)
    if not span.has_words_of(words):
        raise Problem(NO_FIGURE)
    for year in (correction.from_year, correction.to_year):
        if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
            raise Problem(NO_YEAR, year=year)
    if correction.measure is not None:
        correction = correction._replace(measure="".join(correction.measure.split()) or None)
    with library.store.transaction():
        library.point_corrections.put(text, span, sentence_at(words, span.start).of(words), correction)


def take_back_point(library: Library, text: TextId, span: Span) -> None:
    """Let a figure be as it was before what was said of it last."""
    history = point_history(library, text, span)
    if history:
        correct_point(library, text, span, history[-2].correction if len(history) > 1 else AS_STATED)


def corrections_in(library: Library, text: TextId, words: str) -> dict[Span, PointCorrection]:
    """What is said of the figures of a text: in itself, or in the same sentence of another of its report."""
    own = library.point_corrections.of(text)
    found = {span: one.correction for span, one in own.items()}
    for other in library.editions.of(text):
        for span, one in library.point_corrections.of(other).items() if other != text else ():
            at = words.find(one.exact) if words.count(one.exact) == 1 else -1
            if at >= 0:
                start = sentence_at(library.texts.words(other), span.start).start
                found.setdefault(span.shifted(at - start), one.correction)
    return found
