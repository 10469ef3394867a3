"""Count the words of reports: files, or those of the library that the options choose.

frequency: how often words or n-grams stand there, and how evenly. list: how much is said of the matters of
word lists. keyness: what is said much more or less than in others. collocation: what stands near a word.
new: what others do not say, and what only they say. first: the years in which words are used. similar: what
is like these reports, and by which sentences.
"""

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import get_args

from core.analysis.collocation import WINDOW
from core.analysis.frequency import LONGEST
from core.analysis.sample import Sample
from core.analysis.tables import Lead, Table, Value
from core.commands.columns import in_columns
from core.commands.corpus import corpus_of
from core.commands.counted import add_counted, add_others, counted, others
from core.commands.files import print_json, shown
from core.commands.library import look_up
from core.commands.tables import add_tables, write_tables
from core.document.problem import Problem
from core.document.word_list import WordList
from core.importing.word_lists import import_word_lists
from core.workspace.counting import word_lists
from core.workspace.words import ABOUT_WORDS, BY, COMPARED, USUALLY_AGAINST, Question, What, answer

ROWS = 50
"""Rows that are shown, where no other number is asked for."""
NO_LISTS = "There is no word list: name a file of them with --lists, or make one in the window."
NO_WORD = "Name what is asked about with --word."


def add_arguments(parser: ArgumentParser) -> None:
    """Let something be counted in some reports, and name the form of the answer."""
    what = [one for one in get_args(What) if one != "sentences"]
    parser.add_argument("what", choices=what, help="what is counted")
    add_counted(parser)
    add_others(parser)
    parser.add_argument("--word", metavar="WORD", action="append", help="what is asked about")
    parser.add_argument("--ngram", metavar="N", type=_length, help="n-grams of so many characters, not words")
    parser.add_argument("--every-word", action="store_true", help="count 的, 和, 我们 and the like, too")
    parser.add_argument("--lists", metavar="FILE", type=Path, help="word lists; else the library's own")
    parser.add_argument("--by", choices=BY, help="compare reports, years or places")
    parser.add_argument("--sentences", action="store_true", help="the sentences that make two reports alike")
    parser.add_argument("--window", metavar="N", type=_number, default=WINDOW, help="words on either side")
    parser.add_argument("--least", metavar="N", type=_number, help="leave out what is there less often")
    parser.add_argument(
        "--limit",
        metavar="N",
        type=_number,
        default=ROWS,
        help="show so many rows at most; of what is new or gone, of each kind",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_tables(parser)


def run(options: Namespace) -> int:
    """Print what was counted, or write it to a file."""
    question = _question(options)
    samples: Sequence[Sample] = counted(options)
    beside: Sequence[Sample] = others(options, samples, question.against) if question.what in COMPARED else []
    if options.sentences and question.what == "similar":
        samples, beside, question = _pair(question, samples, beside)
    table = _used(question.what, answer(question, samples, beside))
    is_written = write_tables(options, partial(_write, table, options.what))
    if options.json:
        print_json(
            {
                "reports": len(samples),
                "characters": sum(one.size for one in samples),
                "rows": [_named(table, row, lead) for row, lead in zip(table.rows, table.leads, strict=True)],
            }
        )
    elif not is_written:
        rows = [list(map(_told, row)) for row in (table.columns, *table.rows)]
        sys.stdout.writelines(f"{shown(line)}\n" for line in in_columns(rows))
    return 0


def _write(table: Table, name: str, path: Path, ending: str) -> None:
    from core.exporting.tables import write_table  # noqa: PLC0415 - seldom asked for

    rows = ((*row, lead.query) for row, lead in zip(table.rows, table.leads, strict=True))
    write_table([(*table.columns, "query"), *rows], path, name, ending)


def _question(options: Namespace) -> Question:
    what: What = options.what
    words = tuple(word for word in options.word or () if word.strip())
    if what in ABOUT_WORDS and not words:
        raise Problem(NO_WORD)
    return Question(
        what=what,
        corpus=corpus_of(options),
        against=options.against or USUALLY_AGAINST.get(what, "last-year"),
        words=words,
        lists=tuple(_lists(options, words)) if what == "list" else (),
        by=options.by or "report",
        ngram=options.ngram,
        content=not options.every_word,
        whole=options.whole,
        window=options.window,
        least=options.least,
        most=options.limit,
    )


def _pair(
    question: Question, samples: Sequence[Sample], beside: Sequence[Sample]
) -> tuple[Sequence[Sample], Sequence[Sample], Question]:
    """What is asked to learn which sentences make reports alike to the most like of the others."""
    (first, *_) = answer(question, samples, beside).leads
    texts = first.corpus.reports or ()
    return samples, [one for one in beside if one.text in texts], question._replace(what="sentences")


def _used(what: What, table: Table) -> Table:
    """The years in which words are used; those without are for who draws them."""
    if what != "first":
        return table
    count = table.columns.index("count")
    rows = [(row, lead) for row, lead in zip(table.rows, table.leads, strict=True) if row[count]]
    return table._replace(rows=[row for row, _ in rows], leads=[lead for _, lead in rows])


def _lists(options: Namespace, words: Sequence[str]) -> list[WordList]:
    if options.lists:
        return import_word_lists(options.lists)
    if words:
        return []  # each is a list of its own
    lists: list[WordList] = look_up(options, word_lists, otherwise=[])
    if not lists:
        raise Problem(NO_LISTS)
    return lists


def _named(table: Table, row: Sequence[Value], lead: Lead) -> dict[str, Value]:
    """A row as JSON has it; what a query finds, it names."""
    named = dict(zip(table.columns, row, strict=True))
    return {**named, "query": lead.query} if lead.query else named


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
