"""The options by which a command that asks many reports is told which are meant."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace

from core.document.corpus import LEVELS, PARTS, Corpus, Years, years_of

NO_YEARS = "{words!r} is no year such as 2024 and no years such as 2019-2024, 2019- or -2024"


def add_corpus(parser: ArgumentParser, *, parts: bool = True) -> None:
    """Let reports be chosen by place, years, level and collection; of them `parts`, where that is asked."""
    parser.add_argument("--place", metavar="PLACE", help="only reports of a place and all below it")
    parser.add_argument(
        "--year", metavar="YEARS", type=years, default=(None, None), help="only of 2024, or of 2019-2024"
    )
    parser.add_argument("--level", choices=LEVELS, help="only of the nation, provinces, cities or counties")
    if parts:
        parser.add_argument("--part", choices=PARTS, help="only sections on what was achieved, or planned")
    parser.add_argument("--collection", metavar="NAME", help="only reports of a collection")


def corpus_of(options: Namespace) -> Corpus:
    """The reports that the options of `add_corpus` mean."""
    first, last = options.year
    return Corpus(
        place=options.place or None,
        first_year=first,
        last_year=last,
        level=options.level,
        part=getattr(options, "part", None),
        collection=options.collection or None,
    )


def years(words: str) -> Years:
    """The first and the last year of such words as 2024, 2019-2024, 2019- or -2024."""
    found = years_of(words)
    if found is None:
        raise ArgumentTypeError(NO_YEARS.format(words=words))
    return found
