"""`make torture`: all of it, or the parts that are named."""

import sys
from time import monotonic

from tests.torture.parts import PARTS


def main() -> int:
    """Run the parts; 1 where a trial failed or a control did not."""
    wrong = 0
    for name in sys.argv[1:] or PARTS:
        began = monotonic()
        for verdict in PARTS[name].full():
            sys.stdout.write(f"{verdict}\n")
            sys.stdout.flush()
            wrong += not verdict.as_it_must_be
        sys.stdout.write(f"-- {name}: {monotonic() - began:.0f} s\n")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
