from hypothesis import given
from hypothesis import strategies as st

from core.document.span import Span
from core.text.folding import TERMS
from core.understanding.references.body import Body

text = st.text("ab１Ｘ“” 、\n𠮷", max_size=30)


@given(text, text, text)
def test_folded_words_come_from_where_the_body_says(before: str, left_out: str, after: str) -> None:
    whole = before + left_out + after
    start, end = len(before), len(before) + len(left_out)
    body = Body(whole, [Span(0, start), Span(end, len(whole))])
    for place, character in enumerate(body.folded[:-1]):
        if character != "\n":
            span = body.span(place, place + 1)
            assert TERMS.fold(span.of(whole)) == character
            assert body.place(span.start) == place
            assert not start <= span.start < end
