"""What searching remembers from one start to the next: words, where one looks, and how lines stand."""

from collections.abc import Mapping
from typing import Any

from core.document.corpus import PLACES, Corpus, Where, corpus_said, said_of
from core.search.order import GROUPS, ORDERS
from gui.search.arranging import Arrangement

MOST, LONGEST = 50, 60
"""So many words of before are kept for the next start, none longer than so many characters."""


def past_kept(past: list[str]) -> list[str]:
    """Those words of before that are kept."""
    return [words for words in past if len(words) <= LONGEST][-MOST:]


def past_said(said: Mapping[str, Any]) -> list[str]:
    """The words of before, as far as what was kept has sense."""
    past = said.get("past")
    return [words for words in past if isinstance(words, str)] if isinstance(past, list) else []


def scope_kept(where: Where, corpus: Corpus) -> dict[str, Any]:
    """Where one looks; single reports are forgotten."""
    return {"where": where, "corpus": said_of(corpus._replace(reports=None))}


def scope_said(said: Mapping[str, Any]) -> tuple[Where, Corpus]:
    """Where one looked, likewise."""
    where = said.get("where")
    corpus = corpus_said(said.get("corpus"))._replace(reports=None)
    return next((known for known in PLACES if known == where), "text"), corpus


def arrangement_said(said: Mapping[str, Any]) -> Arrangement:
    """How lines stood, likewise."""
    usual = Arrangement()
    order, grouping = said.get("order"), said.get("grouping", usual.grouping)
    return Arrangement(
        order if order in (*ORDERS, None) else usual.order,
        grouping if grouping in (*GROUPS, None) else usual.grouping,
    )
