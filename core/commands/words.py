"""Count the words of reports: files, or those of the library that the options choose.

frequency: how often words or n-grams stand there, and how evenly. list: how much is said of the matters of
word lists. keyness: what is said much more or less than in others. collocation: what stands near a word.
new: what others do not say, and what only they say. first: the years in which words are used. similar: what
is like these reports, and by which sentences.
"""

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from core.analysis import tables
from core.analysis.attention import attention
from core.analysis.collocation import WINDOW, collocations
from core.analysis.cut import Cut, cut_all
from core.analysis.frequency import LONGEST, Counted, count_ngrams, count_words, frequencies
from core.analysis.keyness import keyness
from core.analysis.likeness import like
from core.analysis.sample import Sample
from core.analysis.sentence_pairs import alike
from core.analysis.tables import Table, Value
from core.analysis.wording import uses, wording
from core.commands.columns import columns, padded
from core.commands.counted import add_counted, add_others, counted, others
from core.commands.files import print_json, shown
from core.commands.library import look_up
from core.document.problem import Problem
from core.document.word_list import WordList
from core.importing.word_lists import import_word_lists
from core.text.words import Cutter
from core.workspace.counting import word_lists

BY: Mapping[str, Callable[[Sample], Value]] = {
    "report": lambda sample: sample.text,
    "year": lambda sample: sample.metadata.year,
    "place": lambda sample: sample.metadata.place,
}
ROWS = 50
"""Rows that are shown, where no other number is asked for."""
NO_LISTS = "There is no word list: name a file of them with --lists, or make one in the window."
NO_WORD = "Name what is asked about with --word."


def add_arguments(parser: ArgumentParser) -> None:
    """Let something be counted in some reports, and name the form of the answer."""
    parser.add_argument("what", choices=_TABLES, help="what is counted")
    add_counted(parser)
    add_others(parser)
    parser.add_argument("--word", metavar="WORD", action="append", help="what is asked about")
    parser.add_argument("--ngram", metavar="N", type=_length, help="n-grams of so many characters, not words")
    parser.add_argument("--content", action="store_true", help="leave out words such as 的, 和, 我们")
    parser.add_argument("--lists", metavar="FILE", type=Path, help="word lists; else the library's own")
    parser.add_argument("--by", choices=BY, help="compare reports, years or places")
    parser.add_argument("--sentences", action="store_true", help="the sentences that make two reports alike")
    parser.add_argument("--window", metavar="N", type=_number, default=WINDOW, help="words on either side")
    parser.add_argument("--least", metavar="N", type=_number, help="leave out what is there less often")
    parser.add_argument("--limit", metavar="N", type=_number, default=ROWS, help="show so many rows at most")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--csv", metavar="OUT", type=Path, help="write a table to a file")


def run(options: Namespace) -> int:
    """Print what was counted, or write it to a file."""
    samples = counted(options)
    table = _TABLES[options.what](options, samples)
    if options.csv:
        from core.exporting.tables import write_table  # noqa: PLC0415 - seldom asked for

        write_table([table.columns, *table.rows], options.csv, options.what, ".csv")
    elif options.json:
        print_json(
            {
                "reports": len(samples),
                "characters": sum(one.size for one in samples),
                "rows": [dict(zip(table.columns, row, strict=True)) for row in table.rows],
            }
        )
    else:
        sys.stdout.writelines(f"{shown(line)}\n" for line in _lines(table))
    return 0


def _frequency(options: Namespace, samples: Sequence[Sample]) -> Table:
    found, _ = _counted(options, samples, [])
    return tables.frequency_table(
        frequencies(found, options.least or 1, options.limit, content=options.content)
    )


def _list(options: Namespace, samples: Sequence[Sample]) -> Table:
    lists = _lists(options)
    found = attention(lists, samples, BY[options.by or "report"])
    return tables.attention_table(lists, found, _called(samples))


def _keyness(options: Namespace, samples: Sequence[Sample]) -> Table:
    ours, theirs = _counted(options, samples, others(options, samples))
    return tables.keyness_table(keyness(ours, theirs, options.least or 3, most=options.limit))


def _collocation(options: Namespace, samples: Sequence[Sample]) -> Table:
    node, *_ = _words(options)
    found = collocations(_cut(samples), node, options.window, options.least or 3, options.limit)
    return tables.collocation_table(node, found)


def _new(options: Namespace, samples: Sequence[Sample]) -> Table:
    return tables.wording_table(wording(others(options, samples), samples, options.least or 2, options.limit))


def _first(options: Namespace, samples: Sequence[Sample]) -> Table:
    return tables.uses_table(uses(_words(options), samples))


def _similar(options: Namespace, samples: Sequence[Sample]) -> Table:
    groups: dict[Value, list[Sample]] = defaultdict(list)
    for one in others(options, samples):
        groups[BY[options.by or "report"](one)].append(one)
    found = like({**groups, _ASKED: samples}, _ASKED)[: options.limit]
    if options.sentences and len(samples) == 1 and found:
        (other, *_), (one,) = groups[found[0].key], samples
        return tables.pairs_table(one, other, alike(one, other, most=options.limit))
    return tables.like_table(found, _called(one for group in groups.values() for one in group))


def _called(samples: Iterable[Sample]) -> dict[Value, str]:
    return {one.text: one.heading for one in samples}


_ASKED = "\0"
_TABLES: Mapping[str, Callable[[Namespace, Sequence[Sample]], Table]] = {
    "frequency": _frequency,
    "list": _list,
    "keyness": _keyness,
    "collocation": _collocation,
    "new": _new,
    "first": _first,
    "similar": _similar,
}


def _counted(
    options: Namespace, samples: Sequence[Sample], other: Sequence[Sample]
) -> tuple[list[Counted], list[Counted]]:
    """Words or n-grams of samples and of others; one dictionary cuts both."""
    if options.ngram:
        found = list(count_ngrams([*samples, *other], options.ngram))
    else:
        found = list(count_words(_cut([*samples, *other])))
    return found[: len(samples)], found[len(samples) :]


def _cut(samples: Sequence[Sample]) -> list[Cut]:
    terms = {term for one in samples for term in one.terms}
    return list(cut_all(samples, Cutter(sorted(terms)).cut))


def _words(options: Namespace) -> list[str]:
    words = [word for word in options.word or () if word.strip()]
    if not words:
        raise Problem(NO_WORD)
    return words


def _lists(options: Namespace) -> list[WordList]:
    if options.lists:
        return import_word_lists(options.lists)
    if options.word:
        return [WordList(word, (word,)) for word in _words(options)]
    lists: list[WordList] = look_up(options, word_lists, otherwise=[])
    if not lists:
        raise Problem(NO_LISTS)
    return lists


def _lines(table: Table) -> Iterator[str]:
    """The table in columns; queries are only for programs."""
    wanted = [number for number, name in enumerate(table.columns) if name != "query"]
    rows = [[_told(row[number]) for number in wanted] for row in (table.columns, *table.rows)]
    widths = [max(columns(row[number]) for row in rows) for number in range(len(wanted))]
    for row in rows:
        cells = (padded(cell, width) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()


def _told(value: Value) -> str:
    if value is None:
        return ""
    return f"{value:.3f}" if isinstance(value, float) else " ".join(str(value).split())


def _number(words: str) -> int:
    if words.isdecimal() and int(words):
        return int(words)
    raise ArgumentTypeError(f"{words!r} is no number from 1 on")


def _length(words: str) -> int:
    if words.isdecimal() and 0 < int(words) <= LONGEST:
        return int(words)
    raise ArgumentTypeError(f"{words!r} is no number from 1 to {LONGEST}")
