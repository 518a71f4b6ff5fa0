import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethics_desk.domain.sheet_text import (
    defused,
    has_control_characters,
    restored,
    tidy_text,
    told_apart,
)


@given(text=st.text())
def test_what_was_defused_is_restored(text):
    assert restored(defused(text)) == text
    assert restored(told_apart(text)) == text


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@a", "\ta", "\ra", "＝1"])
def test_what_would_be_calculated_is_defused(text):
    assert defused(text).startswith("'")


@pytest.mark.parametrize("text", ["1+1", "Әлиев", "'quoted'", "", " =1"])
def test_other_text_is_left_alone(text):
    assert defused(text) == told_apart(text) == restored(text) == text


def test_text_is_tidied_without_losing_letters():
    assert tidy_text(" a\u00a0b\r\nc\rd\x00\ud800\u202e ") == "a b\nc\nd\u202e"


def test_control_characters_show_damage_but_line_ends_do_not():
    assert has_control_characters("a\x07")
    assert not has_control_characters("a\r\n\tb")
