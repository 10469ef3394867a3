import pytest

from core.understanding.gazetteer import choices, lies_in, path_of, paths_of

BEILUN = ("浙江省", "宁波市", "北仑区")


@pytest.mark.parametrize(
    "name", ["北仑区", "北侖區", "宁波市北仑区", "宁波北仑区", "浙江省宁波市北仑区", "浙江宁波北仑"]
)
def test_a_place_is_found_with_those_above_it_however_it_is_named(name: str) -> None:
    assert path_of(name) == BEILUN


def test_a_name_that_several_have_is_left_where_all_of_them_lie() -> None:
    assert path_of("朝阳区") == ("朝阳区",)
    assert path_of("北京市朝阳区") == ("北京市", "朝阳区")
    assert path_of("长春朝阳区") == ("吉林省", "长春市", "朝阳区")


def test_a_level_tells_a_province_from_its_city() -> None:
    assert path_of("吉林", "province") == ("吉林省",)
    assert path_of("吉林", "city") == ("吉林省", "吉林市")


def test_the_nation_a_town_and_what_is_not_known_have_their_names() -> None:
    assert path_of("国务院") == ("国务院",)
    assert path_of("江苏省苏州市昆山市花桥镇") == ("江苏省", "苏州市", "昆山市", "花桥镇")
    assert path_of("某省某县") == ("某省某县",)
    assert path_of(None) == path_of("") == ()


def test_what_lies_in_a_place() -> None:
    assert lies_in(BEILUN, paths_of("浙江"))
    assert paths_of("全国") == paths_of("國家") == paths_of("国务院")
    assert lies_in(BEILUN, paths_of("寧波"))
    assert lies_in(BEILUN, paths_of("北仑"))
    assert not lies_in(BEILUN, paths_of("杭州市"))
    assert not lies_in(("浙江省",), paths_of("宁波市"))
    assert lies_in(("朝阳区",), paths_of("朝阳区"))


def test_places_are_offered_by_any_part_of_their_names_the_nearest_first() -> None:
    assert choices("北仑")[0] == BEILUN
    assert choices("宁波")[0] == ("浙江省", "宁波市")
    assert BEILUN in choices("宁波")
    assert choices("國務院") == [("国务院",)]
    assert choices(" ") == []
