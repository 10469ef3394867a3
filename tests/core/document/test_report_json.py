import json
from dataclasses import replace

from core.document.report_json import (
    from_lines,
    report_from_json,
    report_to_json,
    report_to_write,
    to_lines,
    to_pieces,
)
from tests.small_report import REPORT


def test_a_report_comes_back_from_json_as_it_was() -> None:
    assert report_from_json(json.loads(json.dumps(report_to_json(REPORT)))) == REPORT


def test_json_has_the_keys_of_the_format() -> None:
    data = report_to_json(REPORT)
    assert data["format"] == "zhupi-report/2"
    assert data["sections"][0]["start"] == REPORT.sections[0].span.start
    assert data["figures"][0]["text"] == data["text"][data["figures"][0]["start"] : data["figures"][0]["end"]]


def test_what_an_earlier_zhupi_did_not_look_for_is_empty() -> None:
    data = report_to_json(REPORT)
    for name in ("horizon", "from_year", "to_year", "scope", "measure"):
        for figure in data["figures"]:
            del figure[name]
    figures = report_from_json(data | {"format": "zhupi-report/1"}).figures
    assert {(figure.horizon, figure.to_year, figure.measure) for figure in figures} == {(None, None, None)}


def test_a_report_comes_back_from_lines_as_it_was() -> None:
    data = report_to_json(replace(REPORT, figures=REPORT.figures * 400, leads=()))
    lines = list(to_lines(data))
    assert len(lines) > 8
    assert from_lines(lines) == data


def test_json_is_written_in_pieces_of_which_none_is_long() -> None:
    report = replace(REPORT, figures=REPORT.figures * 4000, leads=())
    whole = json.dumps(report_to_json(report), ensure_ascii=False)
    pieces = list(to_pieces(report_to_write(report)))
    assert "".join(pieces) == whole
    assert max(map(len, pieces)) < len(whole) // 10
