"""`make torture`: all of it, or the parts that are named; `fuzz --minutes 10` reads files gone wrong."""

import sys
from time import monotonic

from tests.torture.fuzz import fuzz
from tests.torture.parts import PARTS


def main() -> int:
    """Run the parts; 1 where a trial failed or a control did not."""
    if sys.argv[1:2] == ["fuzz"]:
        return fuzz(sys.argv[2:])
    wrong = 0
    for name in sys.argv[1:] or PARTS:
        began, tried = monotonic(), 0
        for verdict in PARTS[name].full():
            sys.stdout.write(f"{verdict}\n")
            sys.stdout.flush()
            wrong += not verdict.as_it_must_be
            tried += 1
        took = (
            f"{monotonic() - began:.0f} s" if tried else "skipped, it needs strace, and the right to use it"
        )
        sys.stdout.write(f"-- {name}: {took}\n")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
