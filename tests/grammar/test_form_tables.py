"""The tables of words: what they may hold, and a refusal that names what they may not."""

import pytest

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.word_form import NounForm
from ethics_desk.grammar.exceptions import read_table


@pytest.fixture
def table(tmp_path):
    def written(text):
        path = tmp_path / "words.toml"
        path.write_text(text, "utf-8")
        return path

    return written


def test_words_with_forms_words_that_stay_and_lists(table):
    words = read_table(
        table(
            'plain = ["үлгі"]\n'
            '[[noun]]\nnominative = "акимат"\ndative = "акимату"\n'
            '[[noun]]\nnominative = "врио"\nunchanged = true\n'
        )
    )

    assert words.form("noun", "Акимат", NounForm.DATIVE) == "акимату"
    assert words.form("noun", "Акимат", NounForm.GENITIVE) is None
    assert words.form("noun", "врио", NounForm.GENITIVE) == "врио"
    assert words.has("plain", "Үлгі")
    assert not words.has("possessed", "үлгі")


@pytest.mark.parametrize(
    "text",
    [
        "a = 1",
        "[[noun]]\n",
        '[[noun]]\nnominative = "a"\nvocative = "b"\n',
        '[[noun]]\nnominative = "a"\ndative = 1\n',
        "not toml",
    ],
)
def test_a_table_with_a_fault_is_refused_by_name(table, text):
    with pytest.raises(BadInput) as refusal:
        read_table(table(text))

    assert refusal.value.code == "grammar.table"
    assert refusal.value.details["file"] == "words.toml"


def test_a_table_that_is_not_there_is_refused_too(tmp_path):
    with pytest.raises(BadInput) as refusal:
        read_table(tmp_path / "nowhere.toml")

    assert refusal.value.code == "grammar.table"
