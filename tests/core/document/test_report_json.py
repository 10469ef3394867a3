import json

from core.document.report_json import report_from_json, report_to_json
from tests.small_report import REPORT


def test_a_report_comes_back_from_json_as_it_was() -> None:
    assert report_from_json(json.loads(json.dumps(report_to_json(REPORT)))) == REPORT


def test_json_has_the_keys_of_the_format() -> None:
    data = report_to_json(REPORT)
    assert data["format"] == "zhupi-report/1"
    assert data["sections"][0]["start"] == REPORT.sections[0].span.start
    assert data["figures"][0]["text"] == data["text"][data["figures"][0]["start"] : data["figures"][0]["end"]]
