from collections.abc import Sequence
from typing import Any

from core.document.report import PlaceLevel
from core.document.text_id import TextId
from core.library.records.reports import ReportSummary
from core.understanding.gazetteer import path_of
from core.workspace.catalogue import Asked, Catalogue, Heading, Line


def report(place: str, year: int | None, **more: Any) -> ReportSummary:
    level: PlaceLevel | None = "county" if place.endswith("区") else None
    name = f"{place}{year}"
    found = ReportSummary(TextId(name), name, place or None, year, f"{name}.txt", 0, level=level)
    return found._replace(places=path_of(place), **more)


REPORTS = (
    report("浙江省宁波市北仑区", 2023, notes=2),
    report("国务院", 2024, tags=("數字經濟",)),
    report("浙江省", 2024, figures=80),
    report("", None),
    report("浙江省宁波市北仑区", 2024, figures=9),
    report("浙江省宁波市", 2024, speaker="张三"),
)


ORDERS = "place", "year"


def told(lines: Sequence[Line]) -> list[str]:
    return [
        f"{'  ' * line.depth}{line.path[-1]} {line.reports}" if isinstance(line, Heading) else str(line.title)
        for line in lines
    ]


def shown(**asked: Any) -> list[str]:
    return told(Catalogue(REPORTS, {"county": "县级"}).arranged(Asked(**asked)).lines)


def test_places_stand_as_in_the_gazetteer_and_those_without_one_last() -> None:
    by_place = [
        "国务院2024",
        "浙江省2024",
        "浙江省宁波市2024",
        "浙江省宁波市北仑区2024",
        "浙江省宁波市北仑区2023",
    ]
    assert shown() == [*by_place, "None"]
    assert shown(is_descending=True)[-1] == "None"


def test_what_a_column_does_not_tell_stands_last_in_either_direction() -> None:
    assert shown(column="figures")[:2] == ["浙江省宁波市北仑区2024", "浙江省2024"]
    assert shown(column="figures", is_descending=True)[:2] == ["浙江省2024", "浙江省宁波市北仑区2024"]
    assert shown(column="figures", is_descending=True)[2:] == shown(column="figures")[2:]


def test_all_metadata_are_found_in_either_script() -> None:
    assert shown(words="數字 2024") == ["国务院2024"]
    assert shown(words="張三") == ["浙江省宁波市2024"]
    assert shown(words="縣級 北侖 2023") == ["浙江省宁波市北仑区2023"]
    assert shown(words="没有") == []


def test_a_place_is_found_by_what_it_was_called_before() -> None:
    catalogue = Catalogue([report("顺平县", 2024), report("易县", 2024)])
    assert told(catalogue.arranged(Asked("完縣")).lines) == ["顺平县2024"]


def test_headings_of_places_stand_one_below_another_with_their_counts() -> None:
    assert shown(grouping="place", words="浙江") == [
        *("浙江省 4", "浙江省2024", "  宁波市 3", "浙江省宁波市2024"),
        *("    北仑区 2", "浙江省宁波市北仑区2024", "浙江省宁波市北仑区2023"),
    ]


def test_a_folded_heading_hides_all_below_it() -> None:
    folded = frozenset({("浙江省", "宁波市")})
    assert shown(grouping="place", words="浙江", folded=folded) == ["浙江省 4", "浙江省2024", "  宁波市 3"]


def test_years_stand_the_newest_first_unless_asked_otherwise() -> None:
    lines = {order: shown(grouping="year", column=order) for order in ORDERS}
    headings = {order: [line for line in lines[order] if " " in line] for order in ORDERS}
    assert headings == {"place": ["2024 4", "2023 1", " 1"], "year": ["2023 1", "2024 4", " 1"]}


def test_sorting_holds_within_the_groups() -> None:
    lines = shown(grouping="place", column="year", words="北仑")
    assert lines[-2:] == ["浙江省宁波市北仑区2023", "浙江省宁波市北仑区2024"]
