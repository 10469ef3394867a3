from hypothesis import example, given
from hypothesis import strategies as st

from core.anchoring.alignment import GONE, Alignment
from core.anchoring.normalized import normalized

PARAGRAPHS = [
    "全年地区生产总值增长百分之六，一般公共预算收入突破百亿元大关。",
    "深入实施乡村振兴战略，新建高标准农田三万亩，粮食产量再创新高。",
    "改造老旧小区二十个，新增公办幼儿园学位两千个，群众获得感更强。",
    "新开工亿元以上项目四十个，招商引资到位资金同比翻了一番还多。",
]


def images(old: str, new: str) -> str:
    """The new text's letters that the old one's have become, gaps as blanks."""
    alignment = Alignment(normalized(old), normalized(new))
    return "".join(" " if at == GONE else alignment.new[at] for at in alignment.image)


def test_paragraphs_that_changed_places_are_followed() -> None:
    old, new = "\n".join(PARAGRAPHS), "\n".join(PARAGRAPHS[::-1])
    assert images(old, new) == normalized(old).letters


def test_edited_letters_stand_for_each_other() -> None:
    assert (
        images(PARAGRAPHS[0], PARAGRAPHS[0].replace("突破", "超过"))
        == normalized(PARAGRAPHS[0].replace("突破", "超过")).letters
    )


def test_what_is_gone_has_no_image() -> None:
    old, new = "\n".join(PARAGRAPHS), "\n".join(PARAGRAPHS[::2])
    first = len(normalized(PARAGRAPHS[0]).letters)
    assert images(old, new)[first : first + len(normalized(PARAGRAPHS[1]).letters)].strip() == ""


def test_other_words_in_the_same_place_are_no_image() -> None:
    old, new = "\n".join(PARAGRAPHS[:3]), "\n".join((PARAGRAPHS[0], PARAGRAPHS[3], PARAGRAPHS[2]))
    first = len(normalized(PARAGRAPHS[0]).letters)
    assert images(old, new)[first : first + 10].strip() == ""


texts = st.lists(
    st.one_of(st.sampled_from(PARAGRAPHS), st.text("一二三四，\n", max_size=40)), max_size=8
).map("".join)


@given(texts, texts)
@example(
    f"{PARAGRAPHS[0]}一一一一{PARAGRAPHS[0]}\n一\n{PARAGRAPHS[1]}{PARAGRAPHS[1]}",
    f"{PARAGRAPHS[1]}一一一一\n一\n{PARAGRAPHS[0]}{PARAGRAPHS[1]}",
)
def test_no_letter_has_two_images_and_the_same_are_the_same(old: str, new: str) -> None:
    alignment = Alignment(normalized(old), normalized(new))
    taken = [at for at in alignment.image if at != GONE]
    assert len(taken) == len(set(taken))
    for at, image in enumerate(alignment.image):
        if alignment.same[at]:
            assert alignment.old[at] == alignment.new[image]
        assert image == GONE or alignment.source[image] == at
