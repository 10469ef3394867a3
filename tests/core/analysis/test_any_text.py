"""Whatever stands in a text, all that is counted of it is counted, and leads to places in it."""

from hypothesis import given
from hypothesis import strategies as st

from core.analysis.attention import hits
from core.analysis.collocation import collocations, places_together
from core.analysis.cut import cut_all
from core.analysis.frequency import count_ngrams, count_words, frequencies
from core.analysis.keyness import keyness
from core.analysis.likeness import like
from core.analysis.places import places, places_of_word
from core.analysis.sentence_pairs import alike
from core.analysis.wording import said_only, uses
from core.text.words import Cutter
from tests.core.analysis.small import small

LETTERS = st.sampled_from([*"经济發展的和，。“”、（）\n 2A〇零①㎡ﬁ𠮷é\u0301\u200b\x00", "数字经济", "环境"])
TEXTS = st.lists(LETTERS, max_size=40).map("".join) | st.text(max_size=20)
CUTTER = Cutter(["數字經濟", "", "\n"])


@given(TEXTS, TEXTS, st.text(max_size=3) | LETTERS)
def test_everything_is_counted_of_any_text(text: str, other: str, word: str) -> None:
    samples = [small(text, year=2023), small(other, year=2024, terms=(word,))]
    one, two = samples
    cuts = list(cut_all(samples, CUTTER.cut))
    assert ["".join(cut.pieces) for cut in cuts] == [sample.folded for sample in samples]
    counted = list(count_words(cuts))
    keyness(counted[:1], counted[1:], least=1, surely=0)
    for row in frequencies(counted):
        found = [span for cut in cuts for span in places_of_word(cut, row.item)]
        assert len(found) == row.count
    for row in frequencies(list(count_ngrams(samples, 2))):
        assert len([*places(one, row.item), *places(two, row.item)]) == row.count
    for near in collocations(cuts, word, least=1):
        assert sum(len(places_together(cut, word, near.item)) for cut in cuts) == near.together
    assert all(span.has_words_of(text) for span in hits([word], one))
    said_only([one], [two], least=1)
    said_only([two], [one], least=1)
    uses([word], samples)
    like({"one": [one], "two": [two]}, "one")
    assert all(pair.one.has_words_of(text) and pair.other.has_words_of(other) for pair in alike(one, two))
