"""Small texts to count."""

from core.analysis.cut import Cut, cut_all
from core.analysis.sample import Sample
from core.document.report import Metadata
from core.document.text_id import TextId
from core.text.words import Cutter


def small(
    words: str, place: str | None = None, year: int | None = None, terms: tuple[str, ...] = ()
) -> Sample:
    """A sample of a whole text, named by its place and year, or by its words."""
    name = TextId(f"{place}-{year}" if place or year else words[:8])
    return Sample(name, name, Metadata(place=place, year=year), words, (), terms)


def cut(*samples: Sample) -> list[Cut]:
    """Samples cut into words, with the terms of all."""
    terms = [term for sample in samples for term in sample.terms]
    return list(cut_all(samples, Cutter(terms).cut))
