import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.document.span import Span
from core.understanding.structure.front import find_front

GREETING = "各位代表：\n现在，我代表县人民政府，向大会报告工作，请予审议。"


def roles(text: str) -> list[tuple[str, str]]:
    return [(line.role, line.span.of(text)) for line in find_front(text)]


def test_title_date_speaker_and_salutation_stand_on_their_lines() -> None:
    assert roles(f"政 府 工 作 报 告\n（2030年1月9日）\n青禾县人民政府代县长\n林 舟\n{GREETING}") == [
        ("title", "政 府 工 作 报 告"),
        ("dateline", "（2030年1月9日）"),
        ("speaker", "青禾县人民政府代县长\n林 舟"),
        ("salutation", "各位代表："),
    ]


@pytest.mark.parametrize(
    "dateline",
    [
        "——2030年1月9日在青禾县第九届人民代表大会第二次会议上",
        "2030年1月9日在青禾县九届人民代表大会第二次会议上",
        "—在青禾县第九届人民代表大会第二次会议上（二〇三〇年一月九日）",
        "２０３０年１月９日在青禾县第九届人民代表大会第二次会议上",
        "2030年1月9日在青禾县第九届\n人民代表大会第二次会议上",
    ],
)
def test_date_lines_of_every_shape(dateline: str) -> None:
    assert ("dateline", dateline) in roles(f"政府工作报告\n{dateline}\n县长 林舟\n{GREETING}")


def test_a_front_glued_to_its_body_is_taken_apart() -> None:
    text = (
        "政府工作报告——2030年1月9日在青禾县第九届人民代表大会第二次会议上青禾县县长 林舟"
        "各位代表：现在，我报告工作。"
    )
    assert [role for role, _ in roles(text)] == ["title", "dateline", "speaker", "salutation"]


def test_a_body_without_front_has_none() -> None:
    assert roles("一、2029年工作回顾\n2029年1月9日，全县上下凝心聚力。各位代表：") == []


@given(st.text(alphabet="政府工作报告年月日0123—（）在会议上县长各位代表：\n 　", max_size=200))
def test_lines_are_in_range_and_apart(text: str) -> None:
    end = 0
    for line in find_front(text):
        assert end <= line.span.start < line.span.end <= len(text)
        assert Span(0, len(text)).covers(line.span)
        end = line.span.end
