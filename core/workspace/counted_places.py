"""Where just that stands which a row of an answer counts; a query may find more, in longer words."""

from collections.abc import Iterator, Sequence

from core.analysis.attention import hits
from core.analysis.collocation import places_together
from core.analysis.places import places, places_of_word
from core.analysis.sample import Sample
from core.analysis.tables import Lead
from core.document.corpus import Corpus
from core.document.span import Span
from core.document.text_id import TextId
from core.workspace.listed import is_within
from core.workspace.words import Counter, Question

Places = dict[TextId, tuple[Span, ...]]


def counted_places(
    question: Question, lead: Lead, samples: Sequence[Sample], others: Sequence[Sample], counter: Counter
) -> Places:
    """The places that a row counts in the reports that it leads to, of those that the question is about."""
    ours = samples if lead.corpus.reports == question.corpus.reports else [*samples, *others]
    wanted = {one.text for one in ours if _is_meant(one, lead.corpus, question.corpus)}
    found = dict(_found(question, lead, [*samples, *others], wanted, counter))
    return {text: tuple(sorted(spans)) for text, spans in found.items() if spans}


def _is_meant(sample: Sample, corpus: Corpus, asked: Corpus) -> bool:
    is_named = corpus.reports in (None, asked.reports) or sample.text in (corpus.reports or ())
    return is_named and is_within(sample.metadata.year, corpus.first_year, corpus.last_year)


def _found(
    question: Question, lead: Lead, samples: Sequence[Sample], wanted: set[TextId], counter: Counter
) -> Iterator[tuple[TextId, list[Span]]]:
    if question.what in ("frequency", "keyness", "collocation") and not question.ngram:
        (item,) = lead.items
        cuts = counter.cut(samples)  # of all: the terms of all are known where these were counted
        for cut in (one for one in cuts if one.sample.text in wanted):
            if question.what == "collocation":
                yield cut.sample.text, places_together(cut, question.words[0], item, question.window)
            else:
                yield cut.sample.text, places_of_word(cut, item)
        return
    for sample in samples:
        if sample.text in wanted:
            yield sample.text, places(sample, *lead.items) if question.ngram else hits(lead.items, sample)
