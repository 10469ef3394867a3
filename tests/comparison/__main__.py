"""`python -m tests.comparison`: sentences of all real reports, changed by a script, and aligned again.

With a number, only every so many reports."""

import sys
from random import Random

from core.importing.importer import import_file
from tests.anchoring_trial.strangers import places_apart
from tests.comparison.trial import claimed, empty, run
from tests.conftest import SHARED

REPORTS = SHARED / "reports"
SHARES = 0.1, 0.2, 0.3
"""Of the words of an edited sentence so many are replaced, left out, or have others before them."""
EXAMPLES = 5


def main(each: int) -> None:
    """Print what is right for each share of edited words, and what is claimed falsely."""
    files = sorted(REPORTS.glob("*/*.txt"))
    texts = {file: import_file(file)[1].text for file in files}
    pairs = [(texts[one], texts[other]) for one, other in places_apart(files)][::each]
    for share in SHARES:
        for is_shuffled in (False, True):
            tally = empty()
            for number, pair in enumerate(pairs):
                tally.add(run(*pair, Random(f"{share} {number}"), share, is_shuffled=is_shuffled))
            kinds = (f"{kind} {tally.right[kind]}/{asked}" for kind, asked in sorted(tally.asked.items()))
            how = "all shuffled" if is_shuffled else "in order"
            sys.stdout.write(f"{share:.0%} edited, {how:12} right {tally.share:.4f}  {'  '.join(kinds)}\n")
            for part in tally.wrong[:EXAMPLES]:
                sys.stdout.write(f"    {part.kind}: {part.words[:60]}\n")
    found = [claimed(*pair) for pair in pairs]
    alike, asked = (sum(column) for column in zip(*found, strict=True))
    sys.stdout.write(f"another place's report: {alike} of {asked} sentences are claimed to have their like\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
