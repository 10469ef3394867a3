import pytest

from core.document.clean_text import CleanText, Removed
from core.document.report import Metadata
from core.understanding.metadata import read_metadata
from core.understanding.structure.front import find_front
from core.understanding.structure.sections import find_sections

BODY = "全县上下凝心聚力、攻坚克难，各项工作取得了来之不易的成效，人民群众的获得感不断增强。" * 3


def metadata(front: str, *fields: tuple[str, str], captions: tuple[Removed, ...] = ()) -> Metadata:
    opening = f"{front}\n各位代表：\n现在，我向大会报告工作。"
    text = f"{opening}\n一、2029年工作回顾\n{BODY}\n二、2030年工作安排\n{BODY}"
    lines = find_front(text)
    return read_metadata(CleanText(text, captions, fields), lines, find_sections(text, lines))


def test_the_fullest_title_and_place_are_taken() -> None:
    found = metadata(
        "临江市青禾区2030年政府工作报告\n政 府 工 作 报 告\n"
        "——2030年1月9日在青禾区第九届人民代表大会第二次会议上\n区长 林 舟"
    )
    assert found == Metadata(
        "临江市青禾区2030年政府工作报告", 2030, "临江市青禾区", "county", "林舟", "2030-01-09"
    )


@pytest.mark.parametrize("space", [" ", "\u2009", "\xa0", "\u3000"])
def test_a_space_anywhere_in_a_title_cuts_nothing_off(space: str) -> None:
    title = "2030年青禾县政府工作报告"
    for at in range(1, len(title)):
        found = metadata(f"{title[:at]}{space}{title[at:]}")
        assert (found.title, found.place, found.year) == (title, "青禾县", 2030)


@pytest.mark.parametrize(
    ("place", "level"),
    [
        ("海南省", "province"),
        ("西藏自治区", "province"),
        ("重庆市", "province"),
        ("保定市", "city"),
        ("延边朝鲜族自治州", "city"),
        ("安国市", "county"),
        ("鄂温克族自治旗", "county"),
    ],
)
def test_a_place_has_its_level(place: str, level: str) -> None:
    found = metadata(f"政府工作报告\n——2030年1月9日在{place}第九届人民代表大会第二次会议上")
    assert (found.place, found.level) == (place, level)


def test_the_nation_is_the_state_council() -> None:
    found = metadata(
        "2030年国务院政府工作报告\n——2030年3月5日在第十九届全国人民代表大会第三次会议上\n国务院总理 林舟"
    )
    assert (found.place, found.level, found.speaker) == ("国务院", "nation", "林舟")


@pytest.mark.parametrize(
    ("date", "delivered"),
    [
        ("2030年1月9日", "2030-01-09"),
        ("二〇三〇年十一月二十一日", "2030-11-21"),
        ("２０３０年２月３０日", None),
    ],
)
def test_the_day_is_written_plainly(date: str, delivered: str | None) -> None:
    assert metadata(f"政府工作报告\n（{date}）").delivered == delivered


def test_without_front_the_plan_tells_the_year_and_the_page_its_title() -> None:
    fields = (("标题", "青禾县政府工作报告——2030年1月9日在会议上"), ("索引号", "Q-1"))
    found = metadata("", *fields)
    assert (found.year, found.title, found.place) == (2030, "青禾县政府工作报告", "青禾县")
    assert found.fields == fields


def test_traditional_words_stay_as_printed() -> None:
    found = metadata("政府工作報告\n2030年1月9日在臨江市青禾區第九屆人民代表大會第二次會議上\n區長 張 華")
    assert (found.place, found.level, found.speaker) == ("臨江市青禾區", "county", "張華")


MEETING = "在涞水县第九届人民代表大会第二次会议"


@pytest.mark.parametrize(
    ("front", "speaker"),
    [
        (f"政府工作报告\n——2030年1月9日自治区人民政府主席王莉霞{MEETING}上的讲话", "王莉霞"),
        (f"政府工作报告\n——2030年1月9日陈默市长{MEETING}的政府工作报告", "陈默"),
        (f"2030年1月9日{MEETING}上县长欧阳一鸣作政府工作报告。", "欧阳一鸣"),
        ("陈默在涞水县九届人大二次会议上的政府工作报告（摘登）", "陈默"),
        (f"政府工作报告\n——2030年1月9日{MEETING}上\n的讲话", None),
        (f"政府工作报告\n——2030年1月9日{MEETING}上县长向大会作报告", None),
        (f"政府工作报告\n——2030年1月9日涞水县长{MEETING}上", None),
        (f"政府工作报告\n——2030年1月9日{MEETING}上\n自治区主席 嘎玛泽登", "嘎玛泽登"),
    ],
)
def test_the_speaker_stands_beside_an_office(front: str, speaker: str | None) -> None:
    found = metadata(front)
    assert (found.speaker, found.place) == (speaker, "涞水县")


@pytest.mark.parametrize(
    "title", ["政府工作报告——2030年1月9日在涞水县会议上", "涞水县政府工作报告（2030-01-09）"]
)
def test_the_pages_title_tells_the_day(title: str) -> None:
    assert metadata("政府工作报告", ("标题", title), ("发文时间", "2030-01-12")).delivered == "2030-01-09"


def test_a_caption_tells_speaker_and_day() -> None:
    caption = Removed("1月9日，县长陈默在县人大会议上作政府工作报告。本报记者 林舟 摄", "photo caption", 0)
    found = metadata("2030年涞水县政府工作报告", captions=(caption,))
    assert (found.speaker, found.delivered) == ("陈默", "2030-01-09")


def test_a_leader_whom_the_body_names_is_no_speaker() -> None:
    front = "政府工作报告\n各位代表：国家主席习近平在会议上指出，县长们要作好报告。"
    assert metadata(front).speaker is None


def test_a_day_in_figures_counts_where_a_meeting_is_named() -> None:
    assert metadata(f"政府工作报告\n——2030-01-09{MEETING}上").delivered == "2030-01-09"
    assert metadata("政府工作报告\n2030-01-12 10:23").delivered is None


def test_a_date_line_may_hold_the_title() -> None:
    found = metadata(f"{MEETING}上的政府工作报告\n县长 陈默\n（2030年1月9日）")
    assert (found.title, found.place, found.delivered) == ("政府工作报告", "涞水县", "2030-01-09")
