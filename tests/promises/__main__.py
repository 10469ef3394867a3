"""Print how many promises find their outcomes, and which do not."""

import sys
from collections.abc import Sequence
from itertools import groupby

from tests.conftest import SHARED
from tests.promises.lists import read_lists
from tests.promises.pairs import Pair, read_pairs
from tests.promises.read import read_by_hand


def main() -> None:
    """Print the tables; nothing where there are no pairs to read."""
    if not (SHARED / "truth").is_dir():
        sys.stdout.write(f"There are no promises to read in {SHARED}.\n")
        return
    for reports, pairs in groupby(read_pairs(), key=lambda pair: pair.reports):
        of_them = list(pairs)
        _print(f"# {reports}", *_rows(of_them), "", *_measured(of_them), "")
    _print(*_listed(), "", *_read())


def _print(*lines: str) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)


def _rows(pairs: Sequence[Pair]) -> list[str]:
    return [
        f"{'·' if _is_as_read(pair) else '!'} {pair.promise['quote']}: {pair.verdict}; "
        + (
            f"{pair.found.tier}, {pair.found.verdict}: {pair.found.judged.why}"
            if pair.found
            else "no promise"
        )
        for pair in pairs
    ]


def _is_as_read(pair: Pair) -> bool:
    return pair.found is not None and pair.found.verdict == pair.verdict


def _measured(pairs: Sequence[Pair]) -> list[str]:
    certain = [pair for pair in pairs if pair.is_certain]
    right = [pair for pair in certain if pair.found and pair.is_right(pair.found.outcome)]
    there = [pair for pair in pairs if pair.outcome]
    offered = sum(pair.has_right_one for pair in there)
    unclear = [pair.found.verdict for pair in pairs if pair.verdict == "unclear" and pair.found]
    return [
        f"certain, precision                        {_share(len(right), len(certain))}",
        f"certain, recall                           {_share(len(right), len(there))}",
        f"right one certain or offered              {_share(offered, len(there))}",
        f"certain with the verdict that was read    {_share(sum(map(_is_as_read, certain)), len(certain))}",
        f"not reported, given a certain outcome     {sum(not pair.outcome for pair in certain)}",
        f"unclear, shown as met or missed           {len([one for one in unclear if one != 'unclear'])}",
    ]


def _listed() -> list[str]:
    rows = list(read_lists())
    missing = [row.words for row in rows if row.found is None]
    certain = [row for row in rows if row.found and row.found.tier == "certain"]
    return [
        f"of the State Council's lists, found       {_share(len(rows) - len(missing), len(rows))}",
        f"  with a certain outcome                  {len(certain)}",
        f"  which says something else               {sum(row.is_other for row in rows)}",
        *(f"  not found: {words}" for words in missing),
    ]


def _read() -> list[str]:
    rows = list(read_by_hand())
    right, wrong = ([row for row in rows if row.is_right is kind] for kind in (True, False))
    missing = [row.words for row in right if not row.is_certain]
    return [
        f"certain in other reports, read by hand    {_share(len(right), len(rows))} right",
        f"  of these certain still                  {_share(len(right) - len(missing), len(right))}",
        f"  of the others                           {sum(row.is_certain for row in wrong)}",
        *(f"  not certain any more: {words}" for words in missing),
    ]


def _share(part: int, whole: int) -> str:
    return f"{part / whole if whole else 1:.3f}  ({part} of {whole})"


main()
