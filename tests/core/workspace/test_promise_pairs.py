from pathlib import Path

from core.library.library import Library
from core.workspace.counting import Target, targets
from core.workspace.editions import keep
from core.workspace.promise_links import pair_of
from core.workspace.promise_pairs import doubt, year_after
from core.workspace.reading import read_given


def test_the_report_of_the_year_after_is_of_the_same_place(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.sqlite") as library:
        kept = {
            (place, year): keep(library, read_given("report.txt", _words(place, year)))
            for place, year in (("慈溪市", 2024), ("慈溪市", 2025), ("余姚市", 2025), ("余姚市", 2027))
        }
        told = {
            text: year_after(library, target) for text in kept.values() for target in targets(library, [text])
        }
        assert told.pop(kept["慈溪市", 2024]) == kept["慈溪市", 2025]
        assert set(told.values()) == {None}
        elsewhere = Target(kept["慈溪市", 2024], "浙江省慈溪市", "city", 2024)
        assert year_after(library, elsewhere) == kept["慈溪市", 2025]
        assert year_after(library, elsewhere._replace(year=None)) is None


def test_two_reports_that_hardly_belong_together_are_told_of(tmp_path: Path) -> None:
    told = {}
    with Library.open(tmp_path / "library.sqlite") as library:
        first = keep(library, read_given("report.txt", _words("余杭市", 2024)))
        for place, year in (
            ("余杭市", 2024),
            ("杭州市余杭区", 2025),
            ("余杭区", 2026),
            ("余杭", 2023),
            ("慈溪市", 2025),
        ):
            other = keep(library, read_given("report.txt", _words(place, year)))
            told[place] = str(doubt(pair_of(library, first, other)) or "")
    assert "the same report" in told["余杭市"]
    assert told["杭州市余杭区"] == ""
    assert told["余杭区"].startswith("The second report is of 2026, not of 2025")
    assert "of 2023" in told["余杭"]
    assert "two places, 余杭市 and 慈溪市" in told["慈溪市"]


def _words(place: str, year: int) -> bytes:
    return f"{place}{year}年政府工作报告\n一、{year - 1}年工作回顾\n{place}好。\n".encode()
