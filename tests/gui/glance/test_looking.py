import json
from pathlib import Path

from core.document.text_id import TextId
from core.library.library import Library
from core.workspace.glance import Meant
from core.workspace.points import Stating
from gui.glance.laid import Arranged, arranged_said
from gui.glance.looking import look_through, meant_said
from tests.county_reports import county_report, keep_words


def test_reports_are_looked_through_anew_only_where_something_was_written(tmp_path: Path) -> None:
    meant, done = Meant(("宁海县",)), "地区生产总值增长6.3%。"
    with Library.open(tmp_path / "library.sqlite") as library:
        keep_words(library, "2023.txt", county_report("宁海县", 2023, done, "今年要加快发展。"))
        there = Stating(library)
        there.bring()
        found = look_through(meant, None, there)
        assert look_through(meant, found, there) is found
        keep_words(library, "2024.txt", county_report("宁海县", 2024, done, "今年要加快发展。"))
        there.bring()
        assert [one.year for one in look_through(meant, found, there).glances.places] == [2024]


def test_what_was_looked_at_is_there_again_and_what_has_no_sense_is_passed_over() -> None:
    for meant in (
        Meant(("浙江", "江苏"), 2024, below=True),
        Meant(reports=(TextId("a" * 32),)),
        Meant(),
    ):
        assert meant_said(json.loads(json.dumps(meant._asdict()))) == meant
    assert meant_said({"places": [1, "浙江"], "year": "x", "below": 3, "reports": 7}) == Meant(("浙江",))
    assert meant_said({"places": "浙江", "year": True}) == Meant()


def test_how_it_was_told_is_there_again() -> None:
    assert arranged_said({"part": "target", "turned": True}) == Arranged("target", is_turned=True)
    assert arranged_said({"part": "what", "turned": 1}) == Arranged()
