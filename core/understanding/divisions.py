"""China's divisions, today's and former ones, from the table in resources."""

import re
from functools import cache
from typing import NamedTuple

from core.document.report import PlaceLevel
from resources import ROOT

NATION = "国务院"
"""What stands for the nation where a place is asked for."""

_PEOPLES = (
    "(?:蒙古|回|藏|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|"
    "达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|鄂伦春|各)族"
    "|维吾尔|(?<!内)蒙古|哈萨克|柯尔克孜|锡伯|塔吉克"
)


class Division(NamedTuple):
    """A province, a city or a county; `above` names those it lies in, the province first."""

    name: str
    level: PlaceLevel
    above: tuple[str, ...]


@cache
def _unit() -> re.Pattern[str]:
    """What ends a name; many ask for none of its alternatives."""
    return re.compile(
        rf"(?<=.)(?:(?:{_PEOPLES})*自治[区州县旗]|回族区|特别行政区|[地林矿特新]区|[省市县区旗州盟])$"
    )


@cache
def divisions() -> dict[str, list[Division]]:
    """Every division by its full name; several share some names."""
    found: dict[str, list[Division]] = {}
    province = ""
    for line in (ROOT / "divisions.txt").read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        city, *counties = line.split()
        if not line.startswith(" "):
            province = city
            found.setdefault(province, []).append(Division(province, "province", ()))
            continue
        above = (province,) if city == "-" else (province, city)
        if city != "-":
            found.setdefault(city, []).append(Division(city, "city", (province,)))
        for county in counties:
            found.setdefault(county, []).append(Division(county, "county", above))
    return found


@cache
def by_stem() -> dict[str, list[str]]:
    """The full names that begin with a name without its unit: 易县 and 易门县 by 易 and 易门."""
    found: dict[str, list[str]] = {}
    for name in divisions():
        found.setdefault(stem_of(name), []).append(name)
    return found


def stem_of(name: str) -> str:
    """A place's name without the words for what kind of place it is."""
    plain = len(name) > 1 and name[-1] in "省市县旗州盟" and "自治" not in name
    return name[:-1] if plain else _unit().sub("", name)
