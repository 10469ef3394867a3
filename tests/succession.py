"""Which division became which, as the codes of the years tell; for `python -m tests.divisions`.

A division that is gone became the one of the same stem that came (顺义县, 顺义区) or of a longer one, if its
own has a single character (蓟县, 蓟州区), unless another came under its code; the one that has its code a
year later (完县, 顺平县); and where one county of a city went and one came, this one. Districts that went
became the only one that came, a city the one that has nearly all of its counties. What else happened is left
alone, and so is what became of districts in years whose codes were given to others when they became free.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise

from core.understanding.divisions import stem_of

Division = tuple[str, str, str]
"""Province, city, county, as in tests.divisions."""
Coded = Mapping[str, Division]
Name = tuple[str, str]
"""Province and name."""
COUNTY_ENDS = ("县", "区", "市", "旗")
MUNICIPALITIES = ("北京市", "天津市", "上海市", "重庆市")
CODES_STAY_SINCE = 199112
"""Earlier ones were used again: 齐村区 had 370406 and was dissolved, 山亭区 was made of another county."""


def successions(years: Mapping[int, Coded], is_told: Callable[[str], bool]) -> list[str]:
    """Lines of a province, a former name and the one that came in its place, in the order of the first.

    Years are those of revisions with their months, as 199112. What stands in the last is not former: some
    revisions took back what the one before them had brought, and the next brought it again.
    """
    found: dict[tuple[str, str, str], None] = {}
    standing = _counties(years[max(years)])
    for (year, before), (_, after) in pairwise(years.items()):
        cities = _cities(set(before.values()), set(after.values()))
        counties = _Step(before, after, do_codes_stay=year >= CODES_STAY_SINCE).renamed()
        told = (one for one in counties if one[:2] not in standing and is_told(one[1]) and is_told(one[2]))
        found |= dict.fromkeys([*cities, *told])
    return [" ".join(one) for one in found]


def _cities(before: set[Division], after: set[Division]) -> Iterable[tuple[str, str, str]]:
    known = {(province, city) for province, city, county in after if city and not county}
    homes = defaultdict(set)
    for province, city, county in after:
        homes[province, county].add(city)
    for province, city, county in sorted(before):
        if county or not city or (province, city) in known:
            continue
        new = {name for above, name in known - {one[:2] for one in before} if above == province}
        same = [name for name in sorted(new) if stem_of(name) == stem_of(city)]
        below = [one for one in before if one[:2] == (province, city) and one[2]]
        votes = Counter(home for one in below for home in homes[province, one[2]] if home)
        if len(same) == 1:
            yield province, city, same[0]
        elif votes and _is_whole(city, votes, len(below)):
            yield province, city, votes.most_common(1)[0][0]


def _is_whole(city: str, votes: Counter[str], counties: int) -> bool:
    """Whether one city has most counties of a former one, and others hardly any unless it has its name."""
    home, count = votes.most_common(1)[0]
    nearly_all = count * 4 >= votes.total() * 3
    return count * 2 > counties and (nearly_all or stem_of(home) == stem_of(city))


class _Step:
    """The counties of one year and of the next; what is accounted for is taken out."""

    def __init__(self, before: Coded, after: Coded, do_codes_stay: bool) -> None:
        self._before, self._after, self._do_codes_stay = before, after, do_codes_stay
        old, new = _counties(before), _counties(after)
        self._gone = {name: city for name, city in old.items() if name not in new}
        self._come = {name: city for name, city in new.items() if name not in old}
        same = before.keys() & after.keys() if do_codes_stay else ()
        self._heirs = {_name(before[code]): _name(after[code]) for code in same}
        """What has a division's code a year later."""
        self._forebears = {_name(after[code]): _name(before[code]) for code in same}
        self._told: set[Name] = set()
        """Cities, by their stems, of which a code told something: what else happened there is not clear."""

    def renamed(self) -> list[tuple[str, str, str]]:
        """Each former county with the one that came in its place."""
        found = [
            *self._fitting(lambda old, new: stem_of(old) == stem_of(new)),
            *self._fitting(self._is_longer),
        ]
        return [*found, *(self._by_code() if self._do_codes_stay else ()), *self._alone()]

    def _take(self, old: Name, new: Name) -> tuple[str, str, str]:
        del self._gone[old], self._come[new]
        return (*old, new[1])

    def _is_longer(self, old: str, new: str) -> bool:
        is_sure = self._do_codes_stay or new.endswith("市")
        return is_sure and len(stem_of(old)) == 1 and stem_of(new).startswith(stem_of(old))

    def _fitting(self, fits: Callable[[str, str], bool]) -> list[tuple[str, str, str]]:
        found = []
        for old in sorted(self._gone):
            new = [one for one in self._come if one[0] == old[0] and fits(old[1], one[1])]
            heir = self._heirs.get(old)
            if len(new) == 1 and (heir not in self._come or heir == new[0]):
                found.append(self._take(old, new[0]))
        return found

    def _by_code(self) -> list[tuple[str, str, str]]:
        found = []
        for code in sorted(self._before.keys() & self._after.keys()):
            (province, city, old), (above, _, new) = self._before[code], self._after[code]
            is_placed = bool(city) or province in MUNICIPALITIES
            if is_placed and (province, old) in self._gone and (above, new) in self._come:
                found.append(self._take((province, old), (above, new)))
                self._told.add((province, stem_of(city)))
        return found

    def _alone(self) -> list[tuple[str, str, str]]:
        groups: dict[Name, tuple[list[Name], list[Name]]] = defaultdict(lambda: ([], []))
        for side, names in enumerate((self._gone, self._come)):
            for name, city in sorted(names.items()):
                groups[name[0], stem_of(city)][side].append(name)
        found = []
        for (province, city), (gone, come) in groups.items():
            are_districts = all(name.endswith("区") for _, name in (*gone, *come))
            is_one = len(gone) == 1 and not are_districts and bool(city)
            in_one = len(gone) > 1 and are_districts and (province, city) not in self._told
            is_sure = self._do_codes_stay or (come and come[0][1].endswith("市"))
            if len(come) == 1 and is_sure and (is_one or in_one) and self._is_new(come[0], gone):
                found += [(*old, come[0][1]) for old in gone]
        return found

    def _is_new(self, name: Name, gone: list[Name]) -> bool:
        """Whether the code tells nothing of what a division was, or that it was one of these."""
        return self._forebears.get(name) in (None, *gone)


def _name(division: Division) -> Name:
    return division[0], division[2]


def _counties(codes: Coded) -> dict[Name, str]:
    return {
        (province, county): city for province, city, county in codes.values() if county.endswith(COUNTY_ENDS)
    }
