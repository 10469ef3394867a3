"""A program that searches an index; prints what it takes before and after."""

import json
import resource
import sys
from pathlib import Path

from core.document.text_id import TextId
from core.index.document import Key
from core.index.index import Index
from core.search.query import parse

STAMP = "1"


def key(number: int) -> Key:
    """The name of a report of a corpus."""
    return Key(TextId(f"{number:032}"))


def main(path: str, size: str, *words: str) -> None:
    bare = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    index = Index(Path(path))
    index.bring({key(number): STAMP for number in range(int(size))})
    for one in words:
        list(index.count(parse(one)))
    searched = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    sys.stdout.write(json.dumps({"bare": bare, "searched": searched}) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
