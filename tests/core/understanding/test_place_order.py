from core.understanding.gazetteer import path_of, place_order


def test_provinces_stand_as_they_are_always_listed_and_below_each_what_lies_in_it() -> None:
    places = ("云南省", "上海市", "浙江省宁波市", "国务院", "浙江省", "北京市", "浙江省杭州市", "某乡")
    paths = sorted(map(path_of, places), key=place_order)
    assert ["".join(path) for path in paths] == [
        *("国务院", "北京市", "上海市", "浙江省", "浙江省杭州市", "浙江省宁波市"),
        *("云南省", "某乡"),
    ]
