from pathlib import Path

from core.library.library import Library
from core.workspace.counting import Target, targets
from core.workspace.editions import keep
from core.workspace.promise_pairs import year_after
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


def _words(place: str, year: int) -> bytes:
    return f"{place}{year}年政府工作报告\n一、{year - 1}年工作回顾\n{place}好。\n".encode()
